import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

const original = z.object({ hash: z.string(), uprightWidth: z.number(), uprightHeight: z.number() })

/** Before a photo is created: the hash and the upright size that `readOriginal` found, which no client can set. */
export const keepWhatTheFileSays: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  return operation === 'create' ? { ...data, ...original.parse(req.context.original) } : data
}
