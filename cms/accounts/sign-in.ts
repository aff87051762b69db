import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../transitions/in-transaction.ts'
import { Refusal } from '../refusal.ts'
import { accountByEmail, lockAccount } from './accounts-table.ts'
import { clientAddress } from './client-address.ts'
import { mayEnter } from './may-enter.ts'
import { isPasswordOf } from './password-work.ts'
import { storedPassword } from './passwords.ts'
import { readFields } from './read-fields.ts'
import { requireSecondStep } from './second-step.ts'
import { answerWaits } from './answer-waits.ts'
import { startSession, type Token } from './sessions.ts'
import { signedInAnswer } from './signed-in-answer.ts'
import { bookTry, forgetTries, returnTry, type Wait } from './waits.ts'

const request = z.object({
  email: z.string().max(1000),
  password: z.string().min(1),
  /** The second step, where the account has one: six digits, or a recovery code. */
  code: z.string().max(100).optional(),
})

/** `POST /api/users/login` `{email, password, code?}`: the one way in with a password. */
export const signIn: PayloadHandler = answerWaits(async (req) => {
  const asked = await readFields(req, request)
  const { id, session } = await enter(req, asked)
  return signedInAnswer(req, { id, session, message: req.t('authentication:passed') })
})

async function enter(req: PayloadRequest, { email, password, code }: z.infer<typeof request>): Promise<{ id: number; session: Token }> {
  const { payload } = req
  const from = clientAddress(req.headers)
  const address: Wait = { kind: 'address', of: from }
  const pair: Wait = { kind: 'pair', of: `${from} ${email.trim().toLowerCase()}` }
  await bookTry(payload, address)
  await bookTry(payload, pair).catch(async (error: unknown) => {
    await returnTry(payload, address)
    throw error
  })

  const account = await accountByEmail(req, email)
  const stored = account === null ? null : await storedPassword(req, account.id)
  // Nobody has a password of a hundred thousand characters; what is too long is not worth the work, for known and unknown alike.
  const isRight = password.length <= LONGEST_TRY && (await isPasswordOf(stored, password))
  if (account === null || !isRight) throw wrong()
  await returnTry(payload, address)
  await returnTry(payload, pair)

  await requireSecondStep(req, { user: account.id, code: code ?? '' })
  const session = await inTransaction(req, async () => {
    const now = await lockAccount(req, account.id)
    if (!mayEnter(now))
      throw new Refusal(403, 'This account is deactivated; an admin can open it again.', { details: { code: 'deactivated' } })
    // A password set in the meantime ends this try as it ends every session.
    if ((await storedPassword(req, account.id))?.hash !== stored?.hash) throw wrong()
    return startSession(req, account)
  })
  await forgetTries(payload, pair)
  return { id: account.id, session }
}

const LONGEST_TRY = 1000

/** One answer for an unknown address and a wrong password. */
function wrong(): Refusal {
  return new Refusal(401, 'The address or the password is wrong.', { details: { code: 'wrong' } })
}
