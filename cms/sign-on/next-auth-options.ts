import { AsyncLocalStorage } from 'node:async_hooks'
import type { NextAuthOptions, Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { environment } from '../../environment.ts'
import { ownPath } from './own-path.ts'
import type { SignOnProvider } from './providers.ts'

/** What went wrong inside next-auth while one request was answered; it reports to one place for all of them. */
export const signOnTrouble = new AsyncLocalStorage<unknown[]>()

type Options = {
  providers: readonly SignOnProvider[]
  /** Called with the claims that were proved; whether the person may come in. */
  onProved: (claims: unknown) => Promise<boolean>
}

/** next-auth says who somebody is, once. Its own session is never given out: what a person may do is Payload's to say. */
export function nextAuthOptions({ providers, onProved }: Options): NextAuthOptions {
  return {
    providers: providers.map(asOpenIdConnect),
    secret: environment.signOnSecret,
    session: { strategy: 'jwt', maxAge: 60 },
    pages: { signIn: '/admin/login', error: '/admin/login' },
    callbacks: {
      signIn: ({ profile }) => onProved(profile),
      redirect: ({ url }) => `${environment.baseUrl}${ownPath(url, environment)}`,
      jwt: () => ({}),
    },
    logger: {
      error: (_code, details) => void signOnTrouble.getStore()?.push('error' in details ? details.error : details),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** The same for every provider: discovery, PKCE, state and nonce, an ID token whose signature, audience and time are checked. */
function asOpenIdConnect({ id, label, issuer, clientId, clientSecret, tenant }: SignOnProvider): OAuthConfig<Profile> {
  return {
    id,
    name: label,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 5_000 },
    userinfo: {
      request: ({ client, tokens }) => {
        const mayAsk = tenant === null && client.issuer.metadata.userinfo_endpoint !== undefined
        return claimsOf(tokens, { askProvider: mayAsk ? (token) => client.userinfo(token) : null })
      },
    },
    profile: ({ sub }) => ({ id: sub ?? '' }),
  }
}

type Tokens = { id_token?: string | undefined; access_token?: string | undefined }

type AskProvider = (accessToken: string) => Promise<unknown>

/**
 * What the ID token says, whose signature next-auth has just checked. Where it has no address, the provider is asked for one,
 * which comes with its own mark: an address of one source is never judged by a mark of the other. Entra is not asked; only its
 * tokens carry marks.
 */
async function claimsOf({ id_token = '', access_token }: Tokens, { askProvider }: { askProvider: AskProvider | null }): Promise<Profile> {
  const claims = signed.parse(JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString()))
  if (claims.email !== undefined || askProvider === null || access_token === undefined) return claims
  const { sub, email, email_verified } = signed.parse(await askProvider(access_token))
  if (sub !== claims.sub) throw new Error('The provider spoke of somebody else than its token.')
  const whole = { ...claims, ...(email === undefined ? {} : { email }), email_verified }
  return whole
}

const signed = z.looseObject({ sub: z.string(), email: z.string().exactOptional(), email_verified: z.unknown().optional() })
