import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { environment } from '../../environment.ts'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'

/** How many tries are free, and how long one waits at the most; after an hour of quiet it begins anew. */
export type WaitRule = { free: number; longest: number }

/** One's own mistakes at one's own desk; a whole newsroom behind one address; the codes of one account, which need its password first. */
export const WAIT_RULES = {
  pair: { free: 5, longest: 900 },
  address: { free: 30, longest: 900 },
  code: { free: 5, longest: 900 },
  letter: { free: 3, longest: 3_600 },
} as const satisfies Record<string, WaitRule>

export type Wait = { kind: keyof typeof WAIT_RULES; of: string }

/**
 * Books a try before it is made, so that many at once count as many; refuses with 429 while a wait is on. Kept in the database:
 * it holds over restarts and for all instances, and outside of any transaction, or a refused try would not count.
 */
export async function bookTry(payload: Payload, wait: Wait): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { free, longest } = WAIT_RULES[wait.kind]
  const rows = await rowsOf(
    req,
    sql`insert into sign_in_waits as w (subject, tries, until, last_at) values (${keyOf(wait)}, 1, now(), now())
        on conflict (subject) do update set
          tries = case when w.last_at < now() - interval '1 hour' then 1 else w.tries + 1 end,
          until = case when w.last_at < now() - interval '1 hour' or w.tries < ${free} then now()
            else now() + least(${longest}, power(2, least(w.tries - ${free}, 20)))::float * interval '1 second' end,
          last_at = now()
        where w.until <= now()
        returning w.tries`,
    z.object({ tries: z.number() }),
  )
  if (rows.length === 0) throw await tooMany(payload, wait)
}

/** Takes a booking back that was no mistake. */
export async function returnTry(payload: Payload, wait: Wait): Promise<void> {
  const req = await createLocalReq({}, payload)
  await run(req, sql`update sign_in_waits set tries = greatest(tries - 1, 0), until = least(until, now()) where subject = ${keyOf(wait)}`)
}

/** Whoever got in has nothing held against them. */
export async function forgetTries(payload: Payload, wait: Wait): Promise<void> {
  const req = await createLocalReq({}, payload)
  await run(req, sql`delete from sign_in_waits where subject = ${keyOf(wait)} or last_at < now() - interval '1 day'`)
}

async function tooMany(payload: Payload, wait: Wait): Promise<Refusal> {
  const req = await createLocalReq({}, payload)
  const [row] = await rowsOf(
    req,
    sql`select greatest(1, ceil(extract(epoch from until - now())))::int as seconds from sign_in_waits where subject = ${keyOf(wait)}`,
    z.object({ seconds: z.number() }),
  )
  const retryAfter = row?.seconds ?? 1
  return new Refusal(429, `Too many tries. Try again in ${retryAfter} seconds.`, { details: { code: 'wait', retryAfter } })
}

/** Neither addresses nor names are kept, only what cannot be turned back into them. */
function keyOf({ kind, of }: Wait): string {
  return `${kind}:${createHmac('sha256', environment.secret).update(`wait ${kind} ${of}`).digest('base64url')}`
}
