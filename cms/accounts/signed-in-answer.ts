import type { PayloadRequest } from 'payload'
import { sessionCookie } from './session-cookie.ts'
import type { Token } from './sessions.ts'

/** What a client gets who is signed in now: the token for programs, the cookie for browsers, and the account as its owner sees it. */
export async function signedInAnswer(
  req: PayloadRequest,
  { id, session, ...more }: { id: number; session: Token; message: string; refreshedToken?: string },
): Promise<Response> {
  const { payload } = req
  const owner = await payload.findByID({ collection: 'users', id, depth: 0 })
  const signedIn = { ...owner, collection: 'users' as const }
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: false, user: signedIn })
  const headers = new Headers()
  headers.append('set-cookie', sessionCookie(payload, session))
  headers.set('cache-control', 'no-store')
  return Response.json({ ...more, ...session, user: { ...user, collection: 'users' } }, { headers })
}
