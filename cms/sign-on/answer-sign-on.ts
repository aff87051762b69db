import { getPayload, type SanitizedConfig } from 'payload'
import { parseCookies } from 'payload/shared'
import { environment } from '../../environment.ts'
import { isForeignWrite } from '../origin-of-write.ts'
import { askNextAuth, type NextAuthAnswer } from './ask-next-auth.ts'
import { enter } from './enter.ts'
import { logger } from '../../site/logger.ts'
import { faultOfTrouble, messagesIn } from './fault-of-trouble.ts'
import { expiredSignOnCookies, withoutSession } from './sign-on-cookies.ts'
import { nextAuthOptions, signOnTrouble } from './next-auth-options.ts'
import { provedIdentity } from './proved-identity.ts'
import { signOnProviders, type SignOnProvider } from './providers.ts'
import type { SignOnFault } from './sign-on-fault.ts'

/** What a provider may tell us through the browser. Tokens may not come that way, nor anything that next-auth would pass on. */
const TOLD_BY_PROVIDER = ['code', 'state', 'iss', 'session_state', 'error', 'error_description']

type Asked = { request: Request; config: Promise<SanitizedConfig> }

/**
 * Everything under `/api/auth`: the three steps of a sign-on and nothing else of next-auth's. Where no provider is configured
 * nothing is here at all.
 */
export async function answerSignOn(request: Request, { config }: { config: Promise<SanitizedConfig> }): Promise<Response> {
  const providers = signOnProviders()
  const [action = '', id = '', ...more] = new URL(request.url).pathname.split('/').slice(3)
  const provider = providers.find((candidate) => candidate.id === id)
  const asked = `${request.method} ${action}`
  if (providers.length === 0 || more.length > 0) return nothingThere()
  if (asked === 'GET csrf' && id === '') return giveToken({ request, config })
  if (!provider) return nothingThere()
  if (isForeignWrite(request)) return refuse(403, 'This was sent from another site; writes are taken from our own pages only.')
  if (asked === 'POST signin') return begin(provider, { request, config })
  if (asked === 'GET callback') return finish(provider, { request, config })
  return nothingThere()
}

/** `GET /api/auth/csrf`: the token that beginning a sign-on needs, and its cookie. */
async function giveToken({ request }: Asked): Promise<Response> {
  const options = nextAuthOptions({ providers: [], onProved: async () => false })
  const answer = await askNextAuth(options, { method: 'GET', path: ['csrf'], query: {}, body: {}, cookies: cookiesOf(request) })
  return Response.json(answer.body, { headers: headersWith(answer.cookies) })
}

/** `POST /api/auth/signin/{provider}`: `{url}`, where the browser goes now: to the provider, or back with a fault. */
async function begin(provider: SignOnProvider, { request }: Asked): Promise<Response> {
  const form = new URLSearchParams((await request.text()).slice(0, 10_000))
  const body = { csrfToken: form.get('csrfToken') ?? '', callbackUrl: form.get('callbackUrl') ?? '/admin' }
  const options = nextAuthOptions({ providers: [provider], onProved: async () => false })
  const { answer, fault } = await watched(() =>
    askNextAuth(options, { method: 'POST', path: ['signin', provider.id], query: {}, body, cookies: cookiesOf(request) }),
  )
  const isBegun = answer.redirect !== null && !answer.redirect.startsWith(`${environment.baseUrl}/`)
  const url = isBegun ? answer.redirect : loginPage(fault ?? 'expired')
  return Response.json({ url }, { headers: headersWith(answer.cookies) })
}

/** `GET /api/auth/callback/{provider}`: the provider sends the person back; a session of Payload's, or a fault. */
async function finish(provider: SignOnProvider, { request, config }: Asked): Promise<Response> {
  const told = new URL(request.url).searchParams
  const query = Object.fromEntries(TOLD_BY_PROVIDER.flatMap((name) => (told.has(name) ? [[name, told.get(name) ?? '']] : [])))
  let outcome: { cookie: string } | { fault: SignOnFault } | null = null
  const options = nextAuthOptions({
    providers: [provider],
    onProved: async (claims) => {
      const identity = provedIdentity(claims, provider)
      outcome = identity === null ? { fault: 'provider-wrong' } : await enter(await getPayload({ config }), identity)
      return 'cookie' in outcome
    },
  })
  const path = ['callback', provider.id]
  const { answer, fault } = await watched(() => askNextAuth(options, { method: 'GET', path, query, body: {}, cookies: cookiesOf(request) }))
  return ending(outcome ?? { fault: fault ?? 'failed' }, answer)
}

function ending(outcome: { cookie: string } | { fault: SignOnFault }, { redirect, cookies }: NextAuthAnswer): Response {
  if ('fault' in outcome) return goTo(loginPage(outcome.fault), [...withoutSession(cookies), ...expiredSignOnCookies()])
  return goTo(redirect ?? `${environment.baseUrl}/admin`, [...withoutSession(cookies), ...expiredSignOnCookies(), outcome.cookie])
}

/** The answer, and the fault where next-auth reported one on the way. */
async function watched(ask: () => Promise<NextAuthAnswer>): Promise<{ answer: NextAuthAnswer; fault: SignOnFault | null }> {
  const trouble: unknown[] = []
  const answer = await signOnTrouble.run(trouble, ask)
  if (trouble.length === 0) return { answer, fault: null }
  const fault = faultOfTrouble(trouble)
  logger.warn({ fault, said: messagesIn(trouble) }, 'A sign-on came to nothing')
  return { answer, fault }
}

function loginPage(fault: SignOnFault): string {
  return `${environment.baseUrl}/admin/login?error=${fault}`
}

function cookiesOf(request: Request): Record<string, string> {
  return Object.fromEntries([...parseCookies(request.headers)].filter(([name]) => name.includes('next-auth.')))
}

function goTo(location: string, cookies: string[]): Response {
  const headers = headersWith(cookies)
  headers.set('location', location)
  return new Response(null, { status: 302, headers })
}

function headersWith(cookies: string[]): Headers {
  const headers = new Headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

function nothingThere(): Response {
  return refuse(404, 'There is no such thing here, or it is not yours to see.')
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
