/** The woodcutter's few marks: a plane, a cut of the gouge, a plane with its shaded side. Each returns SVG. */
export type Point = readonly [number, number]

/** Numbers from 0 to 1 that are the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const n = (value: number): string => String(Math.round(value * 10) / 10)

export function shape(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function plane(points: readonly Point[], fill: string): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`
}

export function box(x: number, y: number, size: { width: number; height: number; fill: string }): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(size.width)}" height="${n(size.height)}" fill="${size.fill}"/>`
}

export function disc(x: number, y: number, size: { rx: number; ry?: number; fill: string }): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size.rx)}" ry="${n(size.ry ?? size.rx)}" fill="${size.fill}"/>`
}

/** A line of even width, for rope, rail and wire. */
export function line(d: string, stroke: { width: number; colour: string }): string {
  return `<path d="${d}" fill="none" stroke="${stroke.colour}" stroke-width="${n(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** One stroke of the gouge: thin, thick, thin. `bend` pushes its middle to the left of its direction. */
export function cut(from: Point, to: Point, stroke: { width: number; colour: string; bend?: number }): string {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = dy / length
  const ny = -dx / length
  const bend = stroke.bend ?? 0
  const at = (offset: number): string => `${n((from[0] + to[0]) / 2 + nx * offset * 2)} ${n((from[1] + to[1]) / 2 + ny * offset * 2)}`
  return shape(
    `M${n(from[0])} ${n(from[1])}Q${at(bend + stroke.width / 2)} ${n(to[0])} ${n(to[1])}Q${at(bend - stroke.width / 2)} ${n(from[0])} ${n(from[1])}Z`,
    stroke.colour,
  )
}

/** A plane whose far side lies in shade: the same outline, lit again a little towards the light. */
export function relief(d: string, tone: { lit: string; dim: string; id: string; dx?: number; dy?: number }): string {
  const dx = tone.dx ?? -14
  const dy = tone.dy ?? -3
  return `<clipPath id="${tone.id}"><path d="${d}"/></clipPath><g clip-path="url(#${tone.id})">${shape(d, tone.dim)}<g transform="translate(${n(dx)} ${n(dy)})">${shape(d, tone.lit)}</g></g>`
}

export function clipped(id: string, d: string, content: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
}

export function placed(content: string, at: { x: number; y: number; scale?: number; flip?: boolean; turn?: number }): string {
  const scale = at.scale ?? 1
  const turn = at.turn === undefined ? '' : ` rotate(${n(at.turn)})`
  return `<g transform="translate(${n(at.x)} ${n(at.y)})${turn} scale(${at.flip ? -scale : scale} ${scale})">${content}</g>`
}

export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** Broken horizontal cuts inside a band, denser towards its bottom: water, ground, sky. */
export function ripples(
  area: { x: number; y: number; width: number; height: number },
  manner: { seed: number; count: number; colours: readonly string[]; long?: number; thick?: number },
): string {
  const next = seeded(manner.seed)
  return repeat(manner.count, () => {
    const depth = Math.sqrt(next())
    const y = area.y + depth * area.height
    const length = (manner.long ?? 90) * (0.3 + next()) * (0.35 + depth)
    const x = area.x + next() * (area.width + length) - length
    const colour = manner.colours[Math.floor(next() * manner.colours.length)] ?? '#000'
    return cut([x, y], [x + length, y + (next() - 0.5) * 2], {
      width: (manner.thick ?? 5) * (0.35 + depth * 0.9),
      colour,
      bend: (next() - 0.5) * 2,
    })
  })
}

/** Darker or lighter by a share, -1 to 1. */
export function shade(colour: string, by: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `#${parts
    .map((part) => Math.round(by < 0 ? part * (1 + by) : part + (255 - part) * by))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}
