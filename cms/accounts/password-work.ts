import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's figure for PBKDF2 with SHA-256; the format names it, so that it can be raised. */
const ITERATIONS = 600_000
const BYTES = 32
const FORMAT = /^pbkdf2-sha256-v1:([0-9a-f]{64})$/

export type StoredPassword = { hash: string; salt: string }

/** What is stored in place of a password. */
export async function hashPassword(password: string): Promise<StoredPassword> {
  const salt = crypto.randomBytes(32).toString('hex')
  return { hash: `pbkdf2-sha256-v1:${(await derive(password, salt)).toString('hex')}`, salt }
}

/**
 * Whether this is the password. The same work is done where there is none to compare with: how long the answer takes does not tell
 * whether the account exists.
 */
export async function isPasswordOf(stored: StoredPassword | null, password: string): Promise<boolean> {
  const wanted = FORMAT.exec(stored?.hash ?? '')?.[1]
  const derived = await derive(password, stored?.salt ?? DUMMY_SALT)
  return crypto.timingSafeEqual(derived, Buffer.from(wanted ?? DUMMY_HASH, 'hex')) && wanted !== undefined
}

const DUMMY_SALT = crypto.randomBytes(32).toString('hex')
const DUMMY_HASH = '0'.repeat(BYTES * 2)

async function derive(password: string, salt: string): Promise<Buffer> {
  // “ế” is typed in two ways and is one. pbkdf2 is looked up at each call, so that a test can count the work.
  return promisify(crypto.pbkdf2)(password.normalize('NFC'), salt, ITERATIONS, BYTES, 'sha256')
}
