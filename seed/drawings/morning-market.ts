import { person } from './figure.ts'
import { box, cut, disc, line, placed, plane, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose } from './posed.ts'
import { leafHat, skyBands } from './scenery.ts'

const BLACK = '#221a16'
const SQUAT: Pose = {
  head: [22, -262],
  neck: [14, -218],
  hip: [-24, -78],
  arms: [
    [
      [62, -150],
      [104, -120],
    ],
    [
      [44, -140],
      [92, -104],
    ],
  ],
  legs: [
    [
      [66, -120],
      [44, -8],
    ],
    [
      [56, -108],
      [28, 0],
    ],
  ],
}

function houses(): string {
  const front = (x: number, width: number, of: { wall: string; top: number; door: string }): string =>
    box(x, of.top, { width, height: 620 - of.top, fill: of.wall }) +
    plane(
      [
        [x - 12, of.top + 8],
        [x + 12, of.top - 44],
        [x + width - 12, of.top - 44],
        [x + width + 12, of.top + 8],
      ],
      c.lacquer,
    ) +
    repeat(Math.floor(width / 15), (index) =>
      line(`M${x + 14 + index * 15} ${of.top - 42}L${x + 4 + index * 15.6} ${of.top + 4}`, { width: 3, colour: c.wine }),
    ) +
    repeat(
      2,
      (index) =>
        box(x + width * (0.16 + index * 0.42), of.top + 40, { width: width * 0.26, height: 92, fill: of.door }) +
        line(`M${x + width * (0.29 + index * 0.42)} ${of.top + 40}V${of.top + 132}`, { width: 4, colour: shade(of.door, -0.4) }),
    ) +
    box(x + 10, of.top + 190, { width: width - 20, height: 200, fill: c.umber })
  return (
    front(-40, 230, { wall: c.straw, top: 190, door: c.jade }) +
    front(200, 200, { wall: '#d9a878', top: 240, door: c.leaf }) +
    front(1130, 190, { wall: c.sand, top: 230, door: c.jade }) +
    front(1330, 230, { wall: c.gold, top: 176, door: c.pine })
  )
}

function umbrella(x: number, y: number, of: { size: number; tones: readonly [string, string] }): string {
  return placed(
    line('M0-10V330', { width: 9, colour: c.umber }) +
      repeat(6, (index) => {
        const a = -180 + index * 60
        const b = a + 60
        return shape(`M0-104Q${a * 0.62}-86 ${a} 0Q${(a + b) / 2} 26 ${b} 0Q${b * 0.62}-86 0-104Z`, of.tones[index % 2 === 0 ? 0 : 1])
      }) +
      disc(0, -106, { rx: 8, fill: c.umber }),
    { x, y, scale: of.size },
  )
}

function basket(x: number, y: number, size: number, heap: string): string {
  return placed(
    heap +
      shape('M-86-10H86L66 54H-66Z', c.gold) +
      shape('M20-10H86L66 54H16Z', c.amber) +
      repeat(9, (index) => cut([-78 + index * 19, -6], [-62 + index * 15.6, 52], { width: 5, colour: c.bark })) +
      cut([-82, 18], [80, 18], { width: 6, bend: -4, colour: c.bark }) +
      line('M-90-10H90', { width: 11, colour: c.straw }),
    { x, y, scale: size },
  )
}

const greens = (tone: string): string =>
  repeat(13, (index) =>
    cut([-60 + index * 10, -4], [-92 + index * 15.4, -70 - (6 - Math.abs(index - 6)) * 7], {
      width: 25,
      bend: (6 - index) * 2,
      colour: index % 2 ? tone : shade(tone, -0.25),
    }),
  )
const fruit = (tone: string): string =>
  repeat(3, (row) =>
    repeat(
      6 - row,
      (index) =>
        disc(-62 + row * 13 + index * 25, -18 - row * 20, { rx: 16, fill: index % 2 ? tone : shade(tone, -0.14) }) +
        cut([-70 + row * 13 + index * 25, -22 - row * 20], [-62 + row * 13 + index * 25, -30 - row * 20], {
          width: 4,
          bend: 3,
          colour: shade(tone, 0.45),
        }),
    ),
  )
const fish = (): string =>
  repeat(5, (index) =>
    placed(
      shape('M-52 0C-30-20 20-22 44 0L66-15V15L44 0C20 20-30 18-52 0Z', index % 2 ? c.sky : c.slate) +
        disc(-36, -3, { rx: 4, fill: c.paper }) +
        repeat(3, (row) => cut([-18 + row * 16, -9], [-18 + row * 16, 9], { width: 3, bend: 3, colour: c.mist })),
      { x: -26 + index * 14, y: -14 - index * 9, turn: index * 5 - 10 },
    ),
  )
