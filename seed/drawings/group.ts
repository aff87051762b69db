import type { Arms, Person } from './figure.ts'
import { person } from './figure.ts'
import type { Clothes } from './clothes.ts'
import type { Hair } from './face.ts'
import { box, cut, disc, line, plane, repeat, ripples, shade, shape } from './marks.ts'
import { colours as c, type Skin } from './palette.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'
const GREY = '#8d877c'
const WHITE = '#d9d4c8'
const BROWN = '#5a3720'
const FAIR = '#a9793c'

type Guest = [skin: Skin, hair: Hair, tone: string, clothes: Clothes, more?: Partial<Person>]

const suit = (cloth: string, tie: string, shirt: string = c.shell): Clothes => ({ kind: 'suit', cloth, shirt, tie })

/** From the left. The seventh of twelve, so the sixth from the right, is the one in white with red lotus. */
const FRONT: readonly Guest[] = [
  ['warm', 'parted', BLACK, suit(c.indigo, c.lacquer), { smile: 3 }],
  ['fair', 'bob', FAIR, { kind: 'jacket-skirt', cloth: c.jade, skirt: c.pine, shirt: c.paper }, { arms: 'clasped' }],
  ['deep', 'crop', BLACK, { kind: 'robe', cloth: c.gold, motif: c.wine, pattern: 'zigzag' }, { smile: 4 }],
  [
    'warm',
    'halo',
    c.lacquer,
    { kind: 'ao-dai', cloth: c.lacquer, trousers: c.shell, motif: c.straw, pattern: 'rounds' },
    { arms: 'clasped', smile: 4 },
  ],
  ['tan', 'bald', GREY, suit(c.slate, c.jade), { age: 'old', extra: 'glasses' }],
  [
    'brown',
    'bun',
    BLACK,
    { kind: 'dress', cloth: c.vermilion, motif: c.straw, pattern: 'bands' },
    { arms: 'clasped', extra: 'earrings', smile: 4 },
  ],
  [
    'warm',
    'bun',
    BLACK,
    { kind: 'ao-dai', cloth: c.shell, trousers: c.shell, motif: c.vermilion, pattern: 'lotus' },
    { arms: 'flowers', smile: 5, lips: c.lacquer },
  ],
  [
    'warm',
    'turban',
    c.ink,
    { kind: 'tunic', cloth: c.indigo, trousers: c.shell, motif: c.straw, pattern: 'rounds' },
    { age: 'old', extra: 'beard', tone: c.ink },
  ],
  ['fair', 'parted', WHITE, suit('#6d4a2e', c.gold), { age: 'old', extra: 'moustache' }],
  ['brown', 'scarf', c.celadon, { kind: 'robe', cloth: c.jade, motif: c.celadon, pattern: 'plain' }, { arms: 'clasped', smile: 4 }],
  [
    'warm',
    'long',
    BLACK,
    { kind: 'ao-dai', cloth: c.celadon, trousers: c.shell, motif: c.jade, pattern: 'hem' },
    { arms: 'clasped', smile: 4 },
  ],
  ['deep', 'curls', BLACK, suit(c.ink, c.vermilion), { smile: 4 }],
]

const BACK: readonly Guest[] = [
  ['warm', 'crop', BLACK, { kind: 'shirt', cloth: c.paper, trousers: c.ink }],
  ['tan', 'parted', BROWN, suit(c.bark, c.straw), { extra: 'beard', tone: BROWN }],
  ['warm', 'bangs', BLACK, { kind: 'ao-dai', cloth: c.gold, trousers: c.shell, motif: c.lacquer, pattern: 'plain' }, { smile: 4 }],
  ['fair', 'curls', '#8c3d1e', { kind: 'dress', cloth: c.sky, motif: c.paper, pattern: 'dots' }, { smile: 4 }],
  ['warm', 'parted', GREY, suit(c.ink, c.lacquer), { age: 'old', extra: 'glasses' }],
  ['deep', 'turban', c.shell, { kind: 'robe', cloth: c.shell, motif: c.gold, pattern: 'plain' }],
  ['warm', 'bob', BLACK, { kind: 'jacket-skirt', cloth: c.coral, skirt: c.ink, shirt: c.paper }, { smile: 3 }],
  ['tan', 'crop', BLACK, suit(c.jade, c.straw), { extra: 'moustache' }],
  ['warm', 'bun', WHITE, { kind: 'ao-dai', cloth: c.wine, trousers: c.ink, motif: c.gold, pattern: 'plain' }, { age: 'old', smile: 4 }],
  ['fair', 'bald', BROWN, suit(c.sky, c.wine), { extra: 'beard', tone: BROWN }],
  ['warm', 'parted', BLACK, { kind: 'shirt', cloth: c.celadon, trousers: c.ink }, { extra: 'glasses', smile: 3 }],
]

