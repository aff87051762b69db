import { box, cut, disc, line, n, placed, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

/** A floating leaf seen at a slant, its notch and veins turned by `turn`. */
function leaf(x: number, y: number, size: { r: number; tone: string; turn: number; flat?: number }): string {
  const flat = size.flat ?? 0.36
  const veins = repeat(13, (index) => {
    const angle = ((index * 27 + 20) * Math.PI) / 180
    return cut([0, 0], [Math.cos(angle) * size.r * 0.9, Math.sin(angle) * size.r * 0.9], {
      width: size.r * 0.035,
      bend: size.r * 0.03,
      colour: shade(size.tone, 0.3),
    })
  })
  const edge = Array.from({ length: 60 }, (_, at) => {
    const angle = ((at / 60) * 344 + 8) * (Math.PI / 180)
    const r = size.r * (1 + Math.sin(at * 0.9) * 0.025)
    return `${n(Math.cos(angle) * r)} ${n(Math.sin(angle) * r)}`
  }).join('L')
  const turned = (content: string): string => `<g transform="rotate(${size.turn})">${content}</g>`
  const squashed = (content: string, dy: number): string =>
    `<g transform="translate(${x} ${y + dy}) scale(1 ${flat})">${turned(content)}</g>`
  return (
    squashed(shape(`M${edge}L0 0Z`, shade(size.tone, -0.5)), size.r * 0.05) +
    squashed(shape(`M${edge}L0 0Z`, size.tone) + veins + disc(0, 0, { rx: size.r * 0.07, fill: c.straw }), 0)
  )
}

function petal(turn: number, size: { length: number; wide: number; tone: string; tip: string }): string {
  const { length: l, wide: w } = size
  return `<g transform="rotate(${n(turn)})">${
    shape(
      `M0 0C${n(-w)} ${n(-l * 0.3)} ${n(-w * 0.9)} ${n(-l * 0.8)} 0 ${n(-l)}C${n(w * 0.9)} ${n(-l * 0.8)} ${n(w)} ${n(-l * 0.3)} 0 0Z`,
      size.tone,
    ) +
    shape(
      `M${n(-w * 0.42)} ${n(-l * 0.8)}C${n(-w * 0.2)} ${n(-l * 0.92)} 0 ${n(-l)} 0 ${n(-l)}C0 ${n(-l)} ${n(w * 0.2)} ${n(-l * 0.92)} ${n(w * 0.42)} ${n(-l * 0.8)}C${n(w * 0.1)} ${n(-l * 0.66)} ${n(-w * 0.1)} ${n(-l * 0.66)} ${n(-w * 0.42)} ${n(-l * 0.8)}Z`,
      size.tip,
    ) +
    cut([0, -l * 0.1], [0, -l * 0.7], { width: w * 0.09, colour: size.tip }) +
    cut([-w * 0.2, -l * 0.12], [-w * 0.3, -l * 0.6], { width: w * 0.07, bend: 3, colour: size.tip }) +
    cut([w * 0.2, -l * 0.12], [w * 0.3, -l * 0.6], { width: w * 0.07, bend: -3, colour: size.tip })
  }</g>`
}

function bloom(x: number, y: number, size: { r: number; pale: string; tip: string; id: string }): string {
  const { r, pale, tip } = size
  const ring = (turns: readonly number[], length: number, wide: number, tone: string): string =>
    turns.map((turn) => petal(turn, { length: r * length, wide: r * wide, tone, tip })).join('')
  return placed(
    ring([-78, 78, -54, 54], 1.02, 0.3, shade(pale, -0.2)) +
      ring([-30, 30, 0], 1.2, 0.34, shade(pale, -0.09)) +
      shape(`M${n(-r * 0.28)} ${n(-r * 0.5)}H${n(r * 0.28)}L${n(r * 0.14)} 0H${n(-r * 0.14)}Z`, c.gold) +
      disc(0, -r * 0.5, { rx: r * 0.28, ry: r * 0.1, fill: c.straw }) +
      repeat(5, (index) => disc((index - 2) * r * 0.095, -r * 0.5 + (index % 2 ? 3 : -2), { rx: r * 0.028, fill: c.amber })) +
      ring([-96, 96], 0.94, 0.27, pale) +
      ring([-62, 62], 0.86, 0.32, pale) +
      ring([-24, 26], 0.66, 0.33, shade(pale, 0.2)),
    { x, y },
  )
}

function bud(x: number, y: number, r: number, turn: number): string {
  return placed(
    petal(-14, { length: r, wide: r * 0.4, tone: c.coral, tip: c.vermilion }) +
      petal(14, { length: r, wide: r * 0.4, tone: shade(c.coral, -0.15), tip: c.lacquer }) +
      petal(0, { length: r * 1.06, wide: r * 0.36, tone: c.blush, tip: c.vermilion }) +
      shape(`M${-r * 0.2} -4L0 -${r * 0.2}L${r * 0.2} -4Q0 12 ${-r * 0.2} -4Z`, c.leaf),
    { x, y, turn },
  )
}

function stem(from: readonly [number, number], to: readonly [number, number], bend: number): string {
  return (
    cut(from, to, { width: 17, bend, colour: c.leaf }) + cut([from[0] + 3, from[1]], [to[0] + 3, to[1]], { width: 6, bend, colour: c.pine })
  )
}

function far(): string {
  const hills =
    shape('M0 330C180 250 300 300 430 276C560 250 640 306 760 310C930 316 1030 250 1180 262C1320 272 1400 240 1500 254V420H0Z', c.pine) +
    shape('M0 372C200 330 420 362 620 350C820 338 1080 372 1500 338V430H0Z', '#0d2f2a')
  const roof = (y: number, half: number, rise: number): string =>
    shape(
      `M${1150 - half} ${y}C${1150 - half * 0.72} ${y - 8} ${1150 - half * 0.5} ${y - rise} 1150 ${y - rise}C${1150 + half * 0.5} ${y - rise} ${1150 + half * 0.72} ${y - 8} ${1150 + half} ${y}L${1150 + half + 12} ${y - 16}L${1150 + half * 0.9} ${y + 10}H${1150 - half * 0.9}L${1150 - half - 12} ${y - 16}Z`,
      c.lacquer,
    ) + cut([1150 - half * 0.8, y + 6], [1150 + half * 0.8, y + 6], { width: 5, colour: c.straw })
  const pavilion =
    [1040, 1094, 1200, 1254].map((x) => box(x, 300, { width: 13, height: 116, fill: c.wine })).join('') +
    box(1064, 262, { width: 172, height: 40, fill: c.wine }) +
    repeat(6, (index) => box(1076 + index * 26, 270, { width: 12, height: 24, fill: c.straw })) +
    roof(300, 158, 46) +
    roof(256, 112, 58) +
    disc(1150, 194, { rx: 7, ry: 12, fill: c.straw }) +
    box(1014, 408, { width: 272, height: 16, fill: c.umber }) +
    line('M1020 388H1280', { width: 5, colour: c.wine })
  return hills + pavilion
}

function draw(): string {
  const next = seeded(3)
  const sky =
    box(0, 0, { width: 1500, height: 430, fill: c.night }) +
    shape('M0 230C300 170 700 250 1500 130V430H0Z', '#16231f') +
    disc(420, 190, { rx: 118, fill: c.gold }) +
    disc(420, 190, { rx: 104, fill: c.straw }) +
    repeat(5, (index) =>
      cut([230 + index * 70, 150 + index * 26], [470 + index * 90, 146 + index * 28], { width: 11 - index, bend: 3, colour: c.night }),
    )
  const water =
    box(0, 415, { width: 1500, height: 585, fill: '#0f2a27' }) +
    ripples({ x: 0, y: 418, width: 1500, height: 570 }, { seed: 9, count: 190, colours: [c.pine, c.jade, c.night], long: 200, thick: 6 }) +
    repeat(17, (index) =>
      cut([420 - 96 + ((index * 41) % 60), 430 + index * 13], [420 + 96 - ((index * 29) % 60), 430 + index * 13], {
        width: 5 + index * 0.3,
        colour: index % 3 ? c.gold : c.straw,
      }),
    ) +
    repeat(11, (index) =>
      cut([1070 + ((index * 41) % 50), 432 + index * 9], [1240 - ((index * 29) % 50), 432 + index * 9], { width: 4, colour: c.wine }),
    )
  const middle = repeat(24, (index) => {
    const y = 446 + (index / 24) ** 1.3 * 190
    return leaf(next() * 1560 - 30, y, {
      r: 34 + index * 3.4,
      tone: [c.jade, c.pine, c.leaf, c.jade][index % 4] ?? c.jade,
      turn: next() * 360,
      flat: 0.3,
    })
  })
  const distant = [
    [640, 470, 26],
    [760, 486, 30],
    [930, 500, 28],
    [210, 520, 34],
    [1370, 500, 32],
  ]
    .map(
      ([x = 0, y = 0, r = 0], index) =>
        cut([x, y + 40], [x, y], { width: 6, colour: c.leaf }) +
        bloom(x, y, { r, pale: index % 2 ? c.shell : c.blush, tip: c.vermilion, id: `d${index}` }),
    )
    .join('')
  const raised =
    stem([690, 1000], [640, 560], -24) +
    stem([980, 1010], [1010, 420], 22) +
    stem([1290, 1010], [1330, 650], 12) +
    stem([290, 1010], [270, 740], 12) +
    stem([770, 1000], [760, 806], 8)
  const near =
    leaf(1330, 660, { r: 205, tone: c.leaf, turn: 60, flat: 0.42 }) +
    leaf(270, 730, { r: 250, tone: c.jade, turn: 200, flat: 0.38 }) +
    leaf(760, 800, { r: 190, tone: c.leaf, turn: 320, flat: 0.34 })
  const stars =
    bloom(640, 600, { r: 168, pale: c.shell, tip: c.coral, id: 'a' }) +
    bloom(1010, 520, { r: 122, pale: c.blush, tip: c.vermilion, id: 'b' }) +
    bud(1196, 480, 96, 8) +
    cut([1180, 1000], [1196, 476], { width: 12, bend: -14, colour: c.leaf })
  const front =
    leaf(60, 985, { r: 330, tone: c.pine, turn: 30, flat: 0.5 }) +
    leaf(1160, 1010, { r: 300, tone: c.jade, turn: 140, flat: 0.42 }) +
    leaf(1490, 930, { r: 210, tone: c.pine, turn: 250, flat: 0.44 })
  const pod =
    cut([470, 1000], [462, 560], { width: 13, bend: 10, colour: c.leaf }) +
    placed(
      shape('M-46-8C-40 30-16 52 0 60C16 52 40 30 46-8Z', c.amber) +
        disc(0, -8, { rx: 47, ry: 17, fill: c.gold }) +
        repeat(6, (index) => disc(Math.cos(index) * 28, -8 + Math.sin(index) * 9, { rx: 6, ry: 4, fill: c.umber })),
      { x: 462, y: 520, turn: -9 },
    )
  return sky + far() + water + middle + distant + raised + near + pod + stars + dragonfly() + front
}

function dragonfly(): string {
  const wing = (turn: number): string =>
    `<g transform="rotate(${turn})">${shape('M0 0C30-18 96-20 112-6C100 8 40 10 0 0Z', c.celadon)}${cut([6, -1], [106, -5], { width: 3, colour: c.jade })}</g>`
  return placed(
    wing(-24) +
      wing(8) +
      wing(204) +
      wing(172) +
      cut([0, -16], [8, 104], { width: 13, bend: -3, colour: c.vermilion }) +
      disc(0, -18, { rx: 10, fill: c.lacquer }),
    { x: 1196, y: 366, turn: 16, scale: 0.72 },
  )
}

export const lotusPond: Picture = { shape: 'landscape', seed: 41, draw }
