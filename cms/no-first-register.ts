import type { Endpoint } from 'payload'
import { Refusal } from './refusal.ts'

/** Payload lets whoever comes first make an account with roles from the request, and many come first at once; ours is made by the command line. */
export const noFirstRegister: Omit<Endpoint, 'root'>[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () => {
      throw new Refusal(403, 'Accounts are made by an admin, the first one by the command line.')
    },
  },
]
