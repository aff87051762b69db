import { environment } from '../../environment.ts'

const SCHEMES = ['http:', 'https:', 'mailto:']

/**
 * A link as it may be printed; null where the address is none that a reader should follow, and its text stays text.
 * The save refuses such links already; this is the second lock.
 */
export function safeLink(href: string): { href: string; isExternal: boolean } | null {
  if (/^\/(?![/\\])/.test(href)) return URL.canParse(href, environment.baseUrl) ? { href, isExternal: false } : null
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  if (!SCHEMES.includes(url.protocol)) return null
  return { href: url.href, isExternal: url.protocol !== 'mailto:' && url.origin !== new URL(environment.baseUrl).origin }
}
