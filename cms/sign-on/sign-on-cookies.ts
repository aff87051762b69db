import { environment } from '../../environment.ts'

/** Every cookie that next-auth can have left in a browser, its session in one piece or several. */
const NAMES = ['session-token', 'session-token.0', 'session-token.1', 'callback-url', 'csrf-token', 'pkce.code_verifier', 'state', 'nonce']

/** Next-auth's session is not given to the browser: it would say who somebody was, and nobody asks it. */
export function withoutSession(cookies: string[]): string[] {
  return cookies.filter((cookie) => !/^(?:__Secure-)?next-auth\.session-token/.test(cookie))
}

/** Ends whatever a sign-on left behind, on signing out and once one is over. */
export function expiredSignOnCookies(): string[] {
  const isSecure = environment.baseUrl.startsWith('https://')
  return NAMES.map((name) => {
    const prefix = isSecure ? (name === 'csrf-token' ? '__Host-' : '__Secure-') : ''
    return `${prefix}next-auth.${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  })
}
