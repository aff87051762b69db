import type { FileRegion } from '../../editorial/file-says.ts'
import { cleanWords, MOST } from './clean-words.ts'
import type { RawTags } from './raw-tags.ts'

type Box = Pick<FileRegion, 'x' | 'y' | 'width' | 'height'>

/** The named parts of a picture, IPTC's and those of the Metadata Working Group, as fractions of a frame of this size. */
export function fileRegions({ imageRegions, mwgRegions }: RawTags, size: { width: number; height: number }): FileRegion[] {
  const ofIptc = imageRegions.flatMap(({ Name, PersonInImage, RegionBoundary }) => {
    const box = boxOf(RegionBoundary, size)
    // Who is shown there, where that is said: the region itself may be called “Speaker 1”.
    return box ? [{ name: nameOf(PersonInImage) || nameOf(Name), kind: 'iptc', ...box }] : []
  })
  const ofMwg = mwgRegions.flatMap(({ Name, Type, Area }) => {
    const { X = Number.NaN, Y = Number.NaN, W = 0, H = 0, Unit } = Area
    const scale = Unit?.[0] === 'pixel' ? size : { width: 1, height: 1 }
    // Theirs is the middle of the area.
    const box = within({ x: (X - W / 2) / scale.width, y: (Y - H / 2) / scale.height, width: W / scale.width, height: H / scale.height })
    return box ? [{ name: nameOf(Name), kind: cleanWords(Type?.[0] ?? '', { most: 40 }).toLowerCase(), ...box }] : []
  })
  return [...ofIptc, ...ofMwg]
}

type Boundary = RawTags['imageRegions'][number]['RegionBoundary']

function boxOf(boundary: Boundary, size: { width: number; height: number }): Box | null {
  const { RbShape, RbUnit, RbX = Number.NaN, RbY = Number.NaN, RbW = 0, RbH = 0, RbRx = 0, RbVertices = [] } = boundary
  const scale = RbUnit?.[0]?.toLowerCase() === 'pixel' ? size : { width: 1, height: 1 }
  const shape = RbShape?.[0]?.toLowerCase()
  if (shape === 'polygon') {
    const across = RbVertices.map((vertex) => vertex.RbX / scale.width)
    const down = RbVertices.map((vertex) => vertex.RbY / scale.height)
    const [x, y] = [Math.min(...across), Math.min(...down)]
    return within({ x, y, width: Math.max(...across) - x, height: Math.max(...down) - y })
  }
  if (shape === 'circle') {
    // A radius is a part of the width.
    const radius = { x: RbRx / scale.width, y: scale === size ? RbRx / size.height : (RbRx * size.width) / size.height }
    return within({ x: RbX / scale.width - radius.x, y: RbY / scale.height - radius.y, width: radius.x * 2, height: radius.y * 2 })
  }
  return within({ x: RbX / scale.width, y: RbY / scale.height, width: RbW / scale.width, height: RbH / scale.height })
}

/** The part that lies within the frame; null where none does. */
function within({ x, y, width, height }: Box): Box | null {
  const [left, top] = [clamp(x), clamp(y)]
  const [right, bottom] = [clamp(x + width), clamp(y + height)]
  const box = { x: left, y: top, width: round(right - left), height: round(bottom - top) }
  return Object.values(box).every(Number.isFinite) && box.width > 0 && box.height > 0 ? box : null
}

function clamp(fraction: number): number {
  return round(Math.min(1, Math.max(0, fraction)))
}

function round(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6
}

function nameOf(texts: string[] | undefined): string {
  return cleanWords(texts?.[0] ?? '', { most: MOST.item })
}
