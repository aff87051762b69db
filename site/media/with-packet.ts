import type { RenditionFormat } from '../../editorial/renditions.ts'
import { avifWithPacket } from './avif-with-packet.ts'
import { joined, viewOf, type Bytes } from './bytes.ts'

/** The same picture with the packet in it, its pixels untouched. A file of a form that is not known goes out as it is. */
export function withPacket(picture: Bytes, { format, packet }: { format: RenditionFormat; packet: Uint8Array }): Bytes {
  try {
    return WRITERS[format](picture, packet) ?? picture
  } catch (err) {
    // It points beyond its own end.
    if (err instanceof RangeError) return picture
    throw err
  }
}

const WRITERS: Record<RenditionFormat, (picture: Bytes, packet: Uint8Array) => Bytes | null> = {
  jpg: jpegWithPacket,
  webp: webpWithPacket,
  avif: avifWithPacket,
}

const XMP_IN_JPEG = new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0')

/** A segment APP1 after the start, and after JFIF's where there is one. */
function jpegWithPacket(picture: Bytes, packet: Uint8Array): Bytes | null {
  const view = viewOf(picture)
  const length = 2 + XMP_IN_JPEG.length + packet.length
  if (picture.length < 4 || view.getUint16(0) !== 0xffd8 || length > 0xffff) return null
  const at = view.getUint16(2) === 0xffe0 ? 4 + view.getUint16(4) : 2
  const head = Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff)
  return joined([picture.subarray(0, at), head, XMP_IN_JPEG, packet, picture.subarray(at)])
}

/** The flags of VP8X say that a chunk “XMP ” follows the picture; a plain file gets a VP8X first. */
function webpWithPacket(picture: Bytes, packet: Uint8Array): Bytes | null {
  if (picture.length < 30 || textAt(picture, 0) !== 'RIFF' || textAt(picture, 8) !== 'WEBP') return null
  const first = textAt(picture, 12)
  const isExtended = first === 'VP8X'
  const head = isExtended ? picture.slice(12, 30) : extendedHead(picture, first)
  if (head === null) return null
  head[8] = (head[8] ?? 0) | XMP_FLAG
  const rest = picture.subarray(isExtended ? 30 : 12)
  const chunk = new Uint8Array(8 + packet.length + (packet.length % 2))
  chunk.set(new TextEncoder().encode('XMP '))
  viewOf(chunk).setUint32(4, packet.length, true)
  chunk.set(packet, 8)
  const file = joined([picture.subarray(0, 12), head, rest, chunk])
  viewOf(file).setUint32(4, file.length - 8, true)
  return file
}

const XMP_FLAG = 0x04
const ALPHA_FLAG = 0x10

/** A VP8X for a file that has one picture and nothing else, of the size that this says. */
function extendedHead(picture: Bytes, first: string): Uint8Array | null {
  const view = viewOf(picture)
  const head = new Uint8Array(18)
  head.set(new TextEncoder().encode('VP8X'))
  viewOf(head).setUint32(4, 10, true)
  if (first === 'VP8 ' && picture[23] === 0x9d && picture[24] === 0x01 && picture[25] === 0x2a) {
    setSize(head, { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff })
    return head
  }
  if (first !== 'VP8L' || picture[20] !== 0x2f) return null
  const bits = view.getUint32(21, true)
  setSize(head, { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 })
  if ((bits >>> 28) & 1) head[8] = ALPHA_FLAG
  return head
}

/** Both in three bytes, less one. */
function setSize(head: Uint8Array, { width, height }: { width: number; height: number }): void {
  const view = viewOf(head)
  view.setUint16(12, (width - 1) & 0xffff, true)
  view.setUint8(14, (width - 1) >> 16)
  view.setUint16(15, (height - 1) & 0xffff, true)
  view.setUint8(17, (height - 1) >> 16)
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
