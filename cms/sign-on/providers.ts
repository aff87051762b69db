import { environment } from '../../environment.ts'

export type ProviderId = 'google' | 'entra' | 'keycloak' | 'oidc'

/** A provider of OpenID Connect that this newsroom trusts to say who somebody is. */
export type SignOnProvider = {
  /** Stands in the address to register there: `/api/auth/callback/{id}`. */
  id: ProviderId
  /** What its button says. */
  label: string
  issuer: string
  clientId: string
  clientSecret: string
  /** The only tenant whose people count; of Entra alone. */
  tenant: string | null
  /** Domains whose addresses count without a mark of the provider's; of Entra alone. */
  domains: readonly string[]
}

type Settings = Pick<typeof environment, 'google' | 'entra' | 'entraDomains' | 'keycloak' | 'oidc' | 'oidcLabel'>

/** Those that the environment names whole, in the order of their buttons; none by default. */
export function signOnProviders({ google, entra, entraDomains, keycloak, oidc, oidcLabel }: Settings = environment): SignOnProvider[] {
  const providers: SignOnProvider[] = []
  if (google) providers.push(provider('google', { label: 'Google', issuer: 'https://accounts.google.com', ...google }))
  if (entra) {
    const issuer = `https://login.microsoftonline.com/${entra.tenant.toLowerCase()}/v2.0`
    const microsoft = provider('entra', { label: 'Microsoft', issuer, ...entra })
    providers.push({ ...microsoft, tenant: entra.tenant.toLowerCase(), domains: entraDomains })
  }
  if (keycloak) providers.push(provider('keycloak', { label: 'Keycloak', ...keycloak }))
  if (oidc) providers.push(provider('oidc', { label: oidcLabel, ...oidc }))
  return providers
}

type Registered = { label: string; issuer: string; id: string; secret: string }

function provider(name: ProviderId, { label, issuer, id, secret }: Registered): SignOnProvider {
  return { id: name, label, issuer: issuer.replace(/\/+$/, ''), clientId: id, clientSecret: secret, tenant: null, domains: [] }
}
