import type { FileSays } from '../../../editorial/file-says.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { uprightBox } from '../../../editorial/upright-box.ts'

/** A part of the picture that its file marks, in the upright frame; `name` is empty where it says none. */
export type OfferedRegion = { name: string; box: HeadBox }

/** What a camera or another program marks besides heads. */
const NO_HEADS = new Set(['focus', 'barcode', 'pet'])

/** The regions of a file that may be heads, each once, though two standards may both say it; and none that is marked already. */
export function offeredRegions({ regions, orientation = 1 }: FileSays, marked: readonly HeadBox[]): OfferedRegion[] {
  const offered: OfferedRegion[] = []
  const named = regions.filter(({ kind }) => !NO_HEADS.has(kind)).toSorted((a, b) => Number(b.name !== '') - Number(a.name !== ''))
  for (const { name, x, y, width, height } of named) {
    const box = uprightBox({ x, y, w: width, h: height }, orientation)
    const isKnown = [...marked, ...offered.map((one) => one.box)].some((other) => isTheSame(box, other))
    if (!isKnown && box.w > 0 && box.h > 0) offered.push({ name, box })
  }
  return offered
}

/** Each has the middle of the other. */
function isTheSame(one: HeadBox, other: HeadBox): boolean {
  return holdsMiddle(one, other) && holdsMiddle(other, one)
}

function holdsMiddle({ x, y, w, h }: HeadBox, other: HeadBox): boolean {
  const [across, down] = [other.x + other.w / 2, other.y + other.h / 2]
  return across >= x && across <= x + w && down >= y && down <= y + h
}
