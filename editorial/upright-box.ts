import type { HeadBox } from './head-rows.ts'

/** A box in a picture as its file keeps it, seen in the upright picture; `orientation` as EXIF numbers them, 1 to 8. */
export function uprightBox({ x, y, w, h }: HeadBox, orientation: number): HeadBox {
  const [right, below] = [rest(x, w), rest(y, h)]
  switch (orientation) {
    case 2:
      return { x: right, y, w, h }
    case 3:
      return { x: right, y: below, w, h }
    case 4:
      return { x, y: below, w, h }
    case 5:
      return { x: y, y: x, w: h, h: w }
    case 6:
      return { x: below, y: x, w: h, h: w }
    case 7:
      return { x: below, y: right, w: h, h: w }
    case 8:
      return { x: y, y: right, w: h, h: w }
    default:
      return { x, y, w, h }
  }
}

function rest(from: number, length: number): number {
  return Math.max(0, Math.round((1 - from - length) * 1e6) / 1e6)
}
