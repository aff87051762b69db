import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { chooseEncoding } from './choose-encoding.ts'
import { withoutBodyOnHead, type FinishedAnswer, type ReaderRequest } from './finished-answer.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** A page made for one request and kept nowhere, not by search engines either. Compressed lightly: these bytes are sent once. */
export async function onceAnswer(
  html: string,
  { request, status }: { request: ReaderRequest; status: 200 | 400 | 503 },
): Promise<FinishedAnswer> {
  const encoding = chooseEncoding(request.acceptEncoding)
  const plain = Buffer.from(html)
  const bytes =
    encoding === 'br'
      ? await brotli(plain, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })
      : encoding === 'gzip'
        ? await gzip(plain, { level: 4 })
        : plain
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(bytes.length),
    // What is unpublished is gone from here at once.
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    vary: 'Accept-Encoding',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  }
  return withoutBodyOnHead({ status, headers, body: Uint8Array.from(bytes) }, request)
}
