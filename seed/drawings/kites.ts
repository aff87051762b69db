import { cut, disc, line, n, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose, type Posed } from './posed.ts'
import { blades, palm, ridge, skyBands, tree } from './scenery.ts'

const BLACK = '#221a16'

/** The flute kite of the delta: two crescents one above the other, a bamboo flute across, and two tails. */
function fluteKite(tone: string): string {
  return (
    shape('M-190-20C-120-96 120-96 190-20C120-44 60-36 0-36C-60-36-120-44-190-20Z', tone) +
    shape('M-190-20C-130 34 130 34 190-20C120 0 60-8 0-8C-60-8-120 0-190-20Z', shade(tone, -0.25)) +
    shape('M-96 70C-60 26 60 26 96 70C60 58 30 62 0 62C-30 62-60 58-96 70Z', tone) +
    shape('M-96 70C-60 104 60 104 96 70C60 84 30 78 0 78C-30 78-60 84-96 70Z', shade(tone, -0.25)) +
    line('M0-74V110M-190-20H190', { width: 5, colour: c.bark }) +
    shape('M-70-96H70V-80H-70Z', c.gold) +
    disc(-74, -88, { rx: 8, ry: 11, fill: c.umber }) +
    disc(74, -88, { rx: 8, ry: 11, fill: c.umber }) +
    repeat(
      5,
      (index) => disc(-112 + index * 56, -30, { rx: 13, fill: c.straw }) + disc(-112 + index * 56, -30, { rx: 6, fill: c.lacquer }),
    ) +
    shape('M-34 92C-60 160-10 200-40 280C-20 220-20 160-14 92Z', c.straw) +
    shape('M34 92C60 170 10 210 46 300C20 230 20 160 14 92Z', c.straw)
  )
}

function birdKite(): string {
  const wing =
    shape('M0-10C50-90 150-120 250-80C200-60 176-40 160-10C120-20 90 0 76 30C50 10 20 16 0 30Z', c.jade) +
    shape('M0 10C50-30 130-50 160-10C120-20 90 0 76 30C50 10 20 16 0 30Z', c.leaf) +
    repeat(4, (index) =>
      cut([40 + index * 44, -24 - index * 14], [90 + index * 40, -54 - index * 8], { width: 8, bend: -4, colour: c.straw }),
    )
  return (
    wing +
    placed(wing, { x: 0, y: 0, flip: true }) +
    shape('M-22-60C-10-90 10-90 22-60L18 60L40 150L0 120L-40 150L-18 60Z', c.gold) +
    shape('M-6-84L0-112L6-84Z', c.vermilion) +
    disc(-8, -66, { rx: 4, fill: c.ink }) +
    disc(8, -66, { rx: 4, fill: c.ink }) +
    repeat(3, (index) => cut([-16, -20 + index * 26], [16, -20 + index * 26], { width: 6, bend: -6, colour: c.amber }))
  )
}

function fishKite(): string {
  return (
    shape('M-130 0C-70-70 50-60 90 0C50 60-70 70-130 0Z', c.vermilion) +
    plane(
      [
        [80, 0],
        [160, -56],
        [140, 0],
        [160, 56],
      ],
      c.lacquer,
    ) +
    disc(-84, -10, { rx: 14, fill: c.paper }) +
    disc(-84, -10, { rx: 7, fill: c.ink }) +
    repeat(4, (row) =>
      repeat(3, (index) =>
        cut([-40 + row * 28, -32 + index * 22], [-40 + row * 28, -8 + index * 22], { width: 6, bend: 9, colour: c.straw }),
      ),
    ) +
    repeat(3, (index) =>
      cut([150, -20 + index * 20], [270, -50 + index * 60], { width: 12, bend: 12 - index * 10, colour: index % 2 ? c.gold : c.coral }),
    )
  )
}

const RUN: Pose = {
  head: [26, -372],
  neck: [10, -328],
  hip: [-12, -196],
  arms: [
    [
      [62, -300],
      [104, -366],
    ],
    [
      [-56, -276],
      [-88, -220],
    ],
  ],
  legs: [
    [
      [-60, -116],
      [-136, -96],
    ],
    [
      [52, -124],
      [40, -14],
    ],
  ],
}
const HOLD: Pose = {
  head: [-6, -378],
  neck: [0, -334],
  hip: [4, -200],
  arms: [
    [
      [48, -290],
      [66, -366],
    ],
    [
      [-30, -288],
      [40, -330],
    ],
  ],
  legs: [
    [
      [26, -104],
      [34, -8],
    ],
    [
      [-22, -104],
      [-32, -4],
    ],
  ],
}
const LEAN: Pose = {
  head: [-44, -364],
  neck: [-26, -322],
  hip: [10, -198],
  arms: [
    [
      [42, -310],
      [86, -372],
    ],
    [
      [10, -300],
      [70, -350],
    ],
  ],
  legs: [
    [
      [50, -110],
      [70, -10],
    ],
    [
      [-26, -110],
      [-20, -4],
    ],
  ],
}

