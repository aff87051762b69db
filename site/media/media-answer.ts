import { createHash } from 'node:crypto'
import type { RenditionFormat } from '../../editorial/renditions.ts'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { cardAnswer } from './card-answer.ts'
import { storage } from '../storage/storage.ts'
import { fileAnswer } from './file-answer.ts'
import { parseMediaAddress } from './media-address.ts'
import { publicPicture } from './public-hashes.ts'
import { renditionKey } from './rendition-files.ts'
import { withPacket } from './with-packet.ts'

export const CONTENT_TYPES: Record<RenditionFormat, string> = { avif: 'image/avif', jpg: 'image/jpeg', webp: 'image/webp' }

/**
 * The bytes of a photo that some live publication shows, with what its record says in them (docs/decisions/0020), or of a page's
 * card; null where nothing of the kind is public.
 */
export async function mediaAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const media = parseMediaAddress(address)
  if (!media) return cardAnswer(address, request)
  const shown = await publicPicture(media.hash)
  if (!shown) return null
  const pixels = await storage.read(renditionKey(media))
  if (!pixels) return null
  const { packet } = shown
  const body = packet ? withPacket(pixels, { format: media.format, packet }) : pixels
  const said = packet ? createHash('sha256').update(packet).digest('hex').slice(0, 12) : 'none'
  const etag = `"${media.hash.slice(0, 24)}-${media.width}-${media.format}-${body.length.toString(36)}-${said}"`
  return fileAnswer(body, { etag, contentType: CONTENT_TYPES[media.format], request })
}
