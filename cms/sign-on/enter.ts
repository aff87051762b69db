import { createLocalReq, type Payload } from 'payload'
import { recordAct } from '../audit.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { findAccount } from './find-account.ts'
import { openSession } from './open-session.ts'
import type { ProvedIdentity } from './proved-identity.ts'
import { SignOnRefused, type SignOnFault } from './sign-on-fault.ts'

/** From a proved identity to the cookie of a session, all or nothing; or why not. */
export async function enter(payload: Payload, identity: ProvedIdentity): Promise<{ cookie: string } | { fault: SignOnFault }> {
  const req = await createLocalReq({}, payload)
  try {
    return await inTransaction(req, async () => {
      const { account, isNew } = await findAccount(req, identity)
      const cookie = await openSession(req, account)
      if (isNew) await recordAct(req, { action: 'link-identity', kind: 'user', subject: account, details: { ...identity } })
      return { cookie }
    })
  } catch (error) {
    if (error instanceof SignOnRefused) return { fault: error.fault }
    throw error
  }
}
