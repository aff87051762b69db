import { z } from 'zod'
import { CROP_NAMES, type HandSetCrops } from '../editorial/crops.ts'

const side = z.number().min(0).max(1)

/** As a photo's row has them: for each name the rectangle that was drawn; null and what is missing follow from the focal point. */
export const handSetCrops = z.partialRecord(z.enum(CROP_NAMES), z.strictObject({ x: side, y: side, w: side, h: side }).nullable())

/** The crops that somebody drew on this photo. */
export function handSetOf({ crops }: { crops?: unknown }): HandSetCrops {
  const read = handSetCrops.safeParse(crops ?? {})
  if (!read.success) return {}
  return Object.fromEntries(Object.entries(read.data).flatMap(([name, box]) => (box ? [[name, box]] : [])))
}
