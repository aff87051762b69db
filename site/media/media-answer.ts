import type { RenditionFormat } from '../../editorial/renditions.ts'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { cardAnswer } from './card-answer.ts'
import { fileAnswer, readPublicFile } from './file-answer.ts'
import { parseMediaAddress } from './media-address.ts'
import { isPublicHash } from './public-hashes.ts'
import { renditionFile } from './rendition-files.ts'

const CONTENT_TYPES: Record<RenditionFormat, string> = { avif: 'image/avif', jpg: 'image/jpeg', webp: 'image/webp' }

/** The bytes of a photo that some live publication shows, or of a page's card; null where nothing of the kind is public. */
export async function mediaAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const media = parseMediaAddress(address)
  if (!media) return cardAnswer(address, request)
  if (!(await isPublicHash(media.hash))) return null
  const body = await readPublicFile(renditionFile(media))
  if (!body) return null
  const etag = `"${media.hash.slice(0, 24)}-${media.width}-${media.format}-${body.length.toString(36)}"`
  return fileAnswer(body, { etag, contentType: CONTENT_TYPES[media.format], request })
}
