import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'
import type { ProvedIdentity } from './proved-identity.ts'
import { SignOnRefused } from './sign-on-fault.ts'

const account = z.object({ account: z.number() })

/**
 * The account of a proved identity. Known ones go by issuer and subject and nothing else; one that comes for the first time is
 * linked, once, to the account that has its proved address. No account is ever made here. Runs in the request's transaction.
 */
export async function findAccount(req: PayloadRequest, identity: ProvedIdentity): Promise<{ account: number; isNew: boolean }> {
  const known = await accountOf(req, identity)
  if (known !== null) return { account: known, isNew: false }
  if (identity.address === null) throw new SignOnRefused('unverified')
  const [owner] = await rowsOf(req, sql`select id as account from users where email = ${identity.address}`, account)
  if (!owner) throw new SignOnRefused('unknown')
  if (await link(req, identity, owner)) return { ...owner, isNew: true }
  // Somebody was quicker: the same identity in another window, or another one that had this address before.
  const now = await accountOf(req, identity)
  if (now === null) throw new SignOnRefused('taken')
  return { account: now, isNew: false }
}

async function accountOf(req: PayloadRequest, { issuer, subject }: ProvedIdentity): Promise<number | null> {
  const [row] = await rowsOf(req, sql`select user_id as account from identities where issuer = ${issuer} and subject = ${subject}`, account)
  return row?.account ?? null
}

/** The database decides: an identity has one account, and an account one identity of each issuer. */
async function link(req: PayloadRequest, identity: ProvedIdentity, owner: { account: number }): Promise<boolean> {
  const made = await rowsOf(
    req,
    sql`insert into identities (issuer, subject, user_id, address, created_at, updated_at)
        values (${identity.issuer}, ${identity.subject}, ${owner.account}, ${identity.address}, now(), now())
        on conflict do nothing returning user_id as account`,
    account,
  )
  return made.length > 0
}
