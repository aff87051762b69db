import { lettering } from './lettering.ts'
import { box, cut, disc, line, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose, type Posed } from './posed.ts'

const BLACK = '#221a16'
const STAND: Pose = {
  head: [0, -388],
  neck: [0, -344],
  hip: [0, -206],
  arms: [
    [
      [34, -270],
      [22, -200],
    ],
    [
      [-36, -268],
      [-28, -196],
    ],
  ],
  legs: [
    [
      [14, -106],
      [16, -10],
    ],
    [
      [-14, -106],
      [-16, -8],
    ],
  ],
}
const POINT: Pose = {
  ...STAND,
  arms: [
    [
      [34, -270],
      [20, -204],
    ],
    [
      [-58, -330],
      [-110, -392],
    ],
  ],
}

function room(): string {
  return (
    box(0, 0, { width: 1500, height: 1000, fill: '#d8c9a4' }) +
    plane(
      [
        [0, 0],
        [1500, 0],
        [1120, 190],
        [380, 190],
      ],
      c.umber,
    ) +
    repeat(7, (index) =>
      plane(
        [
          [90 + index * 200, 0],
          [190 + index * 200, 0],
          [480 + index * 92, 180],
          [434 + index * 92, 180],
        ],
        index % 2 ? c.straw : '#f0dcae',
      ),
    ) +
    plane(
      [
        [0, 0],
        [380, 190],
        [380, 640],
        [0, 860],
      ],
      '#c9b78c',
    ) +
    plane(
      [
        [1500, 0],
        [1120, 190],
        [1120, 640],
        [1500, 860],
      ],
      '#b8a478',
    ) +
    box(380, 190, { width: 740, height: 450, fill: c.lacquer }) +
    plane(
      [
        [380, 640],
        [1120, 640],
        [1500, 860],
        [1500, 1010],
        [0, 1010],
        [0, 860],
      ],
      c.bark,
    ) +
    repeat(15, (index) =>
      plane(
        [
          [750 + (index - 7) * 56, 640],
          [750 + (index - 7) * 56 + 4, 640],
          [750 + (index - 7) * 200 + 10, 1010],
          [750 + (index - 7) * 200, 1010],
        ],
        c.umber,
      ),
    ) +
    repeat(4, (index) =>
      plane(
        [
          [420 + index * 190, 640],
          [500 + index * 190, 640],
          [470 + index * 250, 900],
          [350 + index * 250, 900],
        ],
        '#75492a',
      ),
    ) +
    line('M380 190V640M1120 190V640M0 860L380 640H1120L1500 860', { width: 5, colour: c.umber })
  )
}

/** The end wall: the bridge in lacquer panels, under the title of the show. */
function endWall(): string {
  const panels = repeat(
    4,
    (index) =>
      box(446 + index * 154, 274, { width: 146, height: 276, fill: c.night }) +
      `<g fill="none" stroke="${c.gold}" stroke-width="5">${`<rect x="${446 + index * 154}" y="274" width="146" height="276"/>`}</g>`,
  )
  const scene =
    disc(830, 372, { rx: 62, fill: c.vermilion }) +
    line('M456 500C600 300 900 300 1044 500', { width: 17, colour: c.straw }) +
    repeat(11, (index) => line(`M${500 + index * 50} ${500 - (1 - ((index - 5) / 6.2) ** 2) * 146}V500`, { width: 4, colour: c.gold })) +
    line('M450 502H1050', { width: 10, colour: c.straw }) +
    repeat(16, (index) =>
      cut([460 + ((index * 97) % 500), 514 + ((index * 13) % 32)], [540 + ((index * 97) % 500), 515 + ((index * 13) % 32)], {
        width: 5,
        colour: index % 2 ? c.gold : c.jade,
      }),
    )
  return (
    panels +
    `<clipPath id="panels"><path d="M449 277h140v270h-140zM603 277h140v270h-140zM757 277h140v270h-140zM911 277h140v270h-140z"/></clipPath><g clip-path="url(#panels)">${scene}</g>` +
    lettering('Một trăm lá thư', { x: 750, y: 254, size: 52, fill: c.straw, align: 'middle' })
  )
}

/** A framed letter on a side wall: `near` and `far` are its two upright edges, seen slanting. */
function letter(side: -1 | 1, from: number, to: number, of: { high: number; low: number; seed: number }): string {
  const next = seeded(of.seed)
  const at = (depth: number, height: number): readonly [number, number] => {
    const x = side < 0 ? depth * 380 : 1500 - depth * 380
    const top = depth * 190
    const bottom = 860 - depth * 220
    return [x, top + (bottom - top) * height]
  }
  const quad = (inset: number, fill: string): string =>
    plane(
      [
        at(from + inset * 0.5, of.high + inset * 0.4),
        at(to - inset * 0.5, of.high + inset * 0.4),
        at(to - inset * 0.5, of.low - inset * 0.4),
        at(from + inset * 0.5, of.low - inset * 0.4),
      ],
      fill,
    )
  const span = of.low - of.high
  const lines = repeat(7, (index) => {
    const height = of.high + span * (0.26 + index * 0.085)
    const a = at(from + (to - from) * 0.24, height)
    const b = at(from + (to - from) * (index === 6 ? 0.5 : 0.66 + next() * 0.12), height)
    return cut(a, b, { width: 5, bend: 1, colour: c.indigo })
  })
  const stamp = plane(
    [
      at(from + (to - from) * 0.66, of.high + span * 0.12),
      at(from + (to - from) * 0.78, of.high + span * 0.12),
      at(from + (to - from) * 0.78, of.high + span * 0.21),
      at(from + (to - from) * 0.66, of.high + span * 0.21),
    ],
    of.seed % 2 ? c.vermilion : c.jade,
  )
  return quad(0, c.umber) + quad(0.035, c.gold) + quad(0.055, c.shell) + lines + stamp
}

