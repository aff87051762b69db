import { z } from 'zod'
import type { ProviderId } from '../../sign-on/providers.ts'

/** Begins a sign-on; where the browser goes now, or null where our own server does not answer. */
export async function beginSignOn(provider: ProviderId, { wanted }: { wanted: string }): Promise<string | null> {
  try {
    const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json())
    const answer = await fetch(`/api/auth/signin/${provider}`, {
      method: 'POST',
      cache: 'no-store',
      body: new URLSearchParams({ csrfToken, callbackUrl: wanted }),
    })
    return z.object({ url: z.url() }).parse(await answer.json()).url
  } catch {
    return null
  }
}
