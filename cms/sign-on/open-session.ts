import { sql } from '@payloadcms/db-postgres'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import type { User } from '../../generated/payload-types.ts'
import { mayEnter } from '../accounts/may-enter.ts'
import { run } from '../database.ts'
import { SignOnRefused } from './sign-on-fault.ts'

/**
 * A session of Payload's own for an account that somebody proved to be theirs; its cookie. From here on nothing differs from a
 * sign-in with a password: the same store, the same length, ended by the same acts. Runs in the request's transaction, and
 * makes the person the one who acts in it.
 */
export async function openSession(req: PayloadRequest, account: number): Promise<string> {
  const { payload } = req
  const { config } = payload.collections.users
  // Payload writes the whole account back with its new session: what an admin changes meanwhile must not be undone by that.
  await run(req, sql`select id from users where id = ${account} for update`)
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: account } }, req })
  if (!user || !mayEnter(user)) throw new SignOnRefused('deactivated')
  const signedIn = { ...user, collection: 'users' as const }
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user: signedIn })
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, user: signedIn, ...(sid === undefined ? {} : { sid }) }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  req.user = signedIn
  return String(generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix: payload.config.cookiePrefix, token }))
}