function row(guests: readonly Guest[], at: { id: string; left: number; step: number; y: number; scale: number; arms: Arms }): string {
  return guests
    .map(([skin, hair, tone, clothes, more], index) => {
      const middle = (guests.length - 1) / 2
      const turn = ((middle - index) / middle) * 0.55
      const rise = [0, 0.012, -0.014, 0.02, -0.006][(index * 3) % 5] ?? 0
      return person(
        { skin, hair, tone, clothes, turn, arms: at.arms, ...more },
        {
          id: `${at.id}${index}`,
          x: at.left + index * at.step,
          y: at.y + Math.abs(index - middle) * 1.6,
          scale: at.scale * (1 + rise) * (clothes.kind === 'ao-dai' || clothes.kind === 'dress' ? 0.955 : 1),
        },
      )
    })
    .join('')
}

function hall(): string {
  const curtain = repeat(26, (index) =>
    shape(
      `M${index * 60 - 20} 0C${index * 60 - 4} 260 ${index * 60 - 30} 480 ${index * 60 - 14} 720L${index * 60 + 16} 720C${index * 60 + 4} 480 ${index * 60 + 30} 240 ${index * 60 + 10} 0Z`,
      c.wine,
    ),
  )
  const arc =
    line('M330 214C560 74 940 74 1170 214', { width: 15, colour: c.straw }) +
    line('M384 214C600 108 900 108 1116 214', { width: 4, colour: c.gold }) +
    repeat(9, (index) => {
      const x = 430 + index * 80
      const top = 118 + ((x - 750) / 420) ** 2 * 88
      return line(`M${x} ${top + 6}V214`, { width: 4, colour: c.gold })
    }) +
    line('M300 216H1200', { width: 8, colour: c.straw })
  return box(0, 0, { width: 1500, height: 1000, fill: c.lacquer }) + curtain + arc
}

function draw(): string {
  const floor =
    plane(
      [
        [0, 690],
        [1500, 690],
        [1500, 1000],
        [0, 1000],
      ],
      c.sand,
    ) +
    ripples({ x: 0, y: 700, width: 1500, height: 300 }, { seed: 4, count: 80, colours: [c.mist, shade(c.sand, 0.2)], long: 260, thick: 4 })
  const riser =
    box(0, 660, { width: 1500, height: 130, fill: c.bark }) +
    box(0, 660, { width: 1500, height: 10, fill: c.gold }) +
    repeat(30, (index) => cut([index * 52, 780], [index * 52 + 36, 676], { width: 4, colour: c.umber }))
  const shadows = repeat(12, (index) => disc(117 + index * 115 + 26, 942, { rx: 62, ry: 10, fill: c.stone }))
  const pots = [40, 1460]
    .map((x) =>
      repeat(11, (index) =>
        cut([x, 770], [x + Math.cos((index / 10) * Math.PI) * 96, 600 - Math.sin((index / 10) * Math.PI) * 120], {
          width: 30,
          bend: (5 - index) * 3,
          colour: index % 2 ? c.jade : c.leaf,
        }),
      ),
    )
    .join('')
  return (
    hall() +
    floor +
    riser +
    pots +
    row(BACK, { id: 'b', left: 175, step: 115, y: 768, scale: 0.735, arms: 'down' }) +
    shadows +
    row(FRONT, { id: 'a', left: 117, step: 115, y: 938, scale: 0.755, arms: 'down' })
  )
}

export const group: Picture = { shape: 'landscape', seed: 23, draw }
