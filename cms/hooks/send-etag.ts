import type { CollectionAfterOperationHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/** After reading or saving one document by REST: `ETag: "<revision>"`, what the next save names in `If-Match`. */
export const sendEtag: CollectionAfterOperationHook = ({ operation, result, req }) => {
  if ((operation === 'findByID' || operation === 'updateByID' || operation === 'create') && req.payloadAPI === 'REST') {
    const { revision } = fieldsOf(result)
    if (typeof revision === 'number') {
      req.responseHeaders ??= new Headers()
      req.responseHeaders.set('ETag', `"${revision}"`)
    }
  }
  return result
}
