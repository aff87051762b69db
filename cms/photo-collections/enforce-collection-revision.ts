import type { CollectionBeforeOperationHook } from 'payload'
import { requireStaff } from '../access/staff.ts'
import { idFrom } from '../database.ts'
import { givenRevision, staleRefusal } from '../hooks/enforce-revision.ts'
import { notFound } from '../refusal.ts'
import { lockCollection } from './lock-collection.ts'

/** Before a collection’s name or note is saved: of two saves on one revision exactly one goes through. Bulk saves find nothing. */
export const enforceCollectionRevision: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (overrideAccess || operation !== 'update') return args
  requireStaff(req)
  const id = idFrom('id' in args ? args.id : null)
  if (id === null) throw notFound()
  const { revision, by, at } = await lockCollection(req, id)
  if (givenRevision(req, 'data' in args ? args.data : undefined) !== revision) {
    throw staleRefusal({ revision, by: by ?? 'somebody', at })
  }
  return args
}
