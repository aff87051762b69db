import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'

const edits = z.strictObject({ focalPoint: z.object({ x: z.coerce.number().min(0).max(100), y: z.coerce.number().min(0).max(100) }) })

/**
 * Before a save: the focal point that the form sends beside the fields becomes two of them. Payload would fetch the original for it, and
 * store it anew.
 */
export const keepFocalPoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('uploadEdits' in req.query)) return args
  const { uploadEdits, ...query } = req.query
  const sent = edits.safeParse(uploadEdits)
  // Whatever else it asks for is refused (read-original.ts).
  if (!sent.success || !('data' in args)) return args
  req.query = query
  const { x, y } = sent.data.focalPoint
  return { ...args, data: { ...fieldsOf(args.data), focalX: Math.round(x), focalY: Math.round(y) } }
}
