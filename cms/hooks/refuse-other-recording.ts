import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../refusal.ts'

/** Before a recording is saved: stories that play it were approved with this file. */
export const refuseOtherRecording: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file)
    throw new Refusal(400, 'The file of a recording never changes; upload the new one as a recording of its own.')
  return args
}
