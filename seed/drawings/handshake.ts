import { hand, limb, person } from './figure.ts'
import { box, cut, disc, line, plane, repeat, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'

/** Two flights of gold ray behind the hands, as on an old enamel badge. */
function ground(): string {
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.pine }) +
    repeat(24, (index) => {
      const angle = Math.PI + (index / 24) * Math.PI
      return plane(
        [
          [750, 640],
          [750 + Math.cos(angle) * 1400, 640 + Math.sin(angle) * 1400],
          [750 + Math.cos(angle + 0.066) * 1400, 640 + Math.sin(angle + 0.066) * 1400],
        ],
        index % 2 ? c.jade : '#1b5348',
      )
    }) +
    disc(750, 520, { rx: 330, fill: c.gold }) +
    disc(750, 520, { rx: 308, fill: c.straw }) +
    line('M470 640C560 330 940 330 1030 640', { width: 24, colour: c.lacquer }) +
    line('M516 640C600 396 900 396 984 640', { width: 7, colour: c.wine }) +
    repeat(9, (index) => line(`M${550 + index * 50} ${640 - (1 - ((index - 4) / 5.4) ** 2) * 218}V640`, { width: 6, colour: c.lacquer })) +
    box(0, 640, { width: 1500, height: 360, fill: c.bark }) +
    box(0, 640, { width: 1500, height: 12, fill: c.gold }) +
    repeat(19, (index) =>
      plane(
        [
          [750 + (index - 9) * 90, 652],
          [750 + (index - 9) * 90 + 5, 652],
          [750 + (index - 9) * 190 + 12, 1000],
          [750 + (index - 9) * 190, 1000],
        ],
        c.umber,
      ),
    )
  )
}

/** The two right hands, one over the other, at (x, y). */
function clasp(x: number, y: number): string {
  const left = skins.warm
  const right = skins.tan
  return (
    shape(
      `M${x + 62} ${y - 24}C${x + 30} ${y - 34} ${x - 6} ${y - 30} ${x - 34} ${y - 14}C${x - 44} ${y - 2} ${x - 40} ${y + 18} ${x - 26} ${y + 26}C${x} ${y + 36} ${x + 34} ${y + 30} ${x + 62} ${y + 18}Z`,
      right.dim,
    ) +
    shape(
      `M${x - 66} ${y - 22}C${x - 36} ${y - 34} ${x - 4} ${y - 32} ${x + 22} ${y - 20}C${x + 40} ${y - 12} ${x + 44} ${y + 4} ${x + 30} ${y + 20}C${x + 18} ${y + 34} ${x - 14} ${y + 34} ${x - 30} ${y + 24}L${x - 66} ${y + 20}Z`,
      left.lit,
    ) +
    shape(
      `M${x + 18} ${y - 26}C${x + 2} ${y - 44} ${x - 12} ${y - 46} ${x - 24} ${y - 40}C${x - 26} ${y - 30} ${x - 12} ${y - 24} ${x - 2} ${y - 14}C${x + 8} ${y - 10} ${x + 20} ${y - 16} ${x + 18} ${y - 26}Z`,
      right.lit,
    ) +
    repeat(4, (index) =>
      shape(
        `M${x - 34 + index * 13} ${y + 30 - index * 1.5}C${x - 40 + index * 13} ${y + 16} ${x - 34 + index * 13} ${y + 6} ${x - 28 + index * 13} ${y + 6}C${x - 20 + index * 13} ${y + 10} ${x - 22 + index * 13} ${y + 24} ${x - 25 + index * 13} ${y + 31 - index * 1.5}Z`,
        right.lit,
      ),
    ) +
    cut([x - 40, y - 18], [x + 8, y - 20], { width: 5, bend: 3, colour: left.dim }) +
    cut([x - 20, y - 2], [x + 28, y - 2], { width: 4, bend: 4, colour: left.dim })
  )
}

