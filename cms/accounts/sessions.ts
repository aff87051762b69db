import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { jwtVerify } from 'jose'
import { jwtSign, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf, run } from '../database.ts'

/** Eight hours without a sign of life end a session; the screens prolong it while somebody works. */
export const SESSION_SECONDS = 8 * 60 * 60

export type Token = { token: string; exp: number }

/** A new session and the token that names it. The account's row is locked, so that no deactivation overtakes it. */
export async function startSession(req: PayloadRequest, user: { id: number; email: string }): Promise<Token> {
  const sid = randomBytes(24).toString('base64url')
  await run(req, sql`delete from sessions where user_id = ${user.id} and expires_at < now()`)
  await run(
    req,
    sql`insert into sessions (id, user_id, expires_at) values (${hashOf(sid)}, ${user.id}, now() + ${SESSION_SECONDS} * interval '1 second')`,
  )
  return sign(req, user, sid)
}

/** The same session, longer; null where it has ended meanwhile. */
export async function prolongSession(req: PayloadRequest, user: { id: number; email: string }, sid: string): Promise<Token | null> {
  const [row] = await rowsOf(
    req,
    sql`update sessions set expires_at = now() + ${SESSION_SECONDS} * interval '1 second'
        where id = ${hashOf(sid)} and user_id = ${user.id} and expires_at > now() returning user_id as "user"`,
    z.object({ user: z.number() }),
  )
  return row ? sign(req, user, sid) : null
}

export async function isSessionOpen(req: PayloadRequest, { user, sid }: Named): Promise<boolean> {
  const rows = await rowsOf(
    req,
    sql`select user_id as "user" from sessions where id = ${hashOf(sid)} and user_id = ${user} and expires_at > now()`,
    z.object({ user: z.number() }),
  )
  return rows.length > 0
}

export async function endSession(req: PayloadRequest, sid: string): Promise<void> {
  await run(req, sql`delete from sessions where id = ${hashOf(sid)}`)
}

/** Every session but this one, if one is named; what was signed in elsewhere is told by the time (`sessionsEndedAt`). */
export async function endSessions(req: PayloadRequest, user: number, { but }: { but?: string | null } = {}): Promise<void> {
  const kept = but === undefined || but === null ? '' : hashOf(but)
  await run(req, sql`delete from sessions where user_id = ${user} and id <> ${kept}`)
  await run(req, sql`update users set sessions_ended_at = now() where id = ${user}`)
}

export type Named = { user: number; sid: string }

const claims = z.object({ id: z.number().int(), collection: z.literal('users'), sid: z.string().max(100) })

/** Which session a token names; null where it is forged, expired or somebody else's. */
export async function readToken(token: string, { secret }: { secret: string }): Promise<Named | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] })
    const read = claims.safeParse(payload)
    return read.success ? { user: read.data.id, sid: read.data.sid } : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J')) return null
    throw error
  }
}

async function sign(req: PayloadRequest, user: { id: number; email: string }, sid: string): Promise<Token> {
  const fieldsToSign = { id: user.id, collection: 'users', email: user.email, sid }
  return jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: SESSION_SECONDS })
}

/** The token's own name of the session is stored as its hash: whoever reads the table can enter nowhere. */
function hashOf(sid: string): string {
  return createHash('sha256').update(sid).digest('base64url')
}
