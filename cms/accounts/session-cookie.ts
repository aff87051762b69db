import type { Payload } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import type { Token } from './sessions.ts'

/** The cookie that carries a session in browsers, as `set-cookie` has it. */
export function sessionCookie(payload: Payload, { token }: Token): string {
  return String(
    generatePayloadCookie({
      collectionAuthConfig: payload.collections.users.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    }),
  )
}
