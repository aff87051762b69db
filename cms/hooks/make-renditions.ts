import type { CollectionAfterChangeHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { enqueue } from '../outbox.ts'

/** After a photo is created: its renditions are made once the row is on disk, not while anybody waits. */
export const makeRenditions: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { hash, filename } = fieldsOf(doc)
  await enqueue(req, { kind: 'renditions', hash: String(hash), filename: String(filename) })
}
