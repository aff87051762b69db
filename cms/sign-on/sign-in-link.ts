import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { readBody } from '../reports/read-body.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { openSession } from './open-session.ts'
import { SignOnRefused } from './sign-on-fault.ts'

const body = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

/**
 * `POST /api/users/sign-in-link {token}`: takes a link that was made by the command line, once and within its ten minutes. What
 * is stored is the token's hash; the application may use one up and cannot make one.
 */
export const signInLinkEndpoint: Omit<Endpoint, 'root'> = { path: '/sign-in-link', method: 'post', handler: takeLink }

async function takeLink(req: PayloadRequest): Promise<Response> {
  const sent = body.safeParse(asJson(await readBody(req, { limit: 1_000 })))
  if (!sent.success) throw spent()
  const own = await createLocalReq({}, req.payload)
  const cookie = await inTransaction(own, async () => {
    const [link] = await rowsOf(
      own,
      sql`update sign_in_links set used_at = now() where token_hash = ${hashOf(sent.data.token)} and used_at is null and expires_at > now()
          returning user_id as account`,
      z.object({ account: z.number() }),
    )
    if (!link) throw spent()
    const opened = await openSession(own, link.account)
    await recordAct(own, { action: 'use-sign-in-link', kind: 'user', subject: link.account })
    return opened
  }).catch((error: unknown) => {
    throw error instanceof SignOnRefused ? new Refusal(403, 'This account is closed; ask an admin.') : error
  })
  return Response.json({ signedIn: true }, { headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } })
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function asJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function spent(): Refusal {
  return new Refusal(403, 'This link was used already, or its ten minutes are over. Have a new one made.')
}
