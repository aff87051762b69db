import { open } from 'node:fs/promises'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { byteRange } from '../http/byte-range.ts'
import { isNoneMatchHit } from '../http/entity-tags.ts'

/**
 * Answers with a file or the piece of it that a player asks for, reading no more than that; null where there is none. `headers` go with
 * every answer. A piece is given only of what the player has already: If-Range with another tag gets the whole (RFC 9110, section 13.1.5).
 */
export async function filePiece(
  file: string,
  { etag, headers, request }: { etag: string; headers: Readonly<Record<string, string>>; request: ReaderRequest },
): Promise<FinishedAnswer | null> {
  const opened = await open(file).catch(missing)
  if (!opened) return null
  try {
    const { size } = await opened.stat()
    const common = { ...headers, etag, 'accept-ranges': 'bytes' }
    if (request.ifNoneMatch !== '' && isNoneMatchHit(request.ifNoneMatch, etag)) return { status: 304, headers: common, body: null }
    const { range = '', ifRange = '' } = request
    const asked = request.method === 'HEAD' || (ifRange !== '' && ifRange !== etag) ? 'whole' : byteRange(range, { size })
    if (asked === 'nothing') {
      return { status: 416, headers: { ...common, 'content-range': `bytes */${size}`, 'content-length': '0' }, body: null }
    }
    const { first, last } = asked === 'whole' ? { first: 0, last: size - 1 } : asked
    const length = last - first + 1
    const described = { ...common, 'content-length': String(length) }
    const body = request.method === 'HEAD' ? null : new Uint8Array(length)
    if (body) await opened.read(body, 0, length, first)
    if (asked === 'whole') return { status: 200, headers: described, body }
    return { status: 206, headers: { ...described, 'content-range': `bytes ${first}-${last}/${size}` }, body }
  } finally {
    await opened.close()
  }
}

function missing(err: unknown): null {
  if (err instanceof Error && 'code' in err && err.code === 'ENOENT') return null
  throw err
}
