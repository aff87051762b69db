import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { environment } from '../../environment.ts'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { bookTry, forgetTries } from './waits.ts'

const RECOVERY_CODES = 10
/** RFC 6238; a phone's clock may be one step off in either direction. */
const STEP_SECONDS = 30
const WINDOW = 1

const row = z.object({ secret: z.string(), confirmed: z.boolean(), lastStep: z.coerce.number() })

/** Whether signing in to this account takes a second step. */
export async function hasSecondStep(req: PayloadRequest, user: number): Promise<boolean> {
  return (await stepOf(req, user))?.confirmed === true
}

/** At the door, after the password: nothing where the account has no second step, else the code, or the refusal. */
export async function requireSecondStep(req: PayloadRequest, { user, code }: { user: number; code: string }): Promise<void> {
  if (!(await hasSecondStep(req, user))) return
  if (code.trim() === '') {
    throw new Refusal(401, 'Enter the code that your authenticator app shows, or a recovery code.', { details: { code: 'second-step' } })
  }
  await takeCode(req, { user, code })
}

/** Takes a code of the app or a recovery code, each of them once; refuses it with a sentence, and counts the try. */
export async function takeCode(req: PayloadRequest, { user, code }: { user: number; code: string }): Promise<void> {
  const { payload } = req
  await bookTry(payload, { kind: 'code', of: String(user) })
  // In a transaction of its own: a code that was used stays used, whatever becomes of what it was used for.
  const own = await createLocalReq({}, payload)
  const isRight = await inTransaction(
    own,
    async () => (await takeStep(own, { user, code })) || (await takeRecoveryCode(own, { user, code })),
  )
  if (!isRight) {
    throw new Refusal(401, 'This code is wrong or was used before; wait for the next one.', { details: { code: 'second-step' } })
  }
  await forgetTries(payload, { kind: 'code', of: String(user) })
}

/** A new secret that counts for nothing until a code confirms it. */
export async function beginSecondStep(
  req: PayloadRequest,
  { id, email }: { id: number; email: string },
): Promise<{ secret: string; uri: string }> {
  const secret = new Secret({ size: 20 })
  await run(
    req,
    sql`insert into second_steps (user_id, secret) values (${id}, ${encrypt(secret.base32, id)})
        on conflict (user_id) do update set secret = excluded.secret, last_step = 0 where second_steps.confirmed_at is null`,
  )
  return { secret: secret.base32, uri: new TOTP({ issuer: 'Standfirst', label: email, secret }).toString() }
}

/** From now on signing in takes a code. Returns the recovery codes: nobody will see them again. */
export async function confirmSecondStep(req: PayloadRequest, user: number): Promise<string[]> {
  const [done] = await rowsOf(
    req,
    sql`update second_steps set confirmed_at = now() where user_id = ${user} and confirmed_at is null returning user_id as "user"`,
    z.object({ user: z.number() }),
  )
  if (!done) throw new Refusal(409, 'The second step is in use already.')
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await run(req, sql`delete from recovery_codes where user_id = ${user}`)
  for (const code of codes) await run(req, sql`insert into recovery_codes (user_id, hash) values (${user}, ${hashOf(code)})`)
  return codes
}

export async function removeSecondStep(req: PayloadRequest, user: number): Promise<void> {
  await run(req, sql`delete from recovery_codes where user_id = ${user}`)
  await run(req, sql`delete from second_steps where user_id = ${user}`)
}

export async function countRecoveryCodes(req: PayloadRequest, user: number): Promise<number> {
  const [found] = await rowsOf(
    req,
    sql`select count(*)::int as "left" from recovery_codes where user_id = ${user} and used_at is null`,
    z.object({ left: z.number() }),
  )
  return found?.left ?? 0
}

async function stepOf(req: PayloadRequest, user: number, { lock = false } = {}): Promise<z.infer<typeof row> | null> {
  const hold = lock ? sql`for update` : sql``
  const [found] = await rowsOf(
    req,
    sql`select secret, confirmed_at is not null as confirmed, last_step as "lastStep" from second_steps where user_id = ${user} ${hold}`,
    row,
  )
  return found ?? null
}

/** A code counts once: its step and all before it are spent. */
async function takeStep(req: PayloadRequest, { user, code }: { user: number; code: string }): Promise<boolean> {
  const token = code.replaceAll(/\s/g, '')
  const stored = await stepOf(req, user, { lock: true })
  if (stored === null || !/^\d{6}$/.test(token)) return false
  const base32 = decrypt(req, { sealed: stored.secret, user })
  if (base32 === null) return false
  const secret = Secret.fromBase32(base32)
  const off = new TOTP({ secret }).validate({ token, window: WINDOW })
  if (off === null) return false
  const step = Math.floor(Date.now() / 1000 / STEP_SECONDS) + off
  if (step <= stored.lastStep) return false
  await run(req, sql`update second_steps set last_step = ${step} where user_id = ${user}`)
  return true
}

async function takeRecoveryCode(req: PayloadRequest, { user, code }: { user: number; code: string }): Promise<boolean> {
  const used = await rowsOf(
    req,
    sql`update recovery_codes set used_at = now() where user_id = ${user} and hash = ${hashOf(code)} and used_at is null returning user_id as "user"`,
    z.object({ user: z.number() }),
  )
  return used.length > 0
}

/** Sixteen letters and digits that are not mistaken for each other: 80 bits, which need no slow hash. */
function newRecoveryCode(): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz0'
  const text = Array.from(randomBytes(16), (byte) => letters.charAt(byte % 32)).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

function hashOf(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^0-9a-z]/g, ''))
    .digest('base64url')
}

/** AES-256-GCM with a key that follows from the application's secret; the account is part of what is sealed. */
function encrypt(text: string, user: number): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), iv).setAAD(Buffer.from(`second step of ${user}`))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.')
}

/** Null where it was sealed with another secret of the application: the recovery codes still open, and an admin resets the step. */
function decrypt(req: PayloadRequest, { sealed, user }: { sealed: string; user: number }): string | null {
  const [iv, text, tag] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !text || !tag) throw new Error('The secret of a second step cannot be read.')
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), iv)
    .setAAD(Buffer.from(`second step of ${user}`))
    .setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch (err) {
    req.payload.logger.error({ err, user, msg: 'A second step was sealed with another PAYLOAD_SECRET; it has to be reset.' })
    return null
  }
}

function sealingKey(): Buffer {
  return Buffer.from(hkdfSync('sha256', environment.secret, '', 'standfirst second step', 32))
}
