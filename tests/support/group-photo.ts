import type { HeadBox } from '../../editorial/head-rows.ts'
import { dice } from './dice.ts'

type Group = {
  /** How many stand in each row, the front one first. */
  rows: readonly number[]
  seed?: number
  /** In heads: from row to row, up and down within one, and how much the ends lie below the middle. */
  apart?: number
  uneven?: number
  arch?: number
  /** In heads across the whole group, the right end lower. */
  tilt?: number
  /** Of the usual size, the largest part more or less. */
  sizes?: number
}

/** Heads of a group as somebody would mark them: staggered, of different height and size. Row by row from the front, each from the left. */
export function groupPhoto({ rows, seed = 1, apart = 1.5, uneven = 0.2, arch = 0, tilt = 0, sizes = 0.15 }: Group): HeadBox[] {
  const { pick } = dice(seed)
  const throws = Array.from({ length: 201 }, (_, index) => index / 100 - 1)
  const widest = Math.max(...rows)
  const w = Math.min(0.06, 0.9 / (widest * 2))
  const h = Math.min(0.12, 0.8 / (rows.length * apart + 2))
  return rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, at): HeadBox => {
      const stagger = row % 2 === 1 && count === widest ? 0.4 : 0
      const across = 0.5 + (at - (count - 1) / 2 + stagger) * w * 1.9 + pick(throws) * w * 0.2
      const side = (across - 0.5) / (widest * w * 0.95)
      const down = 0.86 - h - row * apart * h + arch * h * (side ** 2 - 1) + (tilt * h * side) / 2 + pick(throws) * uneven * h
      const size = 1 + pick(throws) * sizes
      return { x: across - (w * size) / 2, y: down - (h * size) / 2, w: w * size, h: h * size }
    }),
  )
}