const flowers = (tone: string): string =>
  repeat(9, (index) => cut([-20 + index * 5, 0], [-64 + index * 16, -74 - (4 - Math.abs(index - 4)) * 8], { width: 8, colour: c.leaf })) +
  repeat(12, (index) => {
    const x = -66 + (index % 6) * 26
    const y = -72 - Math.floor(index / 6) * 30 - (index % 2) * 8
    return (
      disc(x, y, { rx: 18, fill: index % 3 ? tone : shade(tone, 0.35) }) +
      repeat(5, (petal) =>
        cut([x, y], [x + Math.cos(petal * 1.26) * 16, y + Math.sin(petal * 1.26) * 16], { width: 4, colour: shade(tone, -0.3) }),
      )
    )
  })

function seller(
  x: number,
  y: number,
  of: { id: string; scale: number; cloth: string; flip?: boolean; age?: 'old'; skin?: 'warm' | 'tan' },
): string {
  return (
    placed(box(-70, -44, { width: 80, height: 40, fill: c.bark }), { x, y, scale: of.scale, flip: of.flip ?? false }) +
    posed(
      {
        skin: of.skin ?? 'tan',
        hair: 'bun',
        tone: of.age ? '#b3aa98' : BLACK,
        age: of.age ?? 'adult',
        turn: 0.85,
        smile: 6,
        cloth: of.cloth,
        trousers: c.ink,
        legsIn: 'rolled',
        pose: SQUAT,
      },
      { id: of.id, x, y, scale: of.scale, flip: of.flip ?? false },
    ) +
    placed(leafHat(24, -278, 66, c.straw), { x, y, scale: of.scale, flip: of.flip ?? false })
  )
}

const STROLL: Pose = {
  head: [8, -386],
  neck: [2, -342],
  hip: [-4, -206],
  arms: [
    [
      [36, -270],
      [50, -206],
    ],
    [
      [-26, -268],
      [4, -202],
    ],
  ],
  legs: [
    [
      [-22, -110],
      [-50, -16],
    ],
    [
      [24, -110],
      [26, -12],
    ],
  ],
}

/** Passers-by between the stalls, some coming, some going. */
function crowdBehind(): string {
  const one = (
    x: number,
    y: number,
    of: { id: string; cloth: string; flip?: boolean; away?: boolean; hat?: boolean; grey?: boolean; scale: number },
  ): string =>
    posed(
      {
        skin: 'warm',
        hair: of.away ? 'long' : 'bun',
        tone: of.grey ? '#8d877c' : BLACK,
        turn: 0.85,
        smile: 4,
        cloth: of.cloth,
        trousers: c.ink,
        away: of.away ?? false,
        pose: STROLL,
        ...(of.hat ? { hat: c.sand } : {}),
      },
      { id: of.id, x, y, scale: of.scale, flip: of.flip ?? false },
    )
  return (
    one(486, 640, { id: 'c1', cloth: c.indigo, hat: true, scale: 0.48 }) +
    one(566, 630, { id: 'c2', cloth: c.coral, flip: true, scale: 0.44 }) +
    one(640, 626, { id: 'c3', cloth: c.shell, away: true, hat: true, scale: 0.42 }) +
    one(912, 632, { id: 'c4', cloth: c.bark, flip: true, hat: true, scale: 0.46 }) +
    one(1010, 662, { id: 'c5', cloth: c.wine, grey: true, scale: 0.54 }) +
    basket(1044, 596, 0.3, greens(c.leaf))
  )
}

function bearer(): string {
  const x = 770
  const y = 800
  const load = (side: number): string =>
    line(`M${x + side * 150} ${y - 306}L${x + side * 150 - 34} ${y - 150}M${x + side * 150} ${y - 306}L${x + side * 150 + 34} ${y - 150}`, {
      width: 4,
      colour: c.umber,
    }) + basket(x + side * 150, y - 140, 0.56, side < 0 ? greens(c.leaf) : fruit(c.vermilion))
  return (
    disc(x, y + 2, { rx: 80, ry: 10, fill: '#a3835a' }) +
    person(
      {
        skin: 'warm',
        hair: 'long',
        tone: BLACK,
        turn: -0.3,
        smile: 5,
        arms: 'clasped',
        clothes: { kind: 'shirt', cloth: c.lacquer, trousers: c.ink },
      },
      { id: 'bearer', x, y, scale: 0.56 },
    ) +
    line(`M${x - 160} ${y - 300}Q${x} ${y - 352} ${x + 160} ${y - 300}`, { width: 10, colour: c.amber }) +
    load(-1) +
    load(1) +
    leafHat(x, y - 412, 58, c.straw)
  )
}

