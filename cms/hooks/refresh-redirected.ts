import type { CollectionAfterChangeHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { enqueue } from '../outbox.ts'

/** After a redirect was saved: its address, and the one it had before, are looked up anew. */
export const refreshRedirected: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const addresses = [fieldsOf(doc).from, fieldsOf(previousDoc).from].filter((from) => typeof from === 'string')
  await enqueue(req, { kind: 'pages', addresses: [...new Set(addresses)], photos: [] })
}
