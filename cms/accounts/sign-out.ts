import type { PayloadHandler } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { notSignedIn } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { endSession, endSessions } from './sessions.ts'
import { sidOf } from './sid-of.ts'

/** `POST /api/users/logout`: ends this session, or with `?allSessions=true` every one of this person, and forgets the cookie. */
export const signOut: PayloadHandler = async (req) => {
  const { user, payload } = req
  if (!user) throw notSignedIn()
  const { config } = payload.collections.users
  for (const hook of config.hooks.afterLogout) await hook({ collection: config, context: req.context, req })
  const sid = sidOf(req)
  if (req.searchParams.get('allSessions') === 'true') await inTransaction(req, () => endSessions(req, user.id))
  else if (sid !== null) await endSession(req, sid)
  const headers = new Headers()
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: config.auth,
    config: payload.config,
    cookiePrefix: payload.config.cookiePrefix,
  })
  headers.append('set-cookie', cookie)
  return Response.json({ message: req.t('authentication:logoutSuccessful') }, { headers })
}
