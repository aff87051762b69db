import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal.ts'
import { isPasswordOf } from './password-work.ts'
import { storedPassword } from './passwords.ts'
import { bookTry, forgetTries, type Wait } from './waits.ts'

/** Asks once more for the password of whoever is signed in: a desk may have been left open. */
export async function provePassword(req: PayloadRequest, { user, password }: { user: number; password: string }): Promise<void> {
  const wait: Wait = { kind: 'pair', of: `own password ${user}` }
  await bookTry(req.payload, wait)
  const isRight = password.length <= 1000 && (await isPasswordOf(await storedPassword(req, user), password))
  if (!isRight) throw new Refusal(403, 'Your present password is not right.', { details: { code: 'wrong', field: 'current' } })
  await forgetTries(req.payload, wait)
}
