import type { HeadBox } from '../../../editorial/head-rows.ts'

type Point = { x: number; y: number }

/** Smaller than this nobody can see or hit. */
const SMALLEST = 0.004

/** The same box somewhere else, within the picture. */
export function movedBy(box: HeadBox, { x, y }: Point): HeadBox {
  return tidy({ ...box, x: clamp(box.x + x, 1 - box.w), y: clamp(box.y + y, 1 - box.h) })
}

/** The same upper left corner, another size. */
export function resizedBy(box: HeadBox, { x, y }: Point): HeadBox {
  return tidy({
    ...box,
    w: Math.min(1 - box.x, Math.max(SMALLEST, box.w + x)),
    h: Math.min(1 - box.y, Math.max(SMALLEST, box.h + y)),
  })
}

/** Drawn from one corner to the other; null where that is no box yet. */
export function drawnBetween(from: Point, to: Point): HeadBox | null {
  const [left, top] = [clamp(Math.min(from.x, to.x), 1), clamp(Math.min(from.y, to.y), 1)]
  const box = { x: left, y: top, w: clamp(Math.max(from.x, to.x), 1) - left, h: clamp(Math.max(from.y, to.y), 1) - top }
  return box.w < SMALLEST || box.h < SMALLEST ? null : tidy(box)
}

/** A box of this size around a point. */
export function boxAround({ x, y }: Point, { w, h }: Pick<HeadBox, 'w' | 'h'>): HeadBox {
  return tidy({ x: clamp(x - w / 2, 1 - w), y: clamp(y - h / 2, 1 - h), w, h })
}

/** Where the next head is likely to be: to the right of the last one, in the middle of the picture where it is the first. */
export function nextBox(last: HeadBox | undefined, usual: Pick<HeadBox, 'w' | 'h'>): HeadBox {
  if (!last) return boxAround({ x: 0.5, y: 0.4 }, usual)
  const beside = last.x + last.w * 2.8 <= 1 ? last.w * 1.8 : -last.w * 1.8
  return movedBy(last, { x: beside, y: 0 })
}

/** The size of the head marked last; before the first one a fifteenth of the picture’s width, as high as heads are. */
export function usualSize(last: HeadBox | undefined, aspect: number): Pick<HeadBox, 'w' | 'h'> {
  if (last) return { w: last.w, h: last.h }
  const w = 1 / 15
  return { w, h: Math.min(0.5, w * aspect * 1.25) }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, most), Math.max(0, value))
}

function tidy({ x, y, w, h }: HeadBox): HeadBox {
  const [left, top] = [rounded(x), rounded(y)]
  return { x: left, y: top, w: rounded(Math.min(w, 1 - left)), h: rounded(Math.min(h, 1 - top)) }
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6
}
