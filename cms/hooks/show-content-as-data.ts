import type { CollectionAfterReadHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/** After a publication is read: its content as the object that it is; the table keeps the canonical characters that were hashed. */
export const showContentAsData: CollectionAfterReadHook = ({ doc, req }) => {
  const { content } = fieldsOf(doc)
  return req.payloadAPI === 'REST' && typeof content === 'string' ? { ...doc, content: JSON.parse(content) } : doc
}
