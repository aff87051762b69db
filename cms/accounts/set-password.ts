import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit.ts'
import { enqueue } from '../outbox.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { accountById, lockAccount } from './accounts-table.ts'
import { readLink, voidLinks } from './links.ts'
import { mayEnter } from './may-enter.ts'
import { acceptPassword, storePassword } from './passwords.ts'
import { readFields } from './read-fields.ts'
import { recipientOf } from './send-letter.ts'
import { endSessions } from './sessions.ts'

const request = z.object({ token: z.string().max(1000), password: z.string() })

/**
 * `POST /api/users/reset-password` `{token, password}`: sets the password of whoever holds the link, once, and ends every session.
 * It signs nobody in: the second step, where there is one, lies at the door.
 */
export const setPassword: PayloadHandler = async (req) => {
  const { token, password } = await readFields(req, request)
  const link = await readLink(req, token)
  const account = link === null ? null : await accountById(req, link.user)
  if (link === null || account === null || !mayEnter(account)) throw spent()
  const stored = await acceptPassword(password, account)
  await inTransaction(req, async () => {
    const now = await lockAccount(req, account.id)
    // Of two at once with one link the second finds it spent.
    if (!mayEnter(now) || (await readLink(req, token)) === null) throw spent()
    await storePassword(req, account.id, stored)
    await afterNewPassword(req, { user: account.id, details: { by: link.purpose } })
    if (link.purpose === 'new-password') await enqueue(req, { kind: 'letter', letter: { about: 'password-set', to: recipientOf(account) } })
  })
  return Response.json({ message: 'The password is set. Sign in with it.' })
}

/** What follows on any new password: links and sessions from before are over, and the audit trail says so. */
export async function afterNewPassword(
  req: PayloadRequest,
  { user, but = null, details = {} }: { user: number; but?: string | null; details?: Record<string, string> },
): Promise<void> {
  await voidLinks(req, user)
  await endSessions(req, user, { but })
  await recordAct(req, { action: 'set-password', kind: 'user', subject: user, details })
}

function spent(): Refusal {
  return new Refusal(403, 'This link was used before, or is too old. Ask for another.', { details: { code: 'spent' } })
}
