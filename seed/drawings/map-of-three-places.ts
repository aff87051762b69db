import { lettering, widthOf } from './lettering.ts'
import { box, clipped, cut, disc, line, n, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { tree } from './scenery.ts'

const WEST =
  'M0 0H470C430 60 500 120 452 180C410 240 480 300 520 350C560 410 470 450 440 520C410 590 500 640 470 720C440 790 360 800 330 870C300 930 340 970 320 1000H0Z'
const EAST =
  'M1500 0H1010C1050 70 980 110 1000 180C1030 260 1110 280 1090 360C1070 430 1000 450 1010 540C1020 620 1110 640 1120 720C1130 800 1060 850 1090 920C1110 970 1160 980 1170 1000H1500Z'

function sea(): string {
  const next = seeded(14)
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.jade }) +
    repeat(150, () => {
      const x = 340 + next() * 780
      const y = next() * 1000
      return (
        cut([x, y], [x + 24, y], { width: 5, bend: 5, colour: next() > 0.5 ? c.leaf : c.pine }) +
        cut([x + 24, y], [x + 48, y], { width: 5, bend: 5, colour: c.leaf })
      )
    })
  )
}

/** A coast with the rings old engravers cut along it. */
function land(d: string, id: string, tone: string): string {
  const rings = [54, 38, 22]
    .map((width, index) => `<path d="${d}" fill="none" stroke="${[c.pine, c.leaf, c.celadon][index] ?? c.leaf}" stroke-width="${width}"/>`)
    .join('')
  const next = seeded(id.length * 7)
  return (
    rings +
    shape(d, tone) +
    clipped(
      id,
      d,
      repeat(120, () => {
        const x = next() * 1500
        const y = next() * 1000
        return cut([x, y], [x + 50, y + 2], { width: 4, colour: shade(tone, next() > 0.5 ? -0.1 : 0.2) })
      }),
    ) +
    line(d, { width: 6, colour: c.bark })
  )
}

function mountain(x: number, y: number, size: number, tone: string): string {
  return placed(
    shape('M-90 0C-60-40-30-110 0-140C30-100 60-50 96 0Z', tone) +
      shape('M0-140C30-100 60-50 96 0H20C30-40 10-70 14-100Z', shade(tone, -0.3)) +
      repeat(4, (index) =>
        cut([-8 - index * 14, -110 + index * 24], [-24 - index * 16, -60 + index * 20], { width: 6, colour: shade(tone, 0.35) }),
      ),
    { x, y, scale: size },
  )
}

function place(x: number, y: number, of: { name: string; dx: number; dy: number; align: 'start' | 'end' | 'middle' }): string {
  const size = 56
  const width = widthOf(of.name, size)
  const left = x + of.dx - (of.align === 'end' ? width : of.align === 'middle' ? width / 2 : 0)
  const top = y + of.dy - 54
  return (
    plane(
      [
        [left - 28, top - 8],
        [left + width + 28, top - 8],
        [left + width + 46, top + 38],
        [left + width + 28, top + 84],
        [left - 28, top + 84],
        [left - 46, top + 38],
      ],
      c.shell,
    ) +
    line(`M${n(left - 28)} ${n(top)}H${n(left + width + 28)}M${n(left - 28)} ${n(top + 76)}H${n(left + width + 28)}`, {
      width: 4,
      colour: c.lacquer,
    }) +
    lettering(of.name, { x: left, y: y + of.dy, size, fill: c.ink }) +
    disc(x, y, { rx: 23, fill: c.shell }) +
    disc(x, y, { rx: 17, fill: c.lacquer }) +
    disc(x, y, { rx: 6, fill: c.straw })
  )
}

function riverAndBridge(): string {
  const river = 'M1500 208C1440 230 1420 290 1350 300C1280 310 1260 380 1290 430C1320 490 1240 510 1190 520C1130 530 1080 520 1012 540'
  return (
    line(river, { width: 30, colour: c.leaf }) +
    line(river, { width: 20, colour: c.sky }) +
    line('M1440 330C1400 320 1380 306 1340 300', { width: 12, colour: c.sky }) +
    placed(
      line('M-70 24C-40-40 40-40 70 24', { width: 13, colour: c.lacquer }) +
        line('M-92 24H92', { width: 9, colour: c.ink }) +
        repeat(5, (index) => line(`M${-40 + index * 20} ${-16 + Math.abs(index - 2) * 8}V24`, { width: 4, colour: c.lacquer })),
      { x: 1290, y: 408 },
    )
  )
}

function ship(x: number, y: number): string {
  return placed(
    shape('M-120 0H120L96 44H-96Z', c.night) +
      box(-104, 4, { width: 208, height: 8, fill: c.vermilion }) +
      repeat(6, (index) =>
        box(-90 + index * 24, -26 - (index % 2) * 24, {
          width: 22,
          height: 26 + (index % 2) * 24,
          fill: [c.vermilion, c.gold, c.shell, c.indigo, c.coral, c.straw][index] ?? c.gold,
        }),
      ) +
      box(62, -60, { width: 36, height: 60, fill: c.shell }) +
      box(70, -50, { width: 20, height: 10, fill: c.night }) +
      box(72, -84, { width: 16, height: 26, fill: c.lacquer }) +
      repeat(5, (index) => cut([-150 + index * 56, 54], [-100 + index * 56, 54], { width: 8, bend: -7, colour: c.paper })),
    { x, y, scale: 0.86 },
  )
}

