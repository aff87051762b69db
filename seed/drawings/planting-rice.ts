import { cut, disc, n, placed, plane, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose } from './posed.ts'
import { blades, leafHat, palm, ridge, skyBands, tree } from './scenery.ts'

const BLACK = '#221a16'
const STOOP: Pose = {
  head: [108, -196],
  neck: [76, -218],
  hip: [-34, -216],
  arms: [
    [
      [104, -130],
      [124, -66],
    ],
    [
      [84, -126],
      [98, -50],
    ],
  ],
  legs: [
    [
      [-4, -116],
      [-24, -8],
    ],
    [
      [-42, -112],
      [-56, 0],
    ],
  ],
}
const REACH: Pose = {
  head: [124, -236],
  neck: [88, -246],
  hip: [-30, -214],
  arms: [
    [
      [126, -176],
      [168, -130],
    ],
    [
      [100, -156],
      [132, -90],
    ],
  ],
  legs: [
    [
      [16, -112],
      [10, -4],
    ],
    [
      [-46, -110],
      [-66, 0],
    ],
  ],
}
const REST: Pose = {
  head: [16, -392],
  neck: [6, -346],
  hip: [-6, -208],
  arms: [
    [
      [46, -272],
      [20, -216],
    ],
    [
      [-44, -280],
      [-22, -206],
    ],
  ],
  legs: [
    [
      [16, -106],
      [12, -4],
    ],
    [
      [-22, -106],
      [-30, 0],
    ],
  ],
}

type Planter = {
  id: string
  x: number
  y: number
  scale: number
  cloth: string
  pose: Pose
  flip?: boolean
  child?: boolean
  hat?: boolean
  skin?: 'warm' | 'tan' | 'fair'
  sprigs?: boolean
}

function bundle(x: number, y: number, size: number): string {
  return placed(
    repeat(9, (index) =>
      cut([0, 0], [-34 + index * 8.5, -64 - (4 - Math.abs(index - 4)) * 5], {
        width: 8,
        bend: (4 - index) * 1.5,
        colour: index % 2 ? c.leaf : c.celadon,
      }),
    ) +
      cut([-9, -12], [9, -12], { width: 7, colour: c.straw }) +
      repeat(3, (index) => cut([0, 0], [-9 + index * 9, 15], { width: 5, colour: c.umber })),
    { x, y, scale: size },
  )
}

/** Mirrored legs and colours in the flooded field, broken by the ripples drawn over them. */
function planter(of: Planter): string {
  const [px, py] = of.pose.arms[1][1]
  const [hx, hy] = of.pose.head
  const at = { x: of.x, y: of.y, scale: of.scale, flip: of.flip ?? false }
  const figure = posed(
    {
      skin: of.skin ?? 'tan',
      hair: of.child ? 'bangs' : 'bun',
      tone: BLACK,
      age: of.child ? 'child' : 'adult',
      turn: 0.9,
      smile: 5,
      cloth: of.cloth,
      trousers: c.ink,
      legsIn: 'rolled',
      sleeves: of.child ? 'short' : 'long',
      pose: of.pose,
      nod: of.pose === REST ? 0 : 26,
    },
    { ...at, id: of.id },
  )
  const hat = of.hat === false ? '' : placed(placed(leafHat(0, -16, 64, c.straw), { x: hx, y: hy, turn: of.pose === REST ? 4 : 40 }), at)
  const mirror = placed(
    repeat(7, (row) =>
      cut([-74 + row * 4, 26 + row * 15], [22 + row * 9, 27 + row * 15], { width: 11, colour: row < 3 ? c.umber : shade(of.cloth, -0.3) }),
    ),
    at,
  )
  return (
    mirror +
    figure +
    placed(disc(-20, 12, { rx: 70, ry: 13, fill: '#a9c2b0' }) + cut([-96, 6], [60, 6], { width: 7, colour: c.paper }), at) +
    hat +
    placed(bundle(px + 4, py + 14, 0.7), at)
  )
}

function fields(): string {
  return (
    shape('M0 470C400 440 900 480 1500 450V1010H0Z', '#a9c2b0') +
    plane(
      [
        [0, 500],
        [1500, 484],
        [1500, 500],
        [0, 516],
      ],
      c.leaf,
    ) +
    plane(
      [
        [0, 556],
        [1500, 536],
        [1500, 558],
        [0, 580],
      ],
      '#3c7a5d',
    ) +
    ripples(
      { x: 0, y: 500, width: 1500, height: 500 },
      { seed: 12, count: 130, colours: ['#c9d8bd', '#8fb09f', c.straw, c.paper], long: 180, thick: 6 },
    )
  )
}

