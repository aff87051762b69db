const STEP = 115
const WIDTH = 1500
const SIZE = { w: 0.056, h: 0.11 }

/** Where the heads are in the drawing of the group (seed/drawings/group.ts): twelve in front, then eleven behind, each row from the left. */
export const groupHeads = [...rowOfHeads(12, { left: 117, middle: 0.425 }), ...rowOfHeads(11, { left: 175, middle: 0.272 })]

function rowOfHeads(count: number, { left, middle }: { left: number; middle: number }) {
  return Array.from({ length: count }, (_, index) => ({
    x: rounded((left + index * STEP) / WIDTH - SIZE.w / 2),
    y: rounded(middle - SIZE.h / 2),
    ...SIZE,
  }))
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4
}
