import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'

const percent = z.coerce.number().min(0).max(100)
const edits = z.object({ focalPoint: z.object({ x: percent, y: percent }) })

/**
 * Before a photo is saved: a focal point that comes in the address, as Payload's own dialog sends it, becomes a field like any other. To
 * Payload it is a reason to delete the original and write it anew.
 */
export const keepTheOriginal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.query['uploadEdits'] === undefined) return args
  const { uploadEdits, ...query } = req.query
  req.query = query
  const read = edits.safeParse(uploadEdits)
  if (!read.success || !('data' in args)) return args
  const { x, y } = read.data.focalPoint
  return { ...args, data: { ...fieldsOf(args.data), focalX: x, focalY: y } }
}
