import type { PayloadRequest } from 'payload'
import type { Staff } from '../../editorial/roles.ts'
import { staffOf } from '../access/staff.ts'

/** An account as the rules see it today; null where there is none. */
export async function staffById(req: PayloadRequest, id: number): Promise<Staff | null> {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req, disableErrors: true })
  return user ? staffOf({ user: { ...user, collection: 'users' } }) : null
}