function compass(x: number, y: number): string {
  return placed(
    disc(0, 0, { rx: 96, fill: c.pine }) +
      `<circle r="96" fill="none" stroke="${c.straw}" stroke-width="6"/><circle r="78" fill="none" stroke="${c.gold}" stroke-width="3"/>` +
      repeat(4, (index) =>
        placed(
          plane(
            [
              [0, -56],
              [10, -10],
              [0, 0],
              [-10, -10],
            ],
            c.gold,
          ),
          { x: 0, y: 0, turn: 45 + index * 90 },
        ),
      ) +
      repeat(4, (index) =>
        placed(
          plane(
            [
              [0, -112],
              [16, -16],
              [0, 0],
            ],
            index === 0 ? c.vermilion : c.straw,
          ) +
            plane(
              [
                [0, -112],
                [-16, -16],
                [0, 0],
              ],
              index === 0 ? c.lacquer : c.amber,
            ),
          { x: 0, y: 0, turn: index * 90 },
        ),
      ) +
      disc(0, 0, { rx: 11, fill: c.shell }),
    { x, y },
  )
}

function towns(): string {
  const house = (x: number, y: number, tone: string, roof: string): string =>
    box(x - 17, y - 26, { width: 34, height: 26, fill: tone }) +
    plane(
      [
        [x - 23, y - 24],
        [x, y - 50],
        [x + 23, y - 24],
      ],
      roof,
    ) +
    box(x - 5, y - 16, { width: 10, height: 16, fill: c.umber })
  const crane = (x: number, y: number): string =>
    line(
      `M${x} ${y}V${y - 96}M${x + 22} ${y}V${y - 96}M${x - 46} ${y - 84}H${x + 46}M${x} ${y - 116}L${x - 46} ${y - 84}M${x} ${y - 116}L${x + 46} ${y - 84}`,
      { width: 6, colour: c.lacquer },
    )
  return (
    house(300, 436, c.shell, c.vermilion) +
    house(344, 448, c.straw, c.coral) +
    house(258, 452, c.sand, c.lacquer) +
    house(310, 474, c.blush, c.vermilion) +
    shape('M196 452V360H226V452ZM192 360L211 322L230 360Z', c.shell) +
    crane(1050, 520) +
    crane(1110, 500) +
    house(1176, 470, c.gold, c.lacquer) +
    house(1160, 600, c.straw, c.lacquer) +
    house(1380, 420, c.straw, c.lacquer) +
    house(1422, 436, c.shell, c.wine)
  )
}

/** Fields, as an engraver sets them: short rows of cuts. */
function farms(): string {
  return [
    [130, 330],
    [300, 300],
    [90, 470],
    [360, 640],
    [200, 930],
    [1320, 560],
    [1210, 900],
  ]
    .map(([x = 0, y = 0], index) =>
      repeat(4, (row) =>
        cut([x - 46 + row * 6, y + row * 13], [x + 46 + row * 6, y - 6 + row * 13], {
          width: 6,
          bend: 3,
          colour: (row + index) % 2 ? c.leaf : c.gold,
        }),
      ),
    )
    .join('')
}

function draw(): string {
  const route = Array.from({ length: 22 }, (_, index) => {
    const t = index / 21
    const x = (1 - t) ** 3 * 990 + 3 * (1 - t) ** 2 * t * 880 + 3 * (1 - t) * t * t * 660 + t ** 3 * 500
    const y = (1 - t) ** 3 * 552 + 3 * (1 - t) ** 2 * t * 780 + 3 * (1 - t) * t * t * 760 + t ** 3 * 420
    return disc(x, y, { rx: 7, fill: index % 2 ? c.shell : c.straw })
  }).join('')
  return (
    sea() +
    land(WEST, 'west', c.sand) +
    land(EAST, 'east', '#d9c48e') +
    mountain(150, 200, 1.1, c.leaf) +
    mountain(270, 160, 0.9, '#6d8f78') +
    mountain(60, 260, 0.9, c.jade) +
    mountain(120, 800, 1, c.leaf) +
    mountain(220, 840, 0.8, c.jade) +
    [
      [90, 690],
      [150, 720],
      [290, 690],
      [340, 740],
    ]
      .map(([x = 0, y = 0], index) => tree(x, y, { scale: 0.28, tone: index % 2 ? c.jade : c.pine, seed: index }))
      .join('') +
    riverAndBridge() +
    mountain(1400, 170, 1.2, c.leaf) +
    mountain(1270, 180, 0.9, '#6d8f78') +
    mountain(1160, 150, 0.7, c.jade) +
    mountain(1420, 800, 1.2, c.leaf) +
    mountain(1300, 860, 0.9, c.jade) +
    [
      [1180, 300],
      [1130, 260],
      [1450, 660],
      [1380, 640],
      [1240, 700],
      [1440, 760],
    ]
      .map(([x = 0, y = 0], index) => tree(x, y, { scale: 0.28, tone: index % 2 ? c.jade : c.pine, seed: index + 3 }))
      .join('') +
    farms() +
    towns() +
    route +
    ship(760, 716) +
    compass(740, 230) +
    place(480, 400, { name: 'Santa Rialda', dx: -44, dy: 170, align: 'end' }) +
    place(1016, 540, { name: 'Hòa Lộc', dx: 110, dy: 130, align: 'start' }) +
    place(1290, 434, { name: 'Bến Lam', dx: -20, dy: -150, align: 'middle' }) +
    `<g fill="none"><path d="M18 18H1482V982H18Z" stroke="${c.umber}" stroke-width="42"/><path d="M36 36H1464V964H36Z" stroke="${c.gold}" stroke-width="6"/></g>`
  )
}

export const mapOfThreePlaces: Picture = { shape: 'landscape', seed: 137, draw }
