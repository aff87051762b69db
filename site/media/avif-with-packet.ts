import { joined, viewOf, type Bytes } from './bytes.ts'

type Box = { type: string; start: number; end: number }

/**
 * An AVIF with an item of XMP: named in `iinf`, said in `iref` to describe the picture, found through `iloc` in a second `mdat` at the end.
 * Whatever lies behind the grown `meta` moves, and `iloc` with it. ISO/IEC 23008-12 and 14496-12; null where the file is of another build
 * than what libheif writes.
 */
export function avifWithPacket(picture: Bytes, packet: Uint8Array): Bytes | null {
  const whole = boxesIn(picture, { start: 0, end: picture.length })
  const meta = whole.find(({ type }) => type === 'meta')
  if (whole[0]?.type !== 'ftyp' || !meta) return null
  const inside = boxesIn(picture, { start: meta.start + 12, end: meta.end })
  const contents = (type: string) => {
    const box = inside.find((one) => one.type === type)
    return box ? picture.slice(box.start, box.end) : null
  }
  const [primary, named, located, related] = [contents('pitm'), contents('iinf'), contents('iloc'), contents('iref')]
  if (!primary || !named || !located || primary[8] !== 0 || (related && related[8] !== 0)) return null
  const locations = readLocations(located)
  if (!locations) return null
  const item = Math.max(...locations.entries.map(({ id }) => id)) + 1
  const description = box('cdsc', [u16(item), u16(1), primary.subarray(12, 14)])
  const withName = withItem(named, item)
  if (item > 0xffff || withName === null) return null
  const changed: Record<string, Uint8Array> = {
    iinf: withName,
    iref: related ? box('iref', [related.subarray(8), description]) : fullBox('iref', [description]),
  }
  const build = (moved: number): Bytes =>
    fullBox('meta', [
      ...inside.map(({ type, start, end }) =>
        type === 'iloc'
          ? writeLocations(locations, {
              moved,
              behind: meta.end,
              added: { id: item, offset: picture.length + moved + 8, length: packet.length },
            })
          : (changed[type] ?? picture.subarray(start, end)),
      ),
      ...(related ? [] : [changed['iref'] ?? new Uint8Array()]),
    ])
  // Its length does not depend on what it says.
  const moved = build(0).length - (meta.end - meta.start)
  return joined([picture.subarray(0, meta.start), build(moved), picture.subarray(meta.end), box('mdat', [packet])])
}

function boxesIn(bytes: Uint8Array, { start, end }: { start: number; end: number }): Box[] {
  const boxes: Box[] = []
  const view = viewOf(bytes)
  for (let at = start; at + 8 <= end;) {
    const size = view.getUint32(at)
    // Sizes of 64 bits and “to the end” are not written for pictures of ours.
    if (size < 8 || at + size > end) return []
    boxes.push({ type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), start: at, end: at + size })
    at += size
  }
  return boxes
}

/** No picture of its own. */
const HIDDEN = 1

/** `iinf` with one more entry; null where it counts in 32 bits. */
function withItem(iinf: Uint8Array, item: number): Uint8Array | null {
  if (iinf[8] !== 0) return null
  const entry = fullBox('infe', [u16(item), u16(0), ascii('mime'), ascii('\0'), ascii('application/rdf+xml\0')], {
    version: 2,
    flags: HIDDEN,
  })
  const count = viewOf(iinf).getUint16(12) + 1
  return fullBox('iinf', [u16(count), iinf.subarray(14), entry])
}

type Entry = { id: number; method: number; extents: { offset: number; length: number }[] }
type Locations = { version: number; entries: Entry[] }

/** `iloc` of versions 0 and 1 with offsets and lengths of four bytes, a base of four or none, and no index; null of any other. */
function readLocations(iloc: Uint8Array): Locations | null {
  const view = viewOf(iloc)
  const version = view.getUint8(8)
  const sizeOfBase = view.getUint8(13) >> 4
  if (version > 1 || view.getUint8(12) !== 0x44 || (view.getUint8(13) & 15) !== 0 || (sizeOfBase !== 0 && sizeOfBase !== 4)) return null
  const entries: Entry[] = []
  let at = 16
  for (let count = view.getUint16(14); count > 0; count -= 1) {
    const id = view.getUint16(at)
    const method = version === 1 ? view.getUint16(at + 2) : 0
    at += version === 1 ? 4 : 2
    // Data in another file.
    if (view.getUint16(at) !== 0) return null
    const base = sizeOfBase === 0 ? 0 : view.getUint32(at + 2)
    const extents: Entry['extents'] = []
    const number = view.getUint16(at + 2 + sizeOfBase)
    at += 4 + sizeOfBase
    for (let extent = 0; extent < number; extent += 1, at += 8) {
      extents.push({ offset: base + view.getUint32(at), length: view.getUint32(at + 4) })
    }
    entries.push({ id, method, extents })
  }
  return { version, entries }
}

type Moved = { moved: number; behind: number; added: { id: number; offset: number; length: number } }

function writeLocations({ version, entries }: Locations, { moved, behind, added }: Moved): Bytes {
  const all: Entry[] = [
    ...entries.map(({ id, method, extents }) => ({
      id,
      method,
      extents: extents.map(({ offset, length }) => ({ offset: method === 0 && offset >= behind ? offset + moved : offset, length })),
    })),
    { id: added.id, method: 0, extents: [added] },
  ]
  const written = all.flatMap(({ id, method, extents }) => [
    u16(id),
    ...(version === 1 ? [u16(method)] : []),
    u16(0),
    u16(extents.length),
    ...extents.flatMap(({ offset, length }) => [u32(offset), u32(length)]),
  ])
  return fullBox('iloc', [Uint8Array.of(0x44, 0), u16(all.length), ...written], { version })
}

function fullBox(type: string, parts: readonly Uint8Array[], { version = 0, flags = 0 }: { version?: number; flags?: number } = {}): Bytes {
  return box(type, [Uint8Array.of(version, 0, 0, flags), ...parts])
}

function box(type: string, parts: readonly Uint8Array[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 8)
  return joined([u32(length), ascii(type), ...parts])
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff)
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
