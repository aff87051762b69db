import type { CollectionAfterReadHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/** After a publication is read: its content as the object that it is; the table keeps the canonical characters that were hashed. */
export const showContentAsData: CollectionAfterReadHook = ({ doc, req }) => {
  const fields = fieldsOf(doc)
  if (req.payloadAPI !== 'REST' || typeof fields.content !== 'string') return fields
  const content: unknown = JSON.parse(fields.content)
  return { ...fields, content }
}