/** Planted rows run towards the hills: small tufts, each with its reflection. */
function rows(): string {
  const next = seeded(44)
  return repeat(15, (row) =>
    repeat(16, (index) => {
      const depth = (index / 15) ** 1.7
      const y = 590 + depth * 400
      const x = 1000 + (row - 3) * (36 + depth * 84) + (next() - 0.5) * 8
      const size = 12 + depth * 46
      return (
        repeat(4, (blade) =>
          cut([x, y], [x + (blade - 1.5) * size * 0.3, y - size], {
            width: size * 0.17,
            bend: (blade - 1.5) * 1.6,
            colour: blade % 2 ? c.leaf : c.jade,
          }),
        ) + cut([x - size * 0.3, y + 3], [x + size * 0.3, y + 3], { width: 3 + depth * 4, colour: '#7ba08c' })
      )
    }),
  )
}

function buffaloFar(): string {
  return placed(
    shape(
      'M-80-10C-92-50-70-70-30-70C0-76 44-72 64-62C80-70 96-70 104-62C112-50 106-34 94-30C86-28 80-34 76-38C70-20 68-12 68 0L64 50H50L46 10C20 16-20 16-46 8L-52 50H-66L-68 2Z',
      c.ink,
    ) +
      cut([88, -64], [70, -98], { width: 8, bend: -8, colour: c.stone }) +
      cut([100, -62], [122, -92], { width: 8, bend: 8, colour: c.stone }),
    { x: 330, y: 520, scale: 0.8 },
  )
}

function draw(): string {
  return (
    skyBands(['#d9744f', c.coral, '#ecb884', '#f0d59a', '#f5e7c2'], { height: 400, seed: 18, clouds: 20, cloud: '#f8ecd0' }) +
    disc(420, 270, { rx: 104, fill: c.vermilion }) +
    ridge({ y: 390, height: 190, low: 560, fill: '#b58f7c', seed: 61, steps: 6 }) +
    ridge({ y: 440, height: 140, low: 560, fill: c.sky, seed: 23, steps: 7 }) +
    repeat(16, (index) =>
      tree(20 + index * 100 + (index % 3) * 20, Number(n(478 + (index % 2) * 8)), {
        scale: 0.2 + (index % 3) * 0.05,
        tone: index % 2 ? c.jade : c.pine,
        seed: index,
      }),
    ) +
    palm(1180, 486, { scale: 0.6, tone: c.pine, lean: 20 }) +
    palm(1240, 488, { scale: 0.5, tone: c.jade, lean: -20 }) +
    fields() +
    repeat(7, (index) =>
      cut([360 + ((index * 31) % 130), 540 + index * 9], [480 + ((index * 43) % 120), 541 + index * 9], {
        width: 8,
        colour: index % 2 ? c.coral : c.vermilion,
      }),
    ) +
    buffaloFar() +
    planter({ id: 'f1', x: 700, y: 610, scale: 0.5, cloth: c.indigo, pose: STOOP, flip: true }) +
    planter({ id: 'f2', x: 860, y: 616, scale: 0.5, cloth: c.lacquer, pose: STOOP }) +
    planter({ id: 'f3', x: 560, y: 640, scale: 0.54, cloth: c.shell, pose: REST, flip: true }) +
    rows() +
    planter({ id: 'n1', x: 180, y: 830, scale: 0.98, cloth: c.indigo, pose: STOOP }) +
    planter({ id: 'n2', x: 690, y: 800, scale: 0.68, cloth: c.coral, pose: REACH, child: true, hat: false, skin: 'warm' }) +
    planter({ id: 'n3', x: 930, y: 910, scale: 0.8, cloth: c.gold, pose: REST, child: true, skin: 'warm' }) +
    planter({ id: 'n4', x: 560, y: 950, scale: 1.06, cloth: c.lacquer, pose: STOOP, flip: true }) +
    ripples(
      { x: 60, y: 870, width: 900, height: 120 },
      { seed: 77, count: 36, colours: ['#c9d8bd', '#a9c2b0', c.paper], long: 150, thick: 9 },
    ) +
    bundle(760, 950, 1) +
    bundle(300, 650, 0.7) +
    bundle(390, 630, 0.7) +
    blades({ x: -20, y: 1000, width: 420, height: 30 }, { seed: 2, count: 46, tones: [c.pine, c.ink, c.jade], size: 110 })
  )
}

export const plantingRice: Picture = { shape: 'landscape', seed: 113, draw }
