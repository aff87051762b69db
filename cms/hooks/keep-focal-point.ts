import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '../fields-of.ts'

const edits = z.object({ focalPoint: z.object({ x: z.coerce.number().min(0).max(100), y: z.coerce.number().min(0).max(100) }) })

/**
 * Before a save: the focal point that the form sends beside the fields becomes two of them. Payload would fetch the original for it, and
 * store it anew.
 */
export const keepFocalPoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('uploadEdits' in req.query)) return args
  const { uploadEdits, ...query } = req.query
  req.query = query
  const sent = edits.safeParse(uploadEdits)
  if (!sent.success || !('data' in args)) return args
  const { x, y } = sent.data.focalPoint
  return { ...args, data: { ...fieldsOf(args.data), focalX: Math.round(x), focalY: Math.round(y) } }
}
