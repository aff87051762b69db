/** How the newsroom and the provider of the tests know each other. */
export const LOOPBACK_CLIENT = { id: 'newsroom', secret: 'a secret between the newsroom and its provider' }

/** What the application is told of a provider on this machine, which may be up or down. */
export function loopbackSettings(port: number): Record<string, string> {
  return {
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: LOOPBACK_CLIENT.id,
    OIDC_CLIENT_SECRET: LOOPBACK_CLIENT.secret,
    OIDC_LABEL: 'Press club',
  }
}

/** What a developer's own `.env` may say of signing in, which is nothing to tests; `NAME=` means "not set". */
export const NO_SIGN_ON: Record<string, string> = Object.fromEntries(
  [
    'LOCAL_PASSWORDS',
    'NEXTAUTH_SECRET',
    ...['ID', 'SECRET'].flatMap((end) => ['GOOGLE', 'ENTRA', 'KEYCLOAK', 'OIDC'].map((provider) => `${provider}_CLIENT_${end}`)),
    'ENTRA_TENANT',
    'ENTRA_DOMAINS',
    'KEYCLOAK_ISSUER',
    'OIDC_ISSUER',
    'OIDC_LABEL',
  ].map((name) => [name, '']),
)
