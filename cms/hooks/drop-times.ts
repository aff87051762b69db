import type { CollectionBeforeOperationHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/**
 * Before a save over HTTP: when something was entered and changed is not the client's to say. The form echoes both, so they are left out
 * and not refused.
 */
export const dropTimes: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...data } = fieldsOf(args.data)
  return { ...args, data }
}
