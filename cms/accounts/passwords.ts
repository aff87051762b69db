import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { faultInPassword } from '../../editorial/passwords.ts'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { hashPassword, type StoredPassword } from './password-work.ts'

/** Kept apart from the accounts: no query, sort or answer of the API can reach it. */
export async function storedPassword(req: PayloadRequest, user: number): Promise<StoredPassword | null> {
  const [row] = await rowsOf(
    req,
    sql`select hash, salt from passwords where user_id = ${user}`,
    z.object({ hash: z.string(), salt: z.string() }),
  )
  return row ?? null
}

/** The password as it will be stored, or the refusal that says what is wrong with it. Slow: do it before a row is locked. */
export async function acceptPassword(password: string, owner: { name: string; email: string }): Promise<StoredPassword> {
  const fault = faultInPassword(password, owner)
  if (fault !== null) throw new Refusal(400, fault, { details: { code: 'password', field: 'password' } })
  return hashPassword(password)
}

export async function storePassword(req: PayloadRequest, user: number, { hash, salt }: StoredPassword): Promise<void> {
  await run(
    req,
    sql`insert into passwords (user_id, hash, salt) values (${user}, ${hash}, ${salt})
        on conflict (user_id) do update set hash = excluded.hash, salt = excluded.salt, set_at = now()`,
  )
}
