import { z } from 'zod'
import type { PictureOfPage, Pictured } from './renditions.ts'

const pixels = z.number().int().min(0)

/** In pixels of the upright picture. */
export const rectangle = z.object({ left: pixels, top: pixels, width: pixels.min(1), height: pixels.min(1) })

/** What renditions are made of, as an errand or a message says it. */
export const pictured = z.object({
  hash: z.string(),
  filename: z.string(),
  crop: rectangle.extend({ of: z.string() }).optional(),
}) satisfies z.ZodType<Pictured>

/** The same with what goes with the lead photo of a page. */
export const pictureOfPage = pictured.extend({ leadCrops: z.array(pictured).optional() }) satisfies z.ZodType<PictureOfPage>
