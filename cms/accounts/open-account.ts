import { createLocalReq, type Payload } from 'payload'
import type { Language } from '../../editorial/languages.ts'
import type { Role } from '../../editorial/roles.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { hashPassword } from './password-work.ts'
import { acceptPassword, storePassword } from './passwords.ts'

type NewAccount = {
  name: string
  email: string
  roles: Role[]
  languages: Language[]
  mayPublish?: boolean
  mailLanguage?: Language
}

/**
 * Makes an account from outside a request: by the command line, the demo and tests. Without a password the person is sent an
 * invitation, unless they are invited otherwise. `quiet` tells nobody, for accounts that are made before anybody works here.
 */
export async function openAccount(
  payload: Payload,
  { password, quiet = false, isInvited = false, ...data }: NewAccount & { password?: string; quiet?: boolean; isInvited?: boolean },
): Promise<{ id: number; email: string }> {
  const stored = password === undefined ? null : quiet ? await hashPassword(password) : await acceptPassword(password, data)
  const req = await createLocalReq({ context: { quiet, invited: quiet || isInvited || stored !== null } }, payload)
  return inTransaction(req, async () => {
    const { id, email } = await payload.create({ collection: 'users', data, depth: 0, req })
    if (stored) await storePassword(req, id, stored)
    return { id, email }
  })
}
