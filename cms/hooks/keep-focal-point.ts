import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { noTranslators } from '../access/records.ts'
import { fieldsOf } from '../fields-of.ts'

const edits = z.strictObject({ focalPoint: z.object({ x: z.coerce.number().min(0).max(100), y: z.coerce.number().min(0).max(100) }) })

/**
 * Before a save: the focal point that the form sends beside the fields becomes two of them. Payload would fetch the original for it, and
 * store it anew. They are fields of Payload's, which it lets everybody change who may caption; here whoever may change the rest of a photo.
 */
export const keepFocalPoint: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'update' || !('data' in args)) return args
  const { focalX, focalY, ...others } = fieldsOf(args.data)
  const point = { ...(focalX === undefined ? {} : { focalX }), ...(focalY === undefined ? {} : { focalY }), ...pointSent(req.query) }
  const isTheirs = overrideAccess || (await noTranslators({ req }))
  return { ...args, data: isTheirs ? { ...others, ...point } : others }

  function pointSent({ uploadEdits, ...query }: typeof req.query): { focalX: number; focalY: number } | null {
    const sent = edits.safeParse(uploadEdits)
    // Whatever else it asks for is refused (read-original.ts).
    if (!sent.success) return null
    req.query = query
    const { x, y } = sent.data.focalPoint
    return { focalX: Math.round(x), focalY: Math.round(y) }
  }
}
