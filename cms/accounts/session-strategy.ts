import { createLocalReq, type AuthStrategy, type Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import { mayEnter } from './may-enter.ts'
import { isSessionOpen, readToken } from './sessions.ts'

/**
 * Who sends this request, by the token of a session, in the header or the cookie. Account, rights and session are read anew each
 * time: what an admin changes holds at the next request. Payload's own way would know sessions only, and keep its other doors open.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  async authenticate({ headers, payload }) {
    const token = tokenIn(headers, payload)
    const named = token === null ? null : await readToken(token, payload)
    if (named === null) return { user: null }
    const req = await createLocalReq({}, payload)
    if (!(await isSessionOpen(req, named))) return { user: null }
    // Nobody is signed in yet who could be asked what they may read.
    const user = await payload.findByID({ collection: 'users', id: named.user, depth: 0, disableErrors: true })
    if (user === null || !mayEnter(user)) return { user: null }
    return { user: { ...user, collection: 'users', _strategy: 'session', _sid: named.sid } }
  },
}

/** `Authorization: JWT …` or `Bearer …` of a program, else the browser's cookie. */
function tokenIn(headers: Headers, payload: Payload): string | null {
  const authorization = /^(?:JWT|Bearer) (\S+)$/.exec(headers.get('authorization') ?? '')?.[1]
  return authorization ?? parseCookies(headers).get(`${payload.config.cookiePrefix}-token`) ?? null
}