function vitrine(): string {
  return (
    plane(
      [
        [560, 760],
        [960, 760],
        [1010, 800],
        [510, 800],
      ],
      '#dfe6d4',
    ) +
    plane(
      [
        [560, 700],
        [960, 700],
        [960, 760],
        [560, 760],
      ],
      '#c3d3c4',
    ) +
    line('M510 800V730L560 700H960L1010 730V800M510 730H1010', { width: 4, colour: c.slate }) +
    box(510, 800, { width: 500, height: 120, fill: c.pine }) +
    box(510, 800, { width: 500, height: 12, fill: c.gold }) +
    repeat(6, (index) =>
      placed(
        plane(
          [
            [-34, 12],
            [-26, -12],
            [34, -12],
            [30, 12],
          ],
          [c.shell, c.sand, c.blush][index % 3] ?? c.shell,
        ) +
          cut([-18, -2], [20, -2], { width: 3, colour: c.indigo }) +
          cut([-18, 5], [10, 5], { width: 3, colour: c.indigo }) +
          box(16, -10, { width: 9, height: 9, fill: c.vermilion }),
        { x: 575 + index * 72, y: 778, turn: (index % 3) * 6 - 6 },
      ),
    ) +
    cut([540, 742], [700, 722], { width: 6, colour: c.paper })
  )
}

type Visitor = Partial<Posed> & Pick<Posed, 'hair' | 'tone' | 'cloth' | 'trousers'>

function visitor(who: Visitor, at: { id: string; x: number; y: number; scale: number; flip?: boolean }): string {
  return (
    disc(at.x + 16, at.y + 2, { rx: 62 * at.scale, ry: 9 * at.scale, fill: c.umber }) +
    posed({ skin: 'warm', away: true, pose: STAND, shoes: c.night, ...who }, at)
  )
}

/** Where an áo dài opens over its trousers, on a figure seen from behind. */
function tail(x: number, y: number, scale: number, cloth: string): string {
  return placed(
    shape('M-38-222C-46-150-54-80-58-40C-20-30 20-30 58-40C54-80 46-150 38-222Z', cloth) +
      cut([0, -210], [4, -44], { width: 5, colour: shade(cloth, -0.3) }),
    { x, y, scale },
  )
}

function draw(): string {
  return (
    room() +
    endWall() +
    [
      [0.1, 0.34, 1],
      [0.42, 0.6, 2],
      [0.67, 0.8, 3],
      [0.85, 0.94, 4],
    ]
      .map(
        ([from = 0, to = 0, seed = 0]) =>
          letter(-1, from, to, { high: 0.2, low: 0.62, seed }) + letter(1, from, to, { high: 0.2, low: 0.62, seed: seed + 7 }),
      )
      .join('') +
    visitor({ hair: 'crop', tone: '#8d877c', cloth: c.sky, trousers: c.ink }, { id: 'v1', x: 520, y: 700, scale: 0.52 }) +
    visitor({ hair: 'bun', tone: BLACK, cloth: c.gold, trousers: c.ink, legsIn: 'skirt' }, { id: 'v2', x: 585, y: 706, scale: 0.5 }) +
    visitor({ hair: 'long', tone: BLACK, cloth: c.celadon, trousers: c.shell }, { id: 'v3', x: 980, y: 704, scale: 0.5 }) +
    tail(980, 704, 0.5, c.celadon) +
    vitrine() +
    visitor({ hair: 'crop', tone: BLACK, cloth: c.indigo, trousers: c.slate, build: 1.15 }, { id: 'v4', x: 330, y: 940, scale: 1.14 }) +
    visitor(
      { hair: 'long', tone: BLACK, cloth: c.vermilion, trousers: c.indigo, age: 'child', pose: POINT, legsIn: 'shorts' },
      { id: 'v5', x: 205, y: 950, scale: 0.72 },
    ) +
    visitor({ hair: 'bun', tone: '#b3aa98', cloth: c.shell, trousers: c.shell }, { id: 'v6', x: 1130, y: 950, scale: 1.16 }) +
    tail(1130, 950, 1.16, c.shell) +
    visitor(
      { skin: 'deep', hair: 'crop', tone: BLACK, cloth: c.gold, trousers: c.umber, build: 1.1 },
      { id: 'v7', x: 1275, y: 960, scale: 1.24 },
    ) +
    disc(1130 + 26 * 1.16, 950 - 196 * 1.16, { rx: 13, fill: skins.warm.dim })
  )
}

export const exhibitionHall: Picture = { shape: 'landscape', seed: 33, draw }
