import type { CollectionAfterChangeHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { enqueue } from '../outbox.ts'
import { replacementIn } from '../photo-files/replacement.ts'

/** After a photo is created or got another file: its renditions are made once the row is on disk, not while anybody waits. */
export const makeRenditions: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' && replacementIn(req.context) === null) return
  const { hash, filename } = fieldsOf(doc)
  await enqueue(req, { kind: 'renditions', hash: String(hash), filename: String(filename) })
}
