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
