import type { PayloadRequest } from 'payload'
import { lockAccount } from '../accounts/accounts-table.ts'
import { mayEnter } from '../accounts/may-enter.ts'
import { sessionCookie } from '../accounts/session-cookie.ts'
import { startSession } from '../accounts/sessions.ts'
import { SignOnRefused } from './sign-on-fault.ts'

/**
 * A session for an account that somebody proved to be theirs elsewhere; its cookie. From here on nothing differs from a sign-in
 * with a password: the same table, the same length, ended by the same acts. A second step is the provider's to ask for. Runs in the
 * request's transaction, and makes the person the one who acts in it.
 */
export async function openSession(req: PayloadRequest, account: number): Promise<string> {
  const { payload } = req
  const owner = await lockAccount(req, account)
  if (owner === null || !mayEnter(owner)) throw new SignOnRefused('deactivated')
  const session = await startSession(req, owner)
  const user = await payload.findByID({ collection: 'users', id: account, depth: 0, req })
  req.user = { ...user, collection: 'users' }
  return sessionCookie(payload, session)
}
