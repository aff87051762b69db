import type { PayloadHandler } from 'payload'
import { notSignedIn } from '../refusal.ts'
import { sidOf } from './sid-of.ts'
import { prolongSession } from './sessions.ts'
import { signedInAnswer } from './signed-in-answer.ts'

/** `POST /api/users/refresh-token`: the session of this request, eight hours from now. It opens none: the second step lies behind it. */
export const prolong: PayloadHandler = async (req) => {
  const { user } = req
  const sid = sidOf(req)
  if (!user || sid === null) throw notSignedIn()
  const session = await prolongSession(req, user, sid)
  if (session === null) throw notSignedIn()
  const message = req.t('authentication:tokenRefreshSuccessful')
  return signedInAnswer(req, { id: user.id, session, message, refreshedToken: session.token })
}
