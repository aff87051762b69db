import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { FinishedPage } from './page-memory.ts'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** Compresses a body once, for as long as the page stands. The tag names the body; each encoding adds its own name to it. */
export async function finishPage(
  body: Uint8Array,
  { status, contentType }: { status: number; contentType: string },
): Promise<FinishedPage> {
  const [compressed, zipped] = await Promise.all([
    brotli(body, {
      params: {
        [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
        [zlib.constants.BROTLI_PARAM_QUALITY]: 9,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzip(body, { level: 9 }),
  ])
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return {
    status,
    contentType,
    etag: `"${hash}"`,
    identity: Uint8Array.from(body),
    gzip: Uint8Array.from(zipped),
    brotli: Uint8Array.from(compressed),
  }
}
