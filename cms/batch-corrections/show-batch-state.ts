import type { CollectionAfterReadHook } from 'payload'
import { batchState } from '../../editorial/batch-corrections.ts'
import { idFrom } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { readPages } from './batch-pages.ts'

/** After a batch is read: how it stands, by how its pages do. */
export const showBatchState: CollectionAfterReadHook = async ({ doc, req }) => {
  const fields = fieldsOf(doc)
  const id = idFrom(fields.id)
  if (id === null) return fields
  const states = (await readPages(req, id)).map(({ state }) => state)
  return { ...fields, state: batchState(states, { isAbandoned: Boolean(fields.abandonReason) }) }
}
