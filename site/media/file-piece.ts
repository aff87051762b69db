import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { byteRange } from '../http/byte-range.ts'
import { isNoneMatchHit } from '../http/entity-tags.ts'
import type { Storage } from '../storage/storage.ts'

type Asked = {
  key: string
  etag: string
  headers: Readonly<Record<string, string>>
  request: ReaderRequest
}

/**
 * Answers with a file or the piece of it that a player asks for, reading no more than that; null where there is none. `headers` go with
 * every answer. A piece is given only of what the player has already: If-Range with another tag gets the whole (RFC 9110, section 13.1.5).
 */
export async function filePiece(storage: Storage, { key, etag, headers, request }: Asked): Promise<FinishedAnswer | null> {
  const size = await storage.sizeOf(key)
  if (size === null) return null
  const common = { ...headers, etag, 'accept-ranges': 'bytes' }
  if (request.ifNoneMatch !== '' && isNoneMatchHit(request.ifNoneMatch, etag)) return { status: 304, headers: common, body: null }
  const { range = '', ifRange = '' } = request
  const asked = request.method === 'HEAD' || (ifRange !== '' && ifRange !== etag) ? 'whole' : byteRange(range, { size })
  if (asked === 'nothing') {
    return { status: 416, headers: { ...common, 'content-range': `bytes */${size}`, 'content-length': '0' }, body: null }
  }
  const { first, last } = asked === 'whole' ? { first: 0, last: size - 1 } : asked
  const described = { ...common, 'content-length': String(last - first + 1) }
  const body = request.method === 'HEAD' ? null : await storage.read(key, asked === 'whole' ? undefined : asked)
  if (body === null && request.method !== 'HEAD') return null
  if (asked === 'whole') return { status: 200, headers: described, body }
  return { status: 206, headers: { ...described, 'content-range': `bytes ${first}-${last}/${size}` }, body }
}
