import { z } from 'zod'
import { answerSignOn } from '../../cms/sign-on/answer-sign-on.ts'
import config from '../../payload.config.ts'

const HERE = 'http://localhost:3000'

export type Landing = { status: number; location: string; cookies: string[] }

/** As much of a browser as a sign-on needs: cookies of two sites, and the provider's login page filled in. */
export class SignOnBrowser {
  readonly here = new Map<string, string>()
  readonly #there = new Map<string, string>()

  /** Asks our own `/api/auth`. */
  async ask(
    path: string,
    { method = 'GET', body, headers = {} }: { method?: string; body?: URLSearchParams; headers?: Record<string, string> } = {},
  ) {
    const request = new Request(path.startsWith('http') ? path : `${HERE}${path}`, {
      method,
      headers: { cookie: cookieHeader(this.here), ...headers },
      ...(body ? { body } : {}),
    })
    const answer = await answerSignOn(request, { config })
    keep(this.here, answer.headers.getSetCookie())
    return answer
  }

  /** Presses the button; where the browser is sent. */
  async begin({ callbackUrl = '/admin', headers = {} }: { callbackUrl?: string; headers?: Record<string, string> } = {}): Promise<string> {
    const body = new URLSearchParams({ csrfToken: await this.takeToken(), callbackUrl })
    return urlIn(await this.ask('/api/auth/signin/oidc', { method: 'POST', body, headers }))
  }

  async takeToken(): Promise<string> {
    return z.object({ csrfToken: z.string() }).parse(await (await this.ask('/api/auth/csrf')).json()).csrfToken
  }

  /** Logs in at the provider; the address by which it sends the person back. */
  async logInThere(url: string, who: string): Promise<string> {
    let next = url
    let body: URLSearchParams | undefined
    for (let step = 0; step < 10; step += 1) {
      const answer = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: cookieHeader(this.#there) },
        ...(body ? { method: 'POST', body } : {}),
      })
      keep(this.#there, answer.headers.getSetCookie())
      const location = answer.headers.get('location')
      if (location?.startsWith(HERE)) return location
      body = undefined
      if (location !== null) next = new URL(location, next).href
      else if (next.includes('/interaction/')) body = new URLSearchParams({ prompt: 'login', login: who, password: 'any' })
      else throw new Error(`The provider stopped at ${next}: ${answer.status} ${(await answer.text()).slice(0, 500)}`)
    }
    throw new Error('The provider sends the browser in circles.')
  }

  /** Opens the address by which the provider sends the person back. */
  async comeBack(url: string): Promise<Landing> {
    const answer = await this.ask(url)
    return { status: answer.status, location: answer.headers.get('location') ?? '', cookies: answer.headers.getSetCookie() }
  }

  /** The whole way. */
  async signIn(who: string, options: { callbackUrl?: string } = {}): Promise<Landing> {
    return this.comeBack(await this.logInThere(await this.begin(options), who))
  }
}

/** Where the answer to a press of the button leads. */
export async function urlIn(answer: Response): Promise<string> {
  return z.object({ url: z.string() }).parse(await answer.json()).url
}

/** The token of Payload's own session, as a landing set it. */
export function sessionOf({ cookies }: Landing): string | null {
  return cookies.map((cookie) => /^payload-token=([^;]+)/.exec(cookie)?.[1]).find((token) => token !== undefined) ?? null
}

function keep(jar: Map<string, string>, cookies: string[]): void {
  for (const cookie of cookies) {
    const [pair = ''] = cookie.split(';')
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name)
    else jar.set(name, value)
  }
}

function cookieHeader(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
