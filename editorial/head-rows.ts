/** A head in a picture: fractions of the upright frame, from its upper left corner. */
export type HeadBox = { x: number; y: number; w: number; h: number }

/**
 * Heads in the rows in which people stand or sit, the front row first and each from left to right, as places in the list that was given.
 * Rows may be tilted and arched, and people of different height: a row is a shallow curve, the same for all of them, and the heads
 * near to it. Heights are counted in heads, so that it makes no difference how large the picture is.
 */
export function rowsOfHeads(boxes: readonly HeadBox[]): number[][] {
  if (boxes.length === 0) return []
  const heads = headsOf(boxes)
  const rows = isOneRow(heads) ? [heads] : bestRows(heads)
  return rows.map((row) => row.toSorted((a, b) => a.across - b.across || a.index - b.index).map(({ index }) => index))
}

/** The middle of a head, in widths and heights of the usual head; `across` from the middle of the group, `down` from the top. */
type Head = { index: number; across: number; down: number }

/** How far the heads of one row usually lie from its curve. */
const SPREAD = 0.3
/** What one row more has to be worth. */
const PRICE_OF_ROW = 8
/** Between two rows there is at least so much room, once the curve is taken away. */
const LEAST_GAPS = [0.6, 0.8, 1.1] as const
/** So near to each other, and one so far above the other: not in one row. */
const TOO_NEAR = { across: 1.1, down: 0.7 } as const
/** How much a row may rise or fall in the width of one head: over the whole group, and at its ends because of its arch. */
const STEEPEST = { tilt: 0.15, arch: 0.22, both: 0.26 } as const

function headsOf(boxes: readonly HeadBox[]): Head[] {
  const width = median(boxes.map(({ w }) => w)) || 1
  const height = median(boxes.map(({ h }) => h)) || 1
  const middles = boxes.map(({ x, y, w, h }, index) => ({ index, across: (x + w / 2) / width, down: (y + h / 2) / height }))
  const all = middles.map(({ across }) => across)
  const middle = (Math.min(...all) + Math.max(...all)) / 2
  return middles.map((head) => ({ ...head, across: head.across - middle }))
}

/** Two or three people of whom nobody is above another stand beside each other, however tall they are. */
function isOneRow(heads: readonly Head[]): boolean {
  return heads.length < 4 && countTooNear(heads) === 0
}

function bestRows(heads: readonly Head[]): Head[][] {
  let best = { cost: Number.POSITIVE_INFINITY, rows: [[...heads]] }
  const reach = reachOf(heads)
  for (const curve of curvesFor(reach)) {
    const levelled = heads
      .map((head) => ({ head, level: head.down - curve.tilt * head.across - curve.bend * head.across ** 2 }))
      .toSorted((a, b) => b.level - a.level)
    const bent = (curve.tilt / STEEPEST.tilt) ** 2 + ((curve.bend * 2 * reach) / STEEPEST.arch) ** 2
    for (const gap of LEAST_GAPS) {
      const groups = groupsApart(levelled, gap)
      const strays = groups.reduce((sum, group) => sum + squaresAround(group), 0) / SPREAD ** 2
      const least = strays + PRICE_OF_ROW * groups.length + 2 * bent
      // Whoever stands above another is looked for last: it takes the longest.
      if (least >= best.cost - 1e-9) continue
      const rows = groups.map((group) => group.map(({ head }) => head))
      const cost = least + 2 * PRICE_OF_ROW * rows.reduce((sum, row) => sum + countTooNear(row), 0)
      if (cost < best.cost - 1e-9) best = { cost, rows }
    }
  }
  return best.rows
}

type Curve = { tilt: number; bend: number }

/** Flat first; then tilts and arches, so finely that the next one lies less than a sixth of a head away at the ends. */
function curvesFor(reach: number): Curve[] {
  const tilts = steps(STEEPEST.tilt, 0.15 / reach)
  const arches = steps(STEEPEST.arch, 0.3 / reach)
  return tilts.flatMap((tilt) =>
    arches.filter((arch) => Math.abs(tilt) + Math.abs(arch) <= STEEPEST.both).map((arch) => ({ tilt, bend: arch / (2 * reach) })),
  )
}

/** 0, and on both sides of it up to `most`, nearest first. */
function steps(most: number, step: number): number[] {
  const count = Math.min(40, Math.ceil(most / step))
  return [0, ...Array.from({ length: count }, (_, index) => ((index + 1) * most) / count).flatMap((value) => [value, -value])]
}

type Levelled = { head: Head; level: number }

/** Cut wherever there is as much room as this. */
function groupsApart(levelled: readonly Levelled[], gap: number): Levelled[][] {
  const groups: Levelled[][] = []
  for (const one of levelled) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && before.level - one.level < gap) last.push(one)
    else groups.push([one])
  }
  return groups
}

function reachOf(heads: readonly Head[]): number {
  return Math.max(1, ...heads.map(({ across }) => Math.abs(across)))
}

function squaresAround(group: readonly Levelled[]): number {
  const mean = group.reduce((sum, { level }) => sum + level, 0) / group.length
  return group.reduce((sum, { level }) => sum + (level - mean) ** 2, 0)
}

/** Neighbours of whom one is above the other. */
function countTooNear(heads: readonly Head[]): number {
  const sorted = heads.toSorted((a, b) => a.across - b.across)
  return sorted.filter((head, index) => {
    const next = sorted[index + 1]
    return next !== undefined && next.across - head.across < TOO_NEAR.across && Math.abs(next.down - head.down) > TOO_NEAR.down
  }).length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
