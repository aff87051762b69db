import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { environment } from '../../environment.ts'
import { rowsOf, run } from '../database.ts'

export type LinkPurpose = 'invitation' | 'new-password'

/** How long each can be opened. */
export const LINK_HOURS: Record<LinkPurpose, number> = { invitation: 72, 'new-password': 1 }

/** An address at which this person sets a password, once. Only the hash of its secret is stored, so it is made when the letter is. */
export async function makeLink(req: PayloadRequest, { user, purpose }: { user: number; purpose: LinkPurpose }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await run(req, sql`delete from account_links where user_id = ${user} and expires_at < now()`)
  await run(
    req,
    sql`insert into account_links (user_id, purpose, hash, expires_at)
        values (${user}, ${purpose}, ${hashOf(token)}, now() + ${LINK_HOURS[purpose]} * interval '1 hour')`,
  )
  return `${environment.baseUrl}/admin/set-password?token=${token}`
}

/** Whose link this is, and what for; null where it is forged, used or too old. */
export async function readLink(req: PayloadRequest, token: string): Promise<{ user: number; purpose: LinkPurpose } | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const [found] = await rowsOf(
    req,
    sql`select user_id as "user", purpose from account_links where hash = ${hashOf(token)} and expires_at > now()`,
    z.object({ user: z.number(), purpose: z.enum(['invitation', 'new-password']) }),
  )
  return found ?? null
}

/** After a password is set, or the account is closed: every link that was sent before opens nothing. */
export async function voidLinks(req: PayloadRequest, user: number): Promise<void> {
  await run(req, sql`delete from account_links where user_id = ${user}`)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
