import type { CollectionBeforeValidateHook } from 'payload'
import { z } from 'zod'
import { CROP_NAMES, faultInCrop, narrowestCrop, type CropFault, type CropName, type Frame } from '../../editorial/crops.ts'
import { handSetCrops } from '../../press/hand-set-crops.ts'
import { Refusal } from '../refusal.ts'

const upright = z.object({ uprightWidth: z.number().positive(), uprightHeight: z.number().positive() })

const percentage = z.coerce.number().min(0).max(100)

/** Before a save: the focal point lies in the picture; a crop that was drawn has its shape, lies within the picture and is wide enough. Those not drawn leave nothing behind. */
export const checkCrops: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  for (const given of [data?.focalX, data?.focalY])
    if (given !== undefined && given !== null && !percentage.safeParse(given).success)
      throw new Refusal(400, 'The focal point is two percentages, from 0 to 100.', { details: { field: 'focalX' } })
  const given: unknown = data?.crops
  if (!data || given === undefined || given === null) return data
  const read = handSetCrops.safeParse(given)
  if (!read.success) throw refused('Crops are named 16:9, 4:3, 1:1 and 4:5, each with x, y, w and h as fractions of the upright picture.')
  const drawn = CROP_NAMES.flatMap((name) => {
    const box = read.data[name]
    return box ? [{ name, box }] : []
  })
  const size = upright.safeParse(req.context['original'] ?? originalDoc ?? {})
  if (drawn.length > 0 && !size.success) throw refused('Crops can be drawn once the picture is stored.')
  for (const { name, box } of drawn) {
    const frame: Frame = { width: size.data?.uprightWidth ?? 0, height: size.data?.uprightHeight ?? 0 }
    const fault = faultInCrop(name, { box, frame })
    if (fault) throw refused(sentenceOf(fault, { name, least: narrowestCrop(name, frame) }))
  }
  return { ...data, crops: drawn.length === 0 ? null : Object.fromEntries(drawn.map(({ name, box }) => [name, box])) }
}

function sentenceOf(fault: CropFault, { name, least }: { name: CropName; least: number }): string {
  if (fault === 'outside') return `The crop ${name} does not lie within the picture.`
  return fault === 'shape'
    ? `The crop ${name} has another shape than its name says.`
    : `The crop ${name} is too small: it needs at least ${least} pixels across.`
}

function refused(message: string): Refusal {
  return new Refusal(400, message, { details: { field: 'crops' } })
}
