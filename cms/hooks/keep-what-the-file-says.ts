import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'

const original = z.object({ hash: z.string(), title: z.string(), uprightWidth: z.number(), uprightHeight: z.number() })

/** Before a photo is created: the hash and the upright size that `readOriginal` found, which no client can set, and a working title where none was typed. */
export const keepWhatTheFileSays: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { title, ...found } = original.parse(req.context.original)
  const typed: unknown = fieldsOf(data).title
  return { ...data, ...found, title: typeof typed === 'string' && typed !== '' ? typed : title }
}
