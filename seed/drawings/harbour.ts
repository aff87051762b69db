import { person } from './figure.ts'
import { box, clipped, cut, disc, line, placed, plane, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

function sky(): string {
  const next = seeded(17)
  const clouds = repeat(20, () => {
    const x = next() * 1500 - 100
    const y = 40 + next() * 360
    return cut([x, y], [x + 160 + next() * 260, y + 5], { width: 8 + next() * 16, bend: 6, colour: y < 200 ? c.sand : c.paper })
  })
  return (
    box(0, 0, { width: 1500, height: 600, fill: '#e9c79c' }) +
    shape('M0 0H1500V150C1000 190 500 120 0 176Z', '#d99a78') +
    shape('M0 330C500 290 900 370 1500 316V620H0Z', c.sand) +
    clouds +
    disc(190, 300, { rx: 84, fill: c.vermilion }) +
    shape('M0 560C110 480 210 500 300 470C420 440 520 520 640 520C860 520 960 470 1120 486C1290 500 1400 450 1500 466V640H0Z', c.celadon) +
    shape('M0 590C160 540 260 566 400 556C640 540 760 590 1000 570C1200 556 1340 560 1500 540V640H0Z', c.leaf)
  )
}

function water(): string {
  return (
    box(0, 600, { width: 1500, height: 260, fill: c.jade }) +
    ripples(
      { x: 0, y: 604, width: 1500, height: 240 },
      { seed: 6, count: 150, colours: [c.pine, c.leaf, c.celadon, c.pine], long: 190, thick: 6 },
    ) +
    repeat(10, (index) =>
      cut([120 + ((index * 47) % 40), 612 + index * 15], [262 - ((index * 31) % 44), 612 + index * 15], {
        width: 5,
        colour: index % 2 ? c.vermilion : '#e9c79c',
      }),
    ) +
    placed(
      shape('M-60 0C-30 18 40 18 66-4L50 20H-40Z', c.ink) +
        shape('M-4-6L-2-86C22-60 34-34 38-8Z', c.bark) +
        shape('M-10-8L-10-70C-30-50-38-30-40-10Z', c.lacquer),
      { x: 330, y: 640 },
    )
  )
}

/** One stack of containers, ribs cut into each. */
function stack(x: number, deck: number, tones: readonly string[]): string {
  return tones
    .map((tone, level) => {
      const y = deck - (level + 1) * 46
      return (
        box(x, y, { width: 108, height: 44, fill: tone }) +
        box(x + 94, y, { width: 14, height: 44, fill: shade(tone, -0.3) }) +
        repeat(7, (rib) =>
          cut([x + 8 + rib * 13, y + 6], [x + 8 + rib * 13, y + 39], { width: 3.4, colour: shade(tone, rib % 2 ? 0.22 : -0.22) }),
        )
      )
    })
    .join('')
}

function ship(): string {
  const hull = 'M330 560L352 640C372 730 410 774 480 790H1500V560Z'
  const cargo: readonly (readonly string[])[] = [
    [c.lacquer, c.gold, c.jade],
    [c.indigo, c.vermilion, c.sand, c.pine],
    [c.gold, c.pine, c.lacquer, c.celadon],
    [c.sand, c.lacquer, c.indigo, c.gold],
    [c.jade, c.sand, c.vermilion],
    [c.lacquer, c.indigo, c.gold],
  ]
  const house =
    box(1196, 250, { width: 200, height: 310, fill: c.shell }) +
    box(1360, 250, { width: 36, height: 310, fill: c.mist }) +
    box(1176, 236, { width: 236, height: 20, fill: c.paper }) +
    box(1196, 266, { width: 200, height: 34, fill: c.indigo }) +
    repeat(3, (floor) =>
      repeat(5, (index) => box(1212 + index * 36, 336 + floor * 66, { width: 20, height: 28, fill: index === 4 ? c.ink : c.indigo })),
    ) +
    box(1240, 160, { width: 92, height: 78, fill: c.lacquer }) +
    line('M1252 214Q1286 174 1320 214', { width: 7, colour: c.straw }) +
    line('M1160 236V130M1160 160L1240 236', { width: 5, colour: c.ink })
  return (
    house +
    cargo.map((tones, index) => stack(452 + index * 118, 556, tones)).join('') +
    shape(hull, c.ink) +
    clipped(
      'hull',
      hull,
      box(330, 742, { width: 1200, height: 60, fill: c.lacquer }) +
        cut([340, 740], [1500, 740], { width: 6, colour: c.straw }) +
        repeat(30, (index) =>
          cut([400 + ((index * 173) % 1060), 590 + ((index * 61) % 130)], [452 + ((index * 173) % 1060), 591 + ((index * 61) % 130)], {
            width: 4,
            colour: c.slate,
          }),
        ),
    ) +
    cut([322, 562], [1500, 562], { width: 14, colour: c.vermilion }) +
    line('M366 540H440M374 560V522M404 560V522M434 560V522M366 522H440', { width: 4, colour: c.paper }) +
    disc(420, 640, { rx: 9, fill: c.stone }) +
    line('M420 640L412 690', { width: 5, colour: c.stone })
  )
}

function crane(x: number, size: { scale: number; tone: string; hook: number }): string {
  const { tone } = size
  const dim = shade(tone, -0.34)
  const lattice = repeat(15, (index) =>
    line(`M${-190 + index * 52} 0L${-164 + index * 52} 40L${-138 + index * 52} 0`, { width: 6, colour: dim }),
  )
  const leg = (at: number, fill: string): string =>
    plane(
      [
        [at, 44],
        [at + 26, 44],
        [at + 34, 640],
        [at, 640],
      ],
      fill,
    )
  return placed(
    line(`M${size.hook} 40V176M${size.hook + 70} 40V176`, { width: 3, colour: c.ink }) +
      box(size.hook - 22, 176, { width: 114, height: 12, fill: c.gold }) +
      box(size.hook - 18, 188, { width: 106, height: 46, fill: c.gold }) +
      repeat(7, (rib) => cut([size.hook - 10 + rib * 14, 194], [size.hook - 10 + rib * 14, 229], { width: 3.4, colour: c.amber })) +
      line('M70 -170L-190 6M70 -170L330 6M70 -170L560 6', { width: 6, colour: dim }) +
      plane(
        [
          [44, 0],
          [62, -184],
          [80, -184],
          [102, 0],
        ],
        tone,
      ) +
      leg(0, tone) +
      leg(124, dim) +
      line('M16 320H138M16 470H138M20 470L136 330M20 330L136 470', { width: 9, colour: dim }) +
      lattice +
      box(-200, -8, { width: 800, height: 14, fill: tone }) +
      box(-200, 36, { width: 800, height: 12, fill: tone }) +
      box(-214, -30, { width: 100, height: 84, fill: dim }) +
      box(-214, -30, { width: 80, height: 84, fill: tone }) +
      box(size.hook - 6, 44, { width: 84, height: 26, fill: c.ink }) +
      box(160, 56, { width: 54, height: 46, fill: c.paper }) +
      box(168, 66, { width: 38, height: 22, fill: c.indigo }) +
      box(-16, 632, { width: 66, height: 20, fill: c.ink }) +
      box(110, 632, { width: 66, height: 20, fill: c.ink }),
    { x, y: 208, scale: size.scale },
  )
}

function quay(): string {
  const slabs = repeat(14, (index) => line(`M${-160 + index * 150} 1000L${60 + index * 112} 838`, { width: 3, colour: c.stone }))
  const sack = (x: number, y: number, tone: string): string =>
    placed(
      shape('M-62 0C-76-30-60-58-36-54C-16-62 30-62 46-52C70-54 72-20 60 0C30 8-30 8-62 0Z', tone) +
        cut([-40, -44], [36, -40], { width: 5, bend: 4, colour: shade(tone, -0.3) }) +
        cut([-30, -10], [40, -14], { width: 6, bend: -5, colour: shade(tone, -0.2) }) +
        shape('M46-52L64-66L60-44Z', shade(tone, -0.25)),
      { x, y },
    )
  const crate = (x: number, y: number): string =>
    box(x, y - 92, { width: 132, height: 92, fill: c.gold }) +
    box(x + 112, y - 92, { width: 20, height: 92, fill: c.amber }) +
    line(`M${x} ${y - 62}H${x + 132}M${x} ${y - 32}H${x + 132}`, { width: 4, colour: c.amber }) +
    line(`M${x + 34} ${y - 40}Q${x + 58} ${y - 66} ${x + 82} ${y - 40}`, { width: 6, colour: c.lacquer })
  const bollard =
    shape('M296 936C290 900 300 880 300 866C286 860 286 842 300 838H352C366 842 366 860 352 866C352 880 362 900 356 936Z', c.ink) +
    cut([304, 850], [348, 850], { width: 5, colour: c.stone }) +
    line('M326 880C300 800 330 690 420 642', { width: 8, colour: c.straw }) +
    line('M298 884Q326 900 356 884M297 894Q326 910 357 894', { width: 7, colour: c.straw })
  return (
    plane(
      [
        [0, 842],
        [1500, 826],
        [1500, 1000],
        [0, 1000],
      ],
      '#a3967a',
    ) +
    plane(
      [
        [0, 842],
        [1500, 826],
        [1500, 846],
        [0, 864],
      ],
      c.umber,
    ) +
    slabs +
    ripples({ x: 0, y: 870, width: 1500, height: 130 }, { seed: 12, count: 40, colours: [c.stone, c.mist], long: 150, thick: 4 }) +
    crane(300, { scale: 1, tone: c.lacquer, hook: 300 }) +
    crane(880, { scale: 1, tone: c.vermilion, hook: 120 }) +
    bollard +
    disc(720, 972, { rx: 200, ry: 14, fill: '#6f6650' }) +
    crate(760, 968) +
    crate(896, 972) +
    crate(820, 878) +
    sack(1130, 978, c.sand) +
    sack(1250, 984, shade(c.sand, -0.12)) +
    sack(1374, 980, c.sand) +
    sack(1190, 930, c.shell) +
    sack(1316, 930, shade(c.sand, -0.06)) +
    sack(1254, 880, c.sand) +
    person(
      {
        skin: 'tan',
        hair: 'crop',
        tone: c.ink,
        clothes: { kind: 'shirt', cloth: c.indigo, trousers: c.umber },
        turn: -0.8,
        smile: 3,
        arms: 'gesture',
      },
      { id: 'd1', x: 560, y: 968, scale: 0.56, flip: true },
    ) +
    hat(560, 968 - 0.56 * 754) +
    person(
      {
        skin: 'brown',
        hair: 'crop',
        tone: c.ink,
        clothes: { kind: 'shirt', cloth: c.straw, trousers: c.slate },
        turn: 0.8,
        smile: 4,
        extra: 'moustache',
        arms: 'folder',
      },
      { id: 'd2', x: 1040, y: 984, scale: 0.6, flip: true },
    ) +
    hat(1040, 984 - 0.6 * 754)
  )
}

function hat(x: number, y: number): string {
  return (
    shape(`M${x - 27} ${y + 18}C${x - 28} ${y - 12} ${x + 28} ${y - 12} ${x + 27} ${y + 18}Z`, c.gold) +
    shape(`M${x - 33} ${y + 16}H${x + 33}Q${x} ${y + 28} ${x - 33} ${y + 16}Z`, c.amber)
  )
}

function gulls(): string {
  return [
    [640, 150, 1],
    [700, 110, 0.7],
    [590, 96, 0.6],
  ]
    .map(
      ([x = 0, y = 0, size = 1]) =>
        cut([x, y], [x - 40 * size, y - 14 * size], { width: 10 * size, bend: -8 * size, colour: c.paper }) +
        cut([x, y], [x + 40 * size, y - 16 * size], { width: 10 * size, bend: 8 * size, colour: c.paper }),
    )
    .join('')
}

export const harbour: Picture = { shape: 'landscape', seed: 19, draw: () => sky() + gulls() + water() + ship() + quay() }
