import type { HeadBox } from './head-rows.ts'
import { placesOf, type Place } from './who-is-where.ts'

/** The box in a row of “people shown”; null where the head is not marked, or not with a whole box within the picture. */
export function markIn({ x, y, w, h }: { x?: unknown; y?: unknown; w?: unknown; h?: unknown }): HeadBox | null {
  if (![x, y, w, h].every((side) => typeof side === 'number' && side >= 0 && side <= 1)) return null
  const box = { x: rounded(x), y: rounded(y), w: rounded(w), h: rounded(h) }
  return box.w > 0 && box.h > 0 && box.x + box.w <= 1 + ROUNDING && box.y + box.h <= 1 + ROUNDING ? box : null
}

const ROUNDING = 0.000002

/** Six places: less than a pixel of any picture. */
function rounded(side: unknown): number {
  return Math.round(Number(side) * 1e6) / 1e6
}

/** Every row that is marked, with its box and its place among all of them: those who are not named count as well. */
export function markedRows<Row extends Parameters<typeof markIn>[0]>(rows: readonly Row[]): { row: Row; box: HeadBox; place: Place }[] {
  const marked = rows.flatMap((row) => {
    const box = markIn(row)
    return box ? [{ row, box }] : []
  })
  const places = placesOf(marked.map(({ box }) => box))
  return marked.flatMap((one, index) => {
    const place = places[index]
    return place ? [{ ...one, place }] : []
  })
}
