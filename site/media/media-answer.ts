import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../../environment.ts'
import type { RenditionFormat } from '../../editorial/renditions.ts'
import { isNoneMatchHit } from '../http/entity-tags.ts'
import { withoutBodyOnHead, type FinishedAnswer, type ReaderRequest } from '../http/finished-answer.ts'
import { SECURITY_HEADERS } from '../http/security-headers.ts'
import { parseMediaAddress, type MediaAddress } from './media-address.ts'
import { isPublicHash } from './public-hashes.ts'

const CONTENT_TYPES: Record<RenditionFormat, string> = { jpg: 'image/jpeg', webp: 'image/webp' }

/** The bytes of a photo that some live publication shows; null where nothing of the kind is public. */
export async function mediaAnswer(address: string, request: ReaderRequest): Promise<FinishedAnswer | null> {
  const media = parseMediaAddress(address)
  if (!media || !(await isPublicHash(media.hash))) return null
  const body = await readRendition(media)
  if (!body) return null

  const etag = `"${media.hash.slice(0, 24)}-${media.width}-${media.format}-${body.length.toString(36)}"`
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': CONTENT_TYPES[media.format],
    'cache-control': 'public, max-age=60, must-revalidate',
    'content-length': String(body.length),
    etag,
  }
  if (request.ifNoneMatch !== '' && isNoneMatchHit(request.ifNoneMatch, etag)) {
    const { 'content-length': _, ...rest } = headers
    return { status: 304, headers: rest, body: null }
  }
  return withoutBodyOnHead({ status: 200, headers, body }, request)
}

async function readRendition(media: MediaAddress): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = path.join(environment.dataDir, 'renditions', media.hash, `${media.width}.${media.format}`)
  try {
    return Uint8Array.from(await readFile(file))
  } catch (err) {
    if (err instanceof Error && 'code' in err && err.code === 'ENOENT') return null
    throw err
  }
}
