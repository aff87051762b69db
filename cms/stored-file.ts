import path from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { byteRange } from '../site/http/byte-range.ts'
import { storage } from '../site/storage/storage.ts'
import { Refusal } from './refusal.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** By the endings that we give. */
const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.tif': 'image/tiff',
  '.avif': 'image/avif',
  '.heic': 'image/heic',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Accept-Ranges': 'bytes',
}

/**
 * `GET /api/{collection}/file/{name}`: what was uploaded, as it was, whole or the piece that a player asks for. Payload has judged before
 * who may; it also asks this for a file that a form names and does not send, and gets none.
 */
export function answerStoredFile(keyOf: (filename: string) => string): Handler {
  return (req, { params }) => ('clientUploadContext' in params ? undefined : answer(req, keyOf(params.filename)))
}

async function answer(req: PayloadRequest, key: string): Promise<Response> {
  const size = await storage.sizeOf(key)
  if (size === null) throw new Refusal(404, 'The file is not where it should be; tell whoever runs the server.')
  const headers = { ...HEADERS, 'Content-Type': TYPES[path.extname(key)] ?? 'application/octet-stream' }
  const asked = byteRange(req.headers.get('range') ?? '', { size })
  if (asked === 'nothing') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
  if (asked === 'whole') return new Response(passedOn(storage.stream(key)), { headers: { ...headers, 'Content-Length': String(size) } })
  const { first, last } = asked
  const range = { 'Content-Length': String(last - first + 1), 'Content-Range': `bytes ${first}-${last}/${size}` }
  return new Response(await storage.read(key, asked), { status: 206, headers: { ...headers, ...range } })
}

/** As it comes, no faster than it is taken. */
function passedOn(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = piecesOf(bytes)
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  for await (const piece of bytes) yield piece
  return undefined
}
