import { z } from 'zod'

/** Where a link may lead: another site, a mail address or a page of ours. */
export const address = z
  .string()
  .max(2_000)
  .refine(isPrintableAddress, 'A link leads to https://…, http://…, mailto:… or to a path of this site such as /vi.')

/** Another site, over https; or nothing yet. */
export const outsideAddress = z
  .string()
  .max(2_000)
  .refine((url) => url === '' || (/^https:/i.test(url) && isPrintableAddress(url)), 'A link card leads to another site: https://….')

export function isPrintableAddress(url: string): boolean {
  if (/^\/(?![/\\])[^\s\\]*$/.test(url)) return true
  // Nor after “mailto://”, which no mail program knows and which looks like one.
  if (/^mailto:(?!\/)[^\s<>"]+@[^\s<>"]+$/i.test(url)) return true
  // No “@” before the path: “https://vna.example@elsewhere.example” shows one site and leads to another.
  return /^https?:\/\/[^\s<>"\\/@?#]+(?:[/?#][^\s<>"\\]*)?$/i.test(url) && URL.canParse(url)
}
