import type { Endpoint } from 'payload'
import { Refusal } from './refusal.ts'

/**
 * Doors of Payload's own that stay shut. Whoever comes first could make an account with roles from the request, and many come
 * first at once; and a forgotten password is answered by mail, which this newsroom cannot send yet: the link would be in the log.
 */
export const closedDoors: Omit<Endpoint, 'root'>[] = [
  closed('/first-register', 'Accounts are made by an admin, the first one by the command line.'),
  closed('/forgot-password', 'Passwords cannot be sent by mail yet; an admin sets a new one for you.'),
  closed('/reset-password', 'Passwords cannot be reset by mail yet; an admin sets a new one for you.'),
]

function closed(path: string, message: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: () => {
      throw new Refusal(403, message)
    },
  }
}
