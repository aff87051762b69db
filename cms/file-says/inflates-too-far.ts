import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

const inflated = promisify(inflate)

/** Bytes that all the packed words of one file may unpack to. */
const MOST = 8 * 1024 * 1024

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47]

/**
 * Whether the packed texts of a PNG (zTXt, iTXt, its colour profile) unpack to more than any words need: a megabyte can become a
 * gigabyte in whoever reads it. JPEG and WebP pack no words.
 */
export async function inflatesTooFar(bytes: Uint8Array): Promise<boolean> {
  // An item of an AVIF may say that it is packed; no camera and no program of ours does that.
  if (isAvif(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('deflate\0')
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return false
  let left = MOST
  for (const packed of packedTexts(bytes)) {
    const length = await inflated(packed, { maxOutputLength: Math.max(1, left) }).then(
      (text) => text.length,
      (err: unknown) => (isTooLarge(err) ? MOST + 1 : 0),
    )
    left -= length
    if (left < 0) return true
  }
  return false
}

function isAvif(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp'
}

function* packedTexts(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (/^(?:zTXt|iTXt|iCCP|zxIf)$/.test(type)) yield data.subarray(startOfPacked(data, type))
    at += 12 + length
  }
}

/** Behind the keyword and the method; iTXt has a flag before that, and a language and a translated keyword after. */
function startOfPacked(data: Uint8Array, type: string): number {
  if (type === 'zxIf') return 5
  const keyword = data.indexOf(0)
  if (type !== 'iTXt') return keyword + 2
  if (data[keyword + 1] !== 1) return data.length
  return data.indexOf(0, data.indexOf(0, keyword + 3) + 1) + 1
}

function isTooLarge(err: unknown): boolean {
  return err instanceof Error && 'code' in err && err.code === 'ERR_BUFFER_TOO_LARGE'
}
