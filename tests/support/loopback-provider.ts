import { generateKeyPairSync, randomBytes } from 'node:crypto'
import http from 'node:http'
import { Provider } from 'oidc-provider'
import { LOOPBACK_CLIENT } from './loopback-client.ts'

/** Somebody with an account at the provider; they log in there under their subject, with any password. */
export type PersonThere = { email?: string; email_verified?: boolean | string }

export type LoopbackProvider = {
  issuer: string
  /** Who can log in; a test adds and changes people while it runs. */
  people: Map<string, PersonThere>
  close: () => Promise<void>
}

type Options = {
  port: number
  callback: string
  /** Whether the address stands in the ID token, as most providers do it, or has to be asked for. */
  addressInToken: boolean
}

/** A whole provider of OpenID Connect on this machine: discovery, PKCE, signed tokens, a login page of its own. */
export async function startLoopbackProvider({ port, callback, addressInToken }: Options): Promise<LoopbackProvider> {
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, PersonThere>()
  const provider = new Provider(issuer, {
    clients: [{ client_id: LOOPBACK_CLIENT.id, client_secret: LOOPBACK_CLIENT.secret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    conformIdTokenClaims: !addressInToken,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
    jwks: { keys: [signingKey()] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_context, accountId) => {
      const person = people.get(accountId)
      return person && { accountId, claims: () => ({ sub: accountId, ...person }) }
    },
    // Nobody is asked whether the newsroom may know their address: this client is the provider's own.
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const server = http.createServer((request, response) => void provider.callback()(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { issuer, people, close }
}

function signingKey() {
  return { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }
}
