import { isNoneMatchHit } from '../http/entity-tags.ts'
import { withoutBodyOnHead, type FinishedAnswer, type ReaderRequest } from '../http/finished-answer.ts'
import { SECURITY_HEADERS } from '../http/security-headers.ts'

/** Answers with a picture's bytes. Its name never means another picture, but it may be taken away: whoever keeps it asks again. */
export function fileAnswer(
  body: Uint8Array<ArrayBuffer>,
  { etag, contentType, request }: { etag: string; contentType: string; request: ReaderRequest },
): FinishedAnswer {
  const headers = { ...SECURITY_HEADERS, 'content-type': contentType, 'cache-control': 'public, max-age=60, must-revalidate', etag }
  if (request.ifNoneMatch !== '' && isNoneMatchHit(request.ifNoneMatch, etag)) return { status: 304, headers, body: null }
  return withoutBodyOnHead({ status: 200, headers: { ...headers, 'content-length': String(body.length) }, body }, request)
}