function bystanders(): string {
  const people = [
    person(
      {
        skin: 'warm',
        hair: 'halo',
        tone: c.gold,
        clothes: { kind: 'ao-dai', cloth: c.celadon, trousers: c.shell, motif: c.jade, pattern: 'hem' },
        arms: 'clasped',
        turn: 0.8,
        smile: 5,
      },
      { id: 'b1', x: 150, y: 846, scale: 0.72 },
    ),
    person(
      {
        skin: 'fair',
        hair: 'parted',
        tone: '#5a3720',
        clothes: { kind: 'suit', cloth: c.bark, shirt: c.paper, tie: c.celadon },
        arms: 'clasped',
        turn: 0.7,
        smile: 4,
        extra: 'beard',
      },
      { id: 'b2', x: 310, y: 826, scale: 0.74 },
    ),
    person(
      {
        skin: 'deep',
        hair: 'curls',
        tone: BLACK,
        clothes: { kind: 'dress', cloth: c.gold, motif: c.lacquer, pattern: 'zigzag' },
        arms: 'clasped',
        turn: -0.7,
        smile: 5,
        extra: 'earrings',
      },
      { id: 'b3', x: 1196, y: 826, scale: 0.72 },
    ),
    person(
      {
        skin: 'warm',
        hair: 'crop',
        tone: '#8d877c',
        age: 'old',
        clothes: { kind: 'tunic', cloth: c.indigo, trousers: c.shell, motif: c.straw, pattern: 'rounds' },
        arms: 'clasped',
        turn: -0.8,
        smile: 4,
      },
      { id: 'b4', x: 1356, y: 846, scale: 0.74 },
    ),
  ]
  return people.join('')
}

function draw(): string {
  const woman = person(
    {
      skin: 'warm',
      hair: 'bun',
      tone: BLACK,
      clothes: { kind: 'ao-dai', cloth: c.lacquer, trousers: c.shell, motif: c.straw, pattern: 'lotus' },
      arms: 'none',
      turn: 0.85,
      smile: 5,
      lips: c.wine,
      extra: 'earrings',
    },
    { id: 'l', x: 555, y: 1130, scale: 1.12 },
  )
  const man = person(
    {
      skin: 'tan',
      hair: 'parted',
      tone: '#3a2a20',
      clothes: { kind: 'suit', cloth: c.indigo, shirt: c.shell, tie: c.gold },
      arms: 'none',
      turn: -0.85,
      smile: 5,
      extra: 'moustache',
    },
    { id: 'r', x: 960, y: 1136, scale: 1.14 },
  )
  const reach =
    `<g transform="translate(555 1130) scale(1.12)">${limb(
      [
        [-64, -580],
        [-62, -458],
        [158, -424],
      ],
      { cloth: shade(c.lacquer, 0.08), thick: 34, skin: 'warm', bare: false },
      'lit',
    )}</g>` +
    `<g transform="translate(960 1136) scale(1.14)">${limb(
      [
        [-84, -580],
        [-104, -462],
        [-152, -428],
      ],
      { cloth: c.indigo, thick: 42, skin: 'tan', bare: false },
      'lit',
    )}${box(-176, -446, { width: 15, height: 34, fill: c.shell })}</g>`
  const hanging =
    `<g transform="translate(555 1130) scale(1.12)">${limb(
      [
        [66, -584],
        [88, -470],
        [80, -378],
      ],
      { cloth: c.lacquer, thick: 30, skin: 'warm', bare: false },
      'dim',
    )}${hand([80, -380], { skin: 'warm', side: 1, turn: -4 })}</g>` +
    `<g transform="translate(960 1136) scale(1.14)">${limb(
      [
        [84, -584],
        [106, -470],
        [98, -378],
      ],
      { cloth: c.indigo, thick: 40, skin: 'tan', bare: false },
      'dim',
    )}${hand([98, -380], { skin: 'tan', side: 1, turn: -4 })}</g>`
  const shadows = [
    [150, 848, 80],
    [310, 828, 80],
    [1196, 828, 80],
    [1356, 848, 80],
  ]
    .map(([x = 0, y = 0, rx = 0]) => disc(x + 10, y, { rx, ry: 10, fill: c.umber }))
    .join('')
  return ground() + shadows + bystanders() + woman + man + hanging + reach + clasp(757, 650)
}

export const handshake: Picture = { shape: 'landscape', seed: 51, draw }
