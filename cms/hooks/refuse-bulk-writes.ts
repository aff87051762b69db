import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../refusal.ts'

/** Before every operation: nobody changes or deletes many documents in one call; each has a revision of its own to agree with. */
export const refuseBulkWrites: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const many = (operation === 'update' || operation === 'delete') && 'where' in args && !('id' in args && args.id !== undefined)
  if (many && !overrideAccess) throw new Refusal(405, 'Change or delete one at a time; each has a revision of its own.')
  return args
}
