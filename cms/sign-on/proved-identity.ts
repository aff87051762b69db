import { z } from 'zod'
import type { SignOnProvider } from './providers.ts'

/** Who somebody is, by the one pair that a provider never gives to anybody else; and an address of theirs, if it is proved. */
export type ProvedIdentity = { issuer: string; subject: string; address: string | null }

const claims = z.object({
  iss: z.string().min(1).max(500),
  // OpenID Connect Core, 2: at most 255 ASCII characters.
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  email: z.string().optional().catch(undefined),
  email_verified: z.unknown().optional(),
  xms_edov: z.unknown().optional(),
  tid: z.string().optional().catch(undefined),
})

/** What signed claims prove, or null where they come from somewhere else than the provider that was asked. */
export function provedIdentity(said: unknown, provider: SignOnProvider): ProvedIdentity | null {
  const read = claims.safeParse(said)
  if (!read.success) return null
  const { iss, sub, email, tid } = read.data
  if (iss.replace(/\/+$/, '') !== provider.issuer) return null
  if (provider.tenant !== null && tid?.toLowerCase() !== provider.tenant) return null
  const address = plainAddress(email)
  return { issuer: provider.issuer, subject: sub, address: address !== null && isProved(address, read.data, provider) ? address : null }
}

/**
 * An address as accounts keep it, in small letters; null where it has any letter beyond ASCII. Unicode has letters that look like
 * others, and some that become others when they are made small (the sign of the kelvin becomes a k): none of them names an account.
 */
export function plainAddress(email: string | undefined): string | null {
  if (email === undefined || email.length > 254 || !/^[\x21-\x7e]+@[a-z0-9.-]+$/i.test(email)) return null
  return email.split('@').length === 2 ? email.toLowerCase() : null
}

/**
 * `email_verified` is true, as a truth value and not as a word. Entra never says so; its addresses are whatever a tenant wrote
 * there. It counts where Entra says that the domain's owner vouches for it (`xms_edov`), or where this newsroom said that its
 * tenant alone gives out addresses of that domain.
 */
function isProved(address: string, said: z.infer<typeof claims>, { tenant, domains }: SignOnProvider): boolean {
  if (tenant === null) return said.email_verified === true
  const isVouchedFor = said.xms_edov === true || said.xms_edov === 1 || said.xms_edov === '1'
  return isVouchedFor || domains.includes(address.slice(address.indexOf('@') + 1))
}