function child(
  who: Partial<Posed> & Pick<Posed, 'pose' | 'cloth' | 'trousers' | 'hair'>,
  at: { id: string; x: number; y: number; scale: number; flip?: boolean },
): string {
  return (
    disc(at.x + 8, at.y + 6, { rx: 64 * at.scale, ry: 9, fill: '#9c7040' }) +
    posed({ skin: 'warm', tone: BLACK, age: 'child', turn: 0.7, smile: 7, sleeves: 'short', legsIn: 'rolled', ...who }, at)
  )
}

function fields(): string {
  const next = seeded(8)
  return (
    shape('M0 900C300 880 700 890 1000 870V1260H0Z', c.leaf) +
    repeat(9, (index) =>
      cut([-20, 906 + index * 13], [1020, 884 + index * 14], { width: 5 + index, bend: 3, colour: index % 2 ? c.celadon : c.jade }),
    ) +
    repeat(60, () => {
      const x = next() * 1000
      const y = 910 + next() * 110
      return cut([x, y], [x + 8, y - 20], { width: 6, colour: c.straw })
    }) +
    shape('M0 1000C260 1010 520 1060 1000 1030V1260H0Z', '#b98a5a') +
    shape('M0 1024C260 1034 520 1084 1000 1054V1260H0Z', '#cda068') +
    repeat(26, (index) =>
      cut([(index * 83) % 1000, 1080 + ((index * 47) % 150)], [((index * 83) % 1000) + 90, 1082 + ((index * 47) % 150)], {
        width: 7,
        colour: index % 2 ? '#b98a5a' : '#e3c08c',
      }),
    )
  )
}

function draw(): string {
  const cord = (x1: number, y1: number, x2: number, y2: number, sag: number): string =>
    line(`M${n(x1)} ${n(y1)}Q${n((x1 + x2) / 2 + sag)} ${n((y1 + y2) / 2 + sag)} ${n(x2)} ${n(y2)}`, { width: 2.4, colour: c.umber })
  return (
    skyBands([c.sky, '#9fb8ae', c.celadon, '#d9d8ae', '#f0d59a', '#efc48d'], { height: 840, seed: 33, clouds: 0, width: 1000 }) +
    repeat(15, (index) =>
      cut([(index * 263) % 940, 60 + ((index * 97) % 640)], [((index * 263) % 940) + 190, 66 + ((index * 97) % 640)], {
        width: 18,
        bend: 5,
        colour: c.paper,
      }),
    ) +
    ridge({ y: 850, height: 130, low: 960, fill: c.sky, seed: 6, width: 1000, steps: 4 }) +
    ridge({ y: 890, height: 70, low: 960, fill: '#6d9a7f', seed: 16, width: 1000, steps: 5 }) +
    [60, 180, 240, 860, 930]
      .map((x, index) => tree(x, 910, { scale: 0.3 + (index % 3) * 0.08, tone: index % 2 ? c.jade : c.pine, seed: index }))
      .join('') +
    palm(130, 930, { scale: 0.66, tone: c.pine, lean: 24 }) +
    fields() +
    cord(300, 640, 612, 862, 40) +
    cord(690, 270, 344, 806, 90) +
    cord(250, 300, 868, 870, -60) +
    placed(fluteKite(c.lacquer), { x: 690, y: 250, turn: 14, scale: 1.12 }) +
    placed(birdKite(), { x: 250, y: 290, turn: -12, scale: 0.86 }) +
    placed(fishKite(), { x: 310, y: 640, turn: -18, scale: 0.7 }) +
    child({ pose: LEAN, cloth: c.shell, trousers: c.indigo, hair: 'crop' }, { id: 'k2', x: 560, y: 1100, scale: 0.68 }) +
    child({ pose: HOLD, cloth: c.gold, trousers: c.wine, hair: 'bangs', turn: -0.7 }, { id: 'k3', x: 830, y: 1120, scale: 0.74 }) +
    child({ pose: RUN, cloth: c.vermilion, trousers: c.ink, hair: 'crop', skin: 'tan' }, { id: 'k1', x: 250, y: 1170, scale: 1 }) +
    blades({ x: 0, y: 1250, width: 1000, height: 30 }, { seed: 21, count: 110, tones: [c.pine, c.ink, c.jade, c.leaf], size: 110 })
  )
}

export const kites: Picture = { shape: 'upright', seed: 121, draw }
