import type { PayloadRequest, UploadConfig } from 'payload'
import { firstWidth, renditionWidths } from '../../editorial/renditions.ts'
import { ensureRenditions } from '../../press/renditions.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { fieldsOf } from '../fields-of.ts'
import { PRIVATE } from '../preview/staff-request.ts'
import { notFound } from '../refusal.ts'

/** Where the admin finds a photo in small: a rendition that is there since the upload was answered. */
export function thumbnailOf(photo: unknown): string | null {
  const { hash, uprightWidth } = fieldsOf(photo)
  return typeof hash === 'string' && typeof uprightWidth === 'number' ? `/preview/media/${hash}/${firstWidth(uprightWidth)}.webp` : null
}

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Originals that no browser shows. */
const UNSEEN = /\.(?:tif|heic)$/

/**
 * `GET /api/photos/file/{name}`: whoever downloads gets the original itself; a screen that draws it, such as that of the focal point,
 * gets its widest rendition where no browser shows the original.
 */
export const showForScreens: Handler = (req, { params: { filename } }) =>
  UNSEEN.test(filename) && req.headers.get('sec-fetch-dest') === 'image' ? widestOf(req, filename) : undefined

/** Access was judged before. */
async function widestOf(req: PayloadRequest, filename: string): Promise<Response> {
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    trash: true,
  })
  const { hash, uprightWidth } = docs[0] ?? {}
  if (!hash || !uprightWidth) throw notFound()
  await ensureRenditions({ hash, filename })
  const width = renditionWidths(uprightWidth).at(-1) ?? uprightWidth
  const bytes = await storage.read(renditionKey({ hash, width, format: 'webp' }))
  if (!bytes) throw notFound()
  return new Response(bytes, { headers: { ...PRIVATE, 'Content-Type': 'image/webp' } })
}
