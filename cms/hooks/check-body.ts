import type { CollectionBeforeOperationHook } from 'payload'
import { readBody } from '../../press/body-schema.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'

/** Before a save, ahead of Payload's own field hooks: a body outside the schema is refused with the path of the fault. */
export const checkBody: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data = fieldsOf(args.data)
  if (data.body === undefined || data.body === null) return args
  const reading = readBody(data.body)
  if ('path' in reading)
    throw new Refusal(400, `The body cannot be stored: ${reading.message} (${reading.path})`, {
      details: { code: 'body', path: reading.path },
    })
  return { ...args, data: { ...data, body: reading.body } }
}
