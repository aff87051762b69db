import type { PayloadRequest } from 'payload'
import type { Staff } from '../../editorial/roles.ts'
import { mayEnter } from '../accounts/may-enter.ts'
import { notSignedIn } from '../refusal.ts'

/** The signed-in account as the rules see it; null for anonymous requests, and for whoever is not let in any more. */
export function staffOf(req: Pick<PayloadRequest, 'user'>): Staff | null {
  const { user } = req
  if (!user || !mayEnter(user)) return null
  return { id: user.id, roles: user.roles, languages: user.languages, mayPublish: user.mayPublish ?? false }
}

export function requireStaff(req: PayloadRequest): Staff {
  const staff = staffOf(req)
  if (!staff) throw notSignedIn()
  return staff
}
