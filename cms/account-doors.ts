import type { Endpoint } from 'payload'
import { actOnAccount, readAccountFacts } from './accounts/account-acts.ts'
import { forgotPassword } from './accounts/forgot-password.ts'
import { changeOwnPassword } from './accounts/own-password.ts'
import { ownSecondStep } from './accounts/own-second-step.ts'
import { prolong } from './accounts/prolong.ts'
import { setPassword } from './accounts/set-password.ts'
import { signIn } from './accounts/sign-in.ts'
import { signOut } from './accounts/sign-out.ts'
import { Refusal } from './refusal.ts'
import { byPassword } from './sign-on/by-password.ts'

type Door = Omit<Endpoint, 'root'>

/**
 * Every way in and out of an account is ours; Payload's own of the same address never answers. What nobody needs stays shut:
 * whoever comes first could make an account with roles from the request, and many come first at once.
 */
export const accountDoors: Door[] = [
  { path: '/login', method: 'post', handler: byPassword(signIn) },
  { path: '/refresh-token', method: 'post', handler: prolong },
  { path: '/logout', method: 'post', handler: signOut },
  { path: '/forgot-password', method: 'post', handler: byPassword(forgotPassword) },
  { path: '/reset-password', method: 'post', handler: byPassword(setPassword) },
  { path: '/me/password', method: 'post', handler: byPassword(changeOwnPassword) },
  { path: '/me/second-step', method: 'post', handler: ownSecondStep },
  { path: '/:id/transitions', method: 'get', handler: readAccountFacts },
  { path: '/:id/transitions', method: 'post', handler: actOnAccount },
  closed('/first-register', 'Accounts are made by an admin, the first one by the command line.'),
  closed('/unlock', 'Nobody is locked out here: a wait ends by itself.'),
  closed('/verify/:id', 'Addresses are confirmed by the link in the invitation.'),
]

function closed(path: string, message: string): Door {
  return {
    path,
    method: 'post',
    handler: () => {
      throw new Refusal(403, message)
    },
  }
}
