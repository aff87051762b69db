import { cut, disc, line, n, placed, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'

/** Bands of sky from the top down, each with a wavering lower edge, and long clouds cut into them. */
export function skyBands(
  bands: readonly string[],
  of: { height: number; seed: number; clouds?: number; cloud?: string; width?: number },
): string {
  const width = of.width ?? 1500
  const step = of.height / bands.length
  const next = seeded(of.seed)
  const planes = repeat(bands.length, (index) => {
    const y = index * step
    const w = (at: number): number => y + (index === 0 ? -60 : (next() - 0.5) * 26) + at
    return shape(
      `M0 ${n(w(0))}C${width * 0.25} ${n(w(14))} ${width * 0.6} ${n(w(-18))} ${width} ${n(w(4))}V${n(of.height + 60)}H0Z`,
      bands[index] ?? c.straw,
    )
  })
  const clouds = repeat(of.clouds ?? 0, () => {
    const x = next() * width
    const y = 24 + next() * of.height * 0.75
    const long = 110 + next() * 240
    return cut([x - 60, y], [x - 60 + long, y + 3], { width: 6 + next() * 10, bend: 3, colour: of.cloud ?? c.paper })
  })
  return planes + clouds
}

/** A ridge of hills from edge to edge, down to `low`; the same seed gives the same hills. */
export function ridge(of: { y: number; height: number; low: number; fill: string; seed: number; steps?: number; width?: number }): string {
  const width = of.width ?? 1500
  const steps = of.steps ?? 7
  const next = seeded(of.seed)
  const points = Array.from({ length: steps + 1 }, (_, index) => [(index / steps) * width, of.y - next() * of.height] as const)
  const start = points[0] ?? [0, of.y]
  const curve = points
    .slice(1)
    .map(([x, y], index) => {
      const [px, py] = points[index] ?? [0, of.y]
      const half = (x - px) * 0.5
      return `C${n(px + half)} ${n(py)} ${n(x - half)} ${n(y)} ${n(x)} ${n(y)}`
    })
    .join('')
  return shape(`M0 ${n(start[1])}${curve}V${of.low}H0Z`, of.fill)
}

/** A coconut palm whose foot is at (x, y); at scale 1 it is about 300 high. */
export function palm(x: number, y: number, of: { scale: number; tone: string; lean?: number }): string {
  const lean = of.lean ?? 30
  const frond = (turn: number, long: number): string =>
    placed(
      shape(`M0 0C${long * 0.3}-34 ${long * 0.75}-26 ${long} 26C${long * 0.7} 0 ${long * 0.35} 0 0 0Z`, of.tone) +
        repeat(6, (index) =>
          cut([long * (0.2 + index * 0.13), -12 + index * 3], [long * (0.22 + index * 0.13) + 6, 34 + index * 4], {
            width: 9,
            bend: -3,
            colour: of.tone,
          }),
        ) +
        cut([4, -2], [long * 0.9, 10], { width: 3.4, bend: 15, colour: shade(of.tone, 0.3) }),
      { x: lean, y: -290, turn },
    )
  return placed(
    shape(`M-11 0C-4-110 ${lean - 18}-190 ${lean - 7}-290L${lean + 7}-290C${lean + 2}-190 8-110 13 0Z`, c.bark) +
      repeat(9, (index) =>
        cut([-7 + (lean * index) / 11, -24 - index * 29], [9 + (lean * index) / 11, -28 - index * 29], { width: 4, colour: c.umber }),
      ) +
      frond(-168, 130) +
      frond(-128, 118) +
      frond(-92, 104) +
      frond(-48, 128) +
      frond(-8, 138) +
      frond(30, 116) +
      repeat(3, (index) => disc(lean - 14 + index * 13, -276 + (index % 2) * 8, { rx: 10, fill: c.gold })),
    { x, y, scale: of.scale },
  )
}

/** A round-headed tree whose foot is at (x, y); at scale 1 it is about 290 high. */
export function tree(x: number, y: number, of: { scale: number; tone: string; seed: number }): string {
  const next = seeded(of.seed)
  return placed(
    shape('M-12 0C-6-50-10-90-6-150H8C10-90 8-50 14 0Z', c.bark) +
      shape('M0-290C70-292 118-240 96-190C116-150 60-100 0-112C-60-100-116-150-96-190C-118-240-70-292 0-290Z', of.tone) +
      shape('M20-280C84-270 116-236 96-190C116-150 66-108 10-112C70-140 60-180 50-206C70-230 50-262 20-280Z', shade(of.tone, -0.28)) +
      repeat(14, () => {
        const lx = -80 + next() * 120
        const ly = -264 + next() * 130
        return cut([lx, ly], [lx + 30, ly - 10], { width: 7, bend: 6, colour: shade(of.tone, 0.3) })
      }),
    { x, y, scale: of.scale },
  )
}

/** A spray of broad dark leaves, to look past from a corner of the picture. */
export function leafSpray(x: number, y: number, of: { turn: number; scale: number; leaves: number; tones: readonly string[] }): string {
  return placed(
    repeat(of.leaves, (index) => {
      const tone = of.tones[index % of.tones.length] ?? c.pine
      const angle = -70 + (140 / Math.max(1, of.leaves - 1)) * index
      const long = 230 + ((index * 67) % 90)
      return placed(
        shape(`M0 0C${long * 0.2}-46 ${long * 0.7}-52 ${long} 0C${long * 0.7} 44 ${long * 0.2} 38 0 0Z`, tone) +
          shape(`M0 0C${long * 0.4} 8 ${long * 0.7} 8 ${long} 0C${long * 0.7} 44 ${long * 0.2} 38 0 0Z`, shade(tone, -0.25)) +
          cut([6, 0], [long - 12, 0], { width: 6, colour: shade(tone, 0.34) }) +
          repeat(5, (rib) =>
            cut([long * (0.18 + rib * 0.14), 0], [long * (0.26 + rib * 0.14), -27 + rib * 2], { width: 3.4, colour: shade(tone, 0.22) }),
          ),
        { x: 0, y: 0, turn: angle },
      )
    }),
    { x, y, turn: of.turn, scale: of.scale },
  )
}

/** The leaf hat seen from the side: its point above (x, y), its brim as wide as `size` twice. */
export function leafHat(x: number, y: number, size: number, tone: string = c.straw): string {
  const s = size
  return (
    shape(`M${n(x - s)} ${n(y)}L${n(x)} ${n(y - s * 0.72)}L${n(x + s)} ${n(y)}Q${n(x)} ${n(y + s * 0.26)} ${n(x - s)} ${n(y)}Z`, tone) +
    shape(
      `M${n(x)} ${n(y - s * 0.72)}L${n(x + s)} ${n(y)}Q${n(x + s * 0.5)} ${n(y + s * 0.14)} ${n(x + s * 0.2)} ${n(y + s * 0.13)}Z`,
      shade(tone, -0.18),
    ) +
    cut([x - s * 0.5, y - s * 0.3], [x + s * 0.5, y - s * 0.3], { width: s * 0.06, bend: -s * 0.07, colour: shade(tone, -0.3) }) +
    cut([x - s * 0.78, y - s * 0.1], [x + s * 0.78, y - s * 0.1], { width: s * 0.06, bend: -s * 0.1, colour: shade(tone, -0.3) })
  )
}

/** Grass or young rice in rows: short blades, bigger towards the bottom. */
export function blades(
  area: { x: number; y: number; width: number; height: number },
  of: { seed: number; count: number; tones: readonly string[]; size?: number },
): string {
  const next = seeded(of.seed)
  const spots = Array.from({ length: of.count }, () => ({
    x: area.x + next() * area.width,
    depth: next(),
    lean: next(),
    tone: next(),
  })).toSorted((a, b) => a.depth - b.depth)
  return spots
    .map(({ x, depth, lean, tone }) => {
      const y = area.y + depth * area.height
      const size = (of.size ?? 40) * (0.4 + depth * 0.8)
      return cut([x, y], [x + (lean - 0.4) * size * 0.6, y - size], {
        width: size * 0.2,
        bend: size * 0.08,
        colour: of.tones[Math.floor(tone * of.tones.length)] ?? c.leaf,
      })
    })
    .join('')
}

/** A paper lantern on its cord, hanging from (x, y). */
export function lantern(x: number, y: number, of: { scale: number; tone: string; cord?: number }): string {
  const cord = of.cord ?? 40
  return placed(
    line(`M0 0V${cord}`, { width: 2.4, colour: c.umber }) +
      disc(0, cord + 34, { rx: 32, ry: 36, fill: of.tone }) +
      repeat(5, (index) =>
        cut([-24 + index * 12, cord + 4], [-24 + index * 12, cord + 64], {
          width: 3.4,
          bend: (index - 2) * -4,
          colour: shade(of.tone, -0.3),
        }),
      ) +
      shape(`M-14 ${cord - 4}H14V${cord + 4}H-14ZM-14 ${cord + 64}H14V${cord + 72}H-14Z`, c.gold) +
      repeat(3, (index) => line(`M${-6 + index * 6} ${cord + 72}V${cord + 100}`, { width: 2.6, colour: c.gold })),
    { x, y, scale: of.scale },
  )
}
