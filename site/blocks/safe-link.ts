import { environment } from '../../environment.ts'

const SCHEMES = ['http:', 'https:', 'mailto:']

/**
 * A link as it may be printed; null where the address is none that a reader should follow, and its text stays text.
 * The save refuses such links already; this is the second lock.
 */
export function safeLink(href: string): { href: string; isExternal: boolean } | null {
  if (/^\/(?![/\\])/.test(href)) return { href, isExternal: false }
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  if (!SCHEMES.includes(url.protocol)) return null
  const isOurs = url.protocol === 'mailto:' || `${url.href}/`.startsWith(`${environment.baseUrl}/`)
  return { href: url.href, isExternal: !isOurs }
}
