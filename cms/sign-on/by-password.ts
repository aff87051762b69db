import type { PayloadHandler } from 'payload'
import { environment } from '../../environment.ts'
import { Refusal } from '../refusal.ts'

/** A door that a password opens, or that sets one: shut where LOCAL_PASSWORDS is off. */
export function byPassword(handler: PayloadHandler): PayloadHandler {
  return (req) => {
    if (environment.localPasswords) return handler(req)
    throw new Refusal(403, 'Passwords are switched off here; sign in through your organization, by the button on the login page.')
  }
}
