import type { PictureKind } from './picture-kind.ts'

/** What the parts of a file say that its decoder does not, or only while it reads the pixels. */
export type Parts = 'whole' | 'broken' | 'moving' | 'raw' | 'overladen'

/**
 * Read off the frame of the file, before any decoder sees it: a moving PNG or HEIF shows its decoder one picture, a camera's raw file is
 * a TIFF of which it would take the small preview, and parts that end behind the file are no picture.
 */
export function partsOfPicture(bytes: Uint8Array, kind: PictureKind): Parts {
  if (kind === 'png') return partsOfPng(bytes)
  if (kind === 'heif') return partsOfHeif(bytes)
  return kind === 'tiff' && isCameraRaw(bytes) ? 'raw' : 'whole'
}

/** Its decoder takes no more texts, and says of each further part, in the thread that answers everybody, what is wrong with it. */
const MOST_BESIDE_PIXELS = 1_000

/** `acTL` stands before the pixels. */
function partsOfPng(bytes: Uint8Array): Parts {
  const view = viewOf(bytes)
  let beside = 0
  for (let at = 8; at + 12 <= bytes.length && beside <= MOST_BESIDE_PIXELS; at += 12 + view.getUint32(at)) {
    const type = textAt(bytes, at + 4)
    if (type === 'acTL') return 'moving'
    if (type !== 'IDAT') beside += 1
  }
  return beside > MOST_BESIDE_PIXELS ? 'overladen' : 'whole'
}

/** A sequence has its pictures in a `moov`. */
function partsOfHeif(bytes: Uint8Array): Parts {
  const view = viewOf(bytes)
  let at = 0
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return 'broken'
    if (textAt(bytes, at + 4) === 'moov') return 'moving'
    const size = view.getUint32(at)
    // 0: to the end. 1: in the 64 bits that follow.
    if (size === 0) return 'whole'
    const length = size === 1 ? (at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : 0) : size
    if (length < 8 || at + length > bytes.length) return 'broken'
    at += length
  }
  return 'whole'
}

const NEW_SUBFILE_TYPE = 0x00fe
const DNG_VERSION = 0xc612

/** Its first directory is a reduced picture, or names DNG; Canon's writes “CR” behind the header. TIFF 6.0, section 8. */
function isCameraRaw(bytes: Uint8Array): boolean {
  if (textAt(bytes, 8).startsWith('CR')) return true
  const view = viewOf(bytes)
  const little = bytes[0] === 0x49
  const first = bytes.length >= 8 ? view.getUint32(4, little) : bytes.length
  if (first + 2 > bytes.length) return false
  const entries = view.getUint16(first, little)
  for (let entry = 0, at = first + 2; entry < entries && at + 12 <= bytes.length; entry += 1, at += 12) {
    const tag = view.getUint16(at, little)
    if (tag === DNG_VERSION || (tag === NEW_SUBFILE_TYPE && (view.getUint32(at + 8, little) & 1) === 1)) return true
  }
  return false
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
