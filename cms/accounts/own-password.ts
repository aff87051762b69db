import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { enqueue } from '../outbox.ts'
import { notSignedIn } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { accountById, lockAccount } from './accounts-table.ts'
import { answerWaits } from './answer-waits.ts'
import { acceptPassword, storePassword } from './passwords.ts'
import { provePassword } from './prove-password.ts'
import { readFields } from './read-fields.ts'
import { recipientOf } from './send-letter.ts'
import { afterNewPassword } from './set-password.ts'
import { sidOf } from './sid-of.ts'

const request = z.object({ current: z.string(), password: z.string() })

/** `POST /api/users/me/password` `{current, password}`: one's own, with the present one; every other session ends. */
export const changeOwnPassword: PayloadHandler = answerWaits(async (req) => {
  const { user } = req
  if (!user) throw notSignedIn()
  const { current, password } = await readFields(req, request)
  await provePassword(req, { user: user.id, password: current })
  const account = await accountById(req, user.id)
  if (account === null) throw notSignedIn()
  const stored = await acceptPassword(password, account)
  await inTransaction(req, async () => {
    await lockAccount(req, user.id)
    await storePassword(req, user.id, stored)
    await afterNewPassword(req, { user: user.id, but: sidOf(req) })
    await enqueue(req, { kind: 'letter', letter: { about: 'password-set', to: recipientOf(account) } })
  })
  return Response.json({ message: 'The password is changed; every other session was ended.' })
})
