import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { enqueue } from '../outbox.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { answerWaits } from './answer-waits.ts'
import { clientAddress } from './client-address.ts'
import { readFields } from './read-fields.ts'
import { bookTry } from './waits.ts'

const request = z.object({ email: z.string().max(1000) })

/**
 * `POST /api/users/forgot-password` `{email}`: promises a letter, and looks for the account when it is written, after the answer.
 * Known and unknown addresses get the same answer in the same time, because the same is done for both.
 */
export const forgotPassword: PayloadHandler = answerWaits(async (req) => {
  const fields = await readFields(req, request)
  const email = fields.email.trim().toLowerCase()
  const from = clientAddress(req.headers)
  await bookTry(req.payload, { kind: 'address', of: `letters from ${from}` })
  await bookTry(req.payload, { kind: 'letter', of: `${from} ${email}` })
  if (/^[^\s@\0]+@[^\s@\0]+$/.test(email) && email.length <= 254 && email.isWellFormed()) {
    await inTransaction(req, () => enqueue(req, { kind: 'letter', letter: { about: 'new-password', email } }))
  }
  return Response.json({ message: 'If there is an account with this address, a letter is on its way to it.' })
})