function buyer(): string {
  return (
    person(
      {
        skin: 'warm',
        hair: 'bob',
        tone: BLACK,
        turn: -0.8,
        smile: 5,
        arms: 'none',
        clothes: { kind: 'dress', cloth: c.indigo, motif: c.shell, pattern: 'dots' },
      },
      { id: 'buyer', x: 1130, y: 960, scale: 0.82 },
    ) +
    placed(
      line('M-68-582L-110-490L-176-470', { width: 30, colour: '#dcae7f' }) +
        line('M-68-582L-92-530', { width: 38, colour: c.indigo }) +
        disc(-186, -470, { rx: 14, fill: '#dcae7f' }) +
        shape('M-240-486C-230-520-190-520-184-486Z', c.leaf) +
        line('M68-582L92-480L78-400', { width: 30, colour: '#b98253' }) +
        line('M68-582L84-520', { width: 38, colour: shade(c.indigo, -0.25) }) +
        line('M60-330C60-400 110-400 110-330', { width: 6, colour: c.bark }) +
        shape('M34-336H136L124-236H46Z', c.coral) +
        repeat(3, (index) => line(`M40 ${-316 + index * 26}H130`, { width: 5, colour: c.shell })) +
        repeat(5, (index) => cut([60 + index * 10, -336], [40 + index * 22, -396], { width: 14, colour: index % 2 ? c.leaf : c.celadon })),
      { x: 1130, y: 960, scale: 0.82 },
    )
  )
}

function draw(): string {
  const next = seeded(12)
  return (
    skyBands(['#e9c27e', '#f0d59a', '#f3e3bc'], { height: 420, seed: 9, clouds: 12, cloud: c.paper }) +
    disc(750, 300, { rx: 120, fill: c.vermilion }) +
    shape('M380 430C520 360 640 400 760 372C900 344 1000 392 1140 370V640H380Z', '#c98a6a') +
    line('M500 470C600 350 900 350 1000 470', { width: 14, colour: c.wine }) +
    line('M440 472H1060', { width: 9, colour: c.wine }) +
    box(400, 474, { width: 730, height: 160, fill: c.celadon }) +
    ripples({ x: 400, y: 480, width: 730, height: 110 }, { seed: 3, count: 40, colours: [c.paper, c.leaf, c.coral], long: 110, thick: 5 }) +
    houses() +
    box(0, 606, { width: 1500, height: 400, fill: '#d9b98a' }) +
    repeat(60, () => {
      const x = next() * 1500
      const y = 620 + next() * 380
      return cut([x, y], [x + 60 + next() * 60, y + 2], { width: 7, colour: next() > 0.5 ? '#c39d68' : '#e8d0a4' })
    }) +
    umbrella(330, 330, { size: 1, tones: [c.shell, c.vermilion] }) +
    umbrella(1210, 340, { size: 1.05, tones: [c.jade, c.straw] }) +
    crowdBehind() +
    seller(250, 730, { id: 's1', scale: 0.72, cloth: c.sky }) +
    basket(400, 720, 0.7, flowers(c.coral)) +
    seller(1330, 740, { id: 's4', scale: 0.74, cloth: c.umber, flip: true, age: 'old' }) +
    basket(1196, 730, 0.7, fruit(c.gold)) +
    bearer() +
    buyer() +
    umbrella(80, 470, { size: 1.25, tones: [c.gold, c.lacquer] }) +
    seller(640, 958, { id: 's2', scale: 1.16, cloth: c.jade, skin: 'warm' }) +
    basket(850, 934, 1, greens(c.leaf)) +
    basket(500, 960, 0.9, fruit(c.vermilion)) +
    seller(150, 962, { id: 's3', scale: 1.2, cloth: c.wine }) +
    basket(340, 944, 1.05, fish()) +
    basket(1330, 950, 1.1, flowers(c.vermilion)) +
    basket(980, 978, 0.86, fruit(c.coral))
  )
}

export const morningMarket: Picture = { shape: 'landscape', seed: 77, draw }
