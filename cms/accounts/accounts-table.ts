import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLanguage, type Language } from '../../editorial/languages.ts'
import { rowsOf } from '../database.ts'

export type Account = {
  id: number
  name: string
  email: string
  mailLanguage: Language
  deactivatedAt: string | null
  /** Whether it has a password; one that has none was invited and never came, or signs in elsewhere. */
  hasPassword: boolean
}

const account = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  mailLanguage: z.string().transform((code): Language => (isLanguage(code) ? code : 'vi')),
  deactivatedAt: z
    .string()
    .nullable()
    .transform((at) => (at === null ? null : new Date(at).toISOString())),
  hasPassword: z.boolean(),
})

const COLUMNS = sql`u.id, u.name, u.email, u.mail_language::text as "mailLanguage", u.deactivated_at::text as "deactivatedAt",
  exists (select 1 from passwords p where p.user_id = u.id) as "hasPassword"`

export async function accountById(req: PayloadRequest, id: number): Promise<Account | null> {
  const [row] = await rowsOf(req, sql`select ${COLUMNS} from users u where u.id = ${id}`, account)
  return row ?? null
}

/** The account's row, held until the transaction ends: of a sign-in and a deactivation at once, one waits for the other. */
export async function lockAccount(req: PayloadRequest, id: number): Promise<Account | null> {
  await rowsOf(req, sql`select id from users where id = ${id} for update`, z.object({ id: z.number() }))
  return accountById(req, id)
}

/** What cannot be anybody's address is not asked for: PostgreSQL holds no NUL. */
export async function accountByEmail(req: PayloadRequest, email: string): Promise<Account | null> {
  const wanted = email.trim().toLowerCase()
  if (wanted.length > 254 || wanted.includes('\0') || !wanted.isWellFormed()) return null
  const [row] = await rowsOf(req, sql`select ${COLUMNS} from users u where u.email = ${wanted}`, account)
  return row ?? null
}

/** Whom every account made and every right granted is told. */
export async function activePublishers(req: PayloadRequest): Promise<Account[]> {
  return rowsOf(
    req,
    sql`select ${COLUMNS} from users u where u.deactivated_at is null
          and exists (select 1 from users_roles r where r.parent_id = u.id and r.value = 'publisher') order by u.id`,
    account,
  )
}

export async function countActiveAdmins(req: PayloadRequest): Promise<number> {
  const [row] = await rowsOf(
    req,
    sql`select count(*)::int as admins from users u where u.deactivated_at is null
          and exists (select 1 from users_roles r where r.parent_id = u.id and r.value = 'admin')`,
    z.object({ admins: z.number() }),
  )
  return row?.admins ?? 0
}

/** One change of rights at a time, or two admins could take the last place from each other. */
export async function oneAtATime(req: PayloadRequest): Promise<void> {
  await rowsOf(req, sql`select pg_advisory_xact_lock(hashtext('rights of accounts'))::text as held`, z.object({ held: z.string() }))
}
