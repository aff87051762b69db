import type { CollectionBeforeOperationHook } from 'payload'
import { environment } from '../../environment.ts'
import { Refusal } from '../refusal.ts'

const BY_PASSWORD = new Set(['login', 'forgotPassword', 'resetPassword'])

/** Before anything that a password opens, where LOCAL_PASSWORDS is off: signing in with one, asking for one, setting one anew. */
export const refusePasswords: CollectionBeforeOperationHook = ({ operation, args }) => {
  if (!environment.localPasswords && BY_PASSWORD.has(operation)) {
    throw new Refusal(403, 'Passwords are switched off here; sign in through your organization, by the button on the login page.')
  }
  return args
}
