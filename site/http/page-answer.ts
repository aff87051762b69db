import type { FinishedPage } from '../store/page-memory.ts'
import { chooseEncoding } from './choose-encoding.ts'
import { isNoneMatchHit } from './entity-tags.ts'
import { withoutBodyOnHead, type FinishedAnswer, type ReaderRequest } from './finished-answer.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const BODY_OF = { br: 'brotli', gzip: 'gzip', identity: 'identity' } as const

/** Answers with a finished page: 304 where the reader has it, else the bytes in the encoding the reader likes best. */
export function pageAnswer(page: FinishedPage, request: ReaderRequest): FinishedAnswer {
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    'content-type': page.contentType,
    'cache-control': page.status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
    vary: 'Accept-Encoding',
  }
  const encoding = chooseEncoding(request.acceptEncoding)
  if (page.status === 200) {
    const etag = encoding === 'identity' ? page.etag : page.etag.replace(/"$/, `-${encoding}"`)
    headers['etag'] = etag
    if (request.ifNoneMatch !== '' && isNoneMatchHit(request.ifNoneMatch, etag)) {
      return { status: 304, headers, body: null }
    }
  }

  const body = page[BODY_OF[encoding]]
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return withoutBodyOnHead({ status: page.status, headers, body }, request)
}
