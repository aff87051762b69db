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
/** Between two rows there is usually at least 0.6 of a head, once the curve is taken away; less room costs more. */
const LEAST_GAPS = [0.25, 0.4, 0.6, 0.8, 1.1] as const
const NARROW = { gap: 0.6, price: 12 } as const
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
  const reach = Math.max(1, ...heads.map(({ across }) => Math.abs(across)))
  for (const curve of curvesFor(reach)) {
    const levelled = heads
      .map((head) => ({ head, level: head.down - curve.tilt * head.across - curve.bend * head.across ** 2 }))
      .toSorted((a, b) => b.level - a.level)
    const bent = (curve.tilt / STEEPEST.tilt) ** 2 + ((curve.bend * 2 * reach) / STEEPEST.arch) ** 2
    const sums = sumsOf(levelled)
    for (const gap of LEAST_GAPS) {
      const starts = startsOfRows(levelled, gap)
      const least = costOf(starts, { levelled, sums }) + 2 * bent
      // Whoever stands above another is looked for last: it takes the longest.
      if (least >= best.cost - 1e-9) continue
      const rows = starts.map((start, index) => levelled.slice(start, starts[index + 1]).map(({ head }) => head))
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

/** Cut wherever there is as much room as this: where each row begins in the heads by their level. */
function startsOfRows(levelled: readonly Levelled[], gap: number): number[] {
  return levelled.flatMap((one, index) => {
    const before = levelled[index - 1]
    return before === undefined || before.level - one.level >= gap ? [index] : []
  })
}

type Sums = { levels: Float64Array; squares: Float64Array }

/** Of the levels and their squares, up to each head: what a row strays from its curve follows without counting it again. */
function sumsOf(levelled: readonly Levelled[]): Sums {
  const levels = new Float64Array(levelled.length + 1)
  const squares = new Float64Array(levelled.length + 1)
  levelled.forEach(({ level }, index) => {
    levels[index + 1] = (levels[index] ?? 0) + level
    squares[index + 1] = (squares[index] ?? 0) + level ** 2
  })
  return { levels, squares }
}

/** How far the heads stray from these rows, and what the rows cost. */
function costOf(starts: readonly number[], { levelled, sums }: { levelled: readonly Levelled[]; sums: Sums }): number {
  return starts.reduce((cost, start, index) => {
    const end = starts[index + 1] ?? levelled.length
    const sum = (sums.levels[end] ?? 0) - (sums.levels[start] ?? 0)
    const squares = (sums.squares[end] ?? 0) - (sums.squares[start] ?? 0)
    const room = (levelled[start - 1]?.level ?? Number.POSITIVE_INFINITY) - (levelled[start]?.level ?? 0)
    const price = PRICE_OF_ROW + (room < NARROW.gap ? NARROW.price : 0)
    return cost + price + (squares - sum ** 2 / (end - start)) / SPREAD ** 2
  }, 0)
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
