import { person } from './figure.ts'
import { box, cut, disc, line, n, placed, plane, repeat, ripples, seeded, shade, shape, type Point } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

const VANISH = { x: 540, y: 700 }

/** Where a point of the street falls on the picture: x across and y up in street widths, z away from us. */
const at = (x: number, y: number, z: number): Point => [VANISH.x + (x * 470) / z, VANISH.y - (y * 470) / z]

type House = {
  near: number
  far: number
  height: number
  wall: string
  shutter: string
  floors: number
  awning?: string
  balcony?: boolean
}

function house(side: -1 | 1, { near, far, height, wall, shutter, floors, awning, balcony }: House): string {
  const x = side * 1.12
  const lit = side === 1
  const panel = (z1: number, z2: number, y1: number, y2: number, fill: string): string =>
    plane([at(x, y1, z1), at(x, y2, z1), at(x, y2, z2), at(x, y1, z2)], fill)
  const across = (share: number): number => 1 / (1 / near + (1 / far - 1 / near) * share)
  const base = -1.05
  const step = (height - base) / (floors + 0.25)
  const windows = repeat(floors, (floor) => {
    if (floor === 0)
      return (
        panel(across(0.14), across(0.86), base, base + step * 0.74, c.ink) +
        panel(across(0.14), across(0.3), base, base + step * 0.74, shade(shutter, -0.3)) +
        panel(across(0.7), across(0.86), base, base + step * 0.74, shade(shutter, -0.3))
      )
    const low = base + step * (floor + 0.22)
    return repeat(2, (column) => {
      const from = 0.12 + column * 0.46
      const pane = panel(across(from), across(from + 0.32), low, low + step * 0.56, lit && (floor + column) % 2 ? c.straw : c.ink)
      const slats = repeat(5, (slat) => {
        const y = low + step * 0.56 * ((slat + 0.5) / 5)
        const [a, b, d, e] = [
          at(x, y, across(from)),
          at(x, y, across(from + 0.12)),
          at(x, y, across(from + 0.2)),
          at(x, y, across(from + 0.32)),
        ]
        return cut(a, b, { width: 3.4, colour: shade(shutter, -0.35) }) + cut(d, e, { width: 3.4, colour: shade(shutter, -0.35) })
      })
      return (
        pane +
        panel(across(from), across(from + 0.13), low, low + step * 0.56, shutter) +
        panel(across(from + 0.2), across(from + 0.32), low, low + step * 0.56, shutter) +
        slats
      )
    })
  })
  const ledges = repeat(floors, (floor) =>
    floor === 0 ? '' : panel(near, far, base + step * (floor - 0.02), base + step * (floor + 0.05), shade(wall, lit ? 0.25 : -0.3)),
  )
  const stains = repeat(6, (index) => {
    const share = 0.08 + index * 0.16
    return cut(at(x, height - 0.05, across(share)), at(x, height - 0.3 - (index % 3) * 0.16, across(share)), {
      width: 7,
      colour: shade(wall, -0.16),
    })
  })
  const eave = side * 0.92
  const roof =
    plane(
      [
        at(side * 1.4, height + 0.34, near),
        at(eave, height - 0.04, near),
        at(eave, height - 0.04, far),
        at(side * 1.4, height + 0.34, far),
      ],
      c.vermilion,
    ) +
    repeat(9, (tile) =>
      cut(at(side * 1.4, height + 0.34, across(tile / 9)), at(eave, height - 0.04, across(tile / 9)), { width: 5, colour: c.wine }),
    ) +
    cut(at(eave, height - 0.04, near), at(eave, height - 0.04, far), { width: 9, colour: c.wine })
  const cover = awning
    ? plane(
        [at(x, -0.18, across(0.04)), at(side * 0.8, -0.38, across(0.04)), at(side * 0.8, -0.38, across(0.94)), at(x, -0.18, across(0.94))],
        awning,
      ) +
      repeat(4, (stripe) =>
        plane(
          [
            at(x, -0.18, across(0.1 + stripe * 0.22)),
            at(side * 0.8, -0.38, across(0.1 + stripe * 0.22)),
            at(side * 0.8, -0.38, across(0.18 + stripe * 0.22)),
            at(x, -0.18, across(0.18 + stripe * 0.22)),
          ],
          c.shell,
        ),
      )
    : ''
  const rail = balcony
    ? plane(
        [
          at(x, base + step * 1.1, across(0.06)),
          at(side * 0.95, base + step * 1.06, across(0.06)),
          at(side * 0.95, base + step * 1.06, across(0.94)),
          at(x, base + step * 1.1, across(0.94)),
        ],
        shade(wall, -0.4),
      ) +
      repeat(10, (post) =>
        line(
          `M${at(side * 0.95, base + step * 1.06, across(0.06 + post * 0.098))
            .map(n)
            .join(' ')}L${at(side * 0.95, base + step * 1.36, across(0.06 + post * 0.098))
            .map(n)
            .join(' ')}`,
          { width: 3.5, colour: c.ink },
        ),
      ) +
      line(
        `M${at(side * 0.95, base + step * 1.36, across(0.06))
          .map(n)
          .join(' ')}L${at(side * 0.95, base + step * 1.36, across(0.94))
          .map(n)
          .join(' ')}`,
        { width: 5, colour: c.ink },
      )
    : ''
  return panel(near, far, base, height, wall) + stains + windows + ledges + roof + rail + cover
}

const LEFT: readonly House[] = [
  { near: 0.62, far: 0.98, height: 0.92, wall: '#5d6f58', shutter: c.pine, floors: 2, awning: c.jade },
  { near: 0.98, far: 1.4, height: 1.5, wall: '#8a6a3a', shutter: c.umber, floors: 3, balcony: true },
  { near: 1.4, far: 1.95, height: 1.2, wall: '#7c4a3c', shutter: c.pine, floors: 2, awning: c.lacquer },
  { near: 1.95, far: 2.7, height: 1.9, wall: '#6d7258', shutter: c.umber, floors: 3 },
  { near: 2.7, far: 4, height: 1.5, wall: '#8a6a3a', shutter: c.pine, floors: 2 },
]

const RIGHT: readonly House[] = [
  { near: 0.6, far: 0.95, height: 1.32, wall: '#e0b264', shutter: c.jade, floors: 3, awning: c.vermilion },
  { near: 0.95, far: 1.35, height: 1.02, wall: c.sand, shutter: c.lacquer, floors: 2, balcony: true },
  { near: 1.35, far: 1.9, height: 1.7, wall: '#dd9f6a', shutter: c.leaf, floors: 3, awning: c.jade },
  { near: 1.9, far: 2.6, height: 1.3, wall: '#e7cf96', shutter: c.jade, floors: 2 },
  { near: 2.6, far: 4, height: 1.8, wall: '#e0b264', shutter: c.lacquer, floors: 3 },
]

function street(): string {
  const ground = plane([at(-1.2, -1.05, 0.5), at(1.2, -1.05, 0.5), at(1.2, -1.05, 5), at(-1.2, -1.05, 5)], '#d9b583')
  const shadow = plane(
    [
      at(-1.2, -1.05, 0.5),
      at(-0.1, -1.05, 0.5),
      at(0.1, -1.05, 1.2),
      at(-0.25, -1.05, 1.3),
      at(-0.05, -1.05, 2.2),
      at(-0.3, -1.05, 5),
      at(-1.2, -1.05, 5),
    ],
    '#8f6a4c',
  )
  const kerbs = [-1, 1]
    .map((side) =>
      plane(
        [at(side * 0.98, -1.05, 0.5), at(side * 1.04, -1.05, 0.5), at(side * 1.04, -1.05, 4), at(side * 0.98, -1.05, 4)],
        side === 1 ? c.sand : c.bark,
      ),
    )
    .join('')
  return (
    ground +
    shadow +
    kerbs +
    ripples(
      { x: 60, y: 900, width: 920, height: 340 },
      { seed: 10, count: 70, colours: ['#c29a68', '#7d5a40', '#e6cda0'], long: 120, thick: 4 },
    )
  )
}

function gate(): string {
  return (
    shape('M420 880V690H470V640H458L490 606H590L622 640H610V690H660V880H586V790C586 740 494 740 494 790V880Z', c.wine) +
    shape('M440 640C480 632 486 606 492 598H588C594 606 600 632 640 640L634 652H446Z', c.ink) +
    box(512, 652, { width: 20, height: 26, fill: c.straw }) +
    box(548, 652, { width: 20, height: 26, fill: c.straw }) +
    repeat(6, (index) => cut([430 + index * 40, 706], [460 + index * 40, 706], { width: 4, colour: c.lacquer }))
  )
}

function lanterns(): string {
  const wire = (y1: number, y2: number, sag: number): string =>
    line(`M0 ${y1}Q500 ${(y1 + y2) / 2 + sag} 1000 ${y2}`, { width: 3, colour: c.ink })
  const lantern = (x: number, y: number, size: number, tone: string): string =>
    placed(
      line('M0-46V-24', { width: 3, colour: c.ink }) +
        shape('M-12-26H12V-20H-12ZM-12 34H12V40H-12Z', c.ink) +
        shape('M-14-20C-44-10-44 24-14 34H14C44 24 44-10 14-20Z', tone) +
        cut([-12, -18], [-12, 32], { width: 4, bend: -9, colour: shade(tone, -0.3) }) +
        cut([0, -20], [0, 34], { width: 4, colour: shade(tone, -0.3) }) +
        cut([12, -18], [12, 32], { width: 4, bend: 9, colour: shade(tone, -0.3) }) +
        line('M0 40V66M-5 42V60M5 42V60', { width: 2.5, colour: c.straw }),
      { x, y, scale: size },
    )
  return (
    wire(300, 380, 120) +
    wire(212, 250, 150) +
    lantern(250, 418, 1.1, c.vermilion) +
    lantern(404, 444, 1, c.gold) +
    lantern(560, 452, 1.05, c.vermilion) +
    lantern(716, 446, 0.95, c.jade) +
    lantern(330, 342, 0.7, c.gold) +
    lantern(650, 356, 0.72, c.vermilion)
  )
}

function branches(): string {
  const next = seeded(21)
  const leaves = repeat(90, () => {
    const reach = next()
    const x = -20 + reach * 560
    const y = 20 + reach * 130 + (next() - 0.5) * 190
    return placed(
      shape('M0 0C12-20 44-24 62-4C44 14 14 16 0 0Z', [c.pine, c.ink, c.jade, c.leaf, c.lacquer][Math.floor(next() * 4.3)] ?? c.pine),
      { x, y, turn: next() * 360, scale: 0.7 + next() * 0.7 },
    )
  })
  return (
    line('M-20 60C140 90 300 110 520 190', { width: 15, colour: c.ink }) +
    line('M160 96C240 60 330 40 420 50', { width: 9, colour: c.ink }) +
    line('M240 108C300 150 340 190 352 240', { width: 7, colour: c.ink }) +
    leaves
  )
}

/** The flower seller wheels her bicycle out of the shadow into the light. */
function seller(): string {
  const wheel = (x: number): string =>
    `<circle cx="${x}" cy="1096" r="74" fill="none" stroke="${c.ink}" stroke-width="9"/>` +
    repeat(6, (index) =>
      line(
        `M${n(x - 72 * Math.cos(index * 0.52))} ${n(1096 - 72 * Math.sin(index * 0.52))}L${n(x + 72 * Math.cos(index * 0.52))} ${n(1096 + 72 * Math.sin(index * 0.52))}`,
        { width: 2, colour: c.stone },
      ),
    ) +
    disc(x, 1096, { rx: 9, fill: c.ink })
  const frame =
    line('M470 1096L530 960L668 960L600 1092L470 1096M530 960L600 1092M722 1096L660 936L700 916M516 960H548', {
      width: 9,
      colour: c.lacquer,
    }) +
    line('M704 914C720 906 734 912 738 924', { width: 8, colour: c.ink }) +
    shape('M496 950C510 938 550 938 560 950L548 962H506Z', c.ink)
  const next = seeded(54)
  const basket =
    shape('M352 986H520L498 1070H376Z', c.gold) +
    repeat(8, (index) => cut([366 + index * 20, 990], [382 + index * 15, 1066], { width: 4, colour: c.amber })) +
    line('M350 986H522', { width: 9, colour: c.amber })
  const stems = repeat(13, (index) =>
    cut([438, 990], [330 + index * 19, 860 - Math.abs(6 - index) * -7], { width: 9, colour: index % 2 ? c.leaf : c.jade }),
  )
  const blooms = repeat(24, () => {
    const x = 326 + next() * 224
    const y = 836 + next() * 136
    const tone = [c.coral, c.shell, c.vermilion, c.straw, c.blush][Math.floor(next() * 5)] ?? c.shell
    return (
      disc(x, y, { rx: 21, ry: 19, fill: tone }) +
      cut([x - 12, y + 4], [x + 12, y - 2], { width: 5, bend: 5, colour: shade(tone, -0.3) }) +
      cut([x - 8, y - 6], [x + 8, y - 8], { width: 4, bend: 4, colour: shade(tone, -0.3) })
    )
  })
  const woman = person(
    {
      skin: 'warm',
      hair: 'long',
      tone: '#221a16',
      clothes: { kind: 'ao-dai', cloth: c.jade, trousers: c.ink, motif: c.straw, pattern: 'plain' },
      turn: 0.5,
      smile: 4,
      arms: 'clasped',
      lips: c.lacquer,
    },
    { id: 'seller', x: 626, y: 1150, scale: 0.72 },
  )
  const conical =
    shape('M534 668L628 584L722 668C690 694 566 694 534 668Z', c.sand) +
    repeat(4, (ring) =>
      cut([558 + ring * 16, 654 - ring * 15], [698 - ring * 16, 654 - ring * 15], { width: 3.4, bend: -9, colour: c.gold }),
    ) +
    plane(
      [
        [628, 584],
        [722, 668],
        [680, 682],
      ],
      c.mist,
    ) +
    line('M582 680C592 712 604 724 626 728C650 724 664 712 674 680', { width: 3.5, colour: c.lacquer })
  return (
    disc(600, 1166, { rx: 250, ry: 16, fill: '#7d5a40' }) +
    wheel(470) +
    wheel(722) +
    woman +
    placed(conical, { x: 0, y: -46 }) +
    frame +
    stems +
    basket +
    blooms
  )
}

function draw(): string {
  const sky =
    box(0, 0, { width: 1000, height: 900, fill: '#ebc98a' }) +
    shape('M0 0H1000V180C700 240 300 160 0 250Z', c.coral) +
    shape('M0 0H1000V70C600 130 300 60 0 120Z', '#c9604a') +
    disc(520, 560, { rx: 92, fill: c.vermilion }) +
    repeat(7, (index) =>
      cut([330 + index * 30, 300 + index * 48], [560 + index * 40, 300 + index * 48], { width: 9, bend: 3, colour: '#f5e2ba' }),
    )
  const distant =
    person(
      { skin: 'tan', hair: 'parted', tone: c.ink, clothes: { kind: 'shirt', cloth: c.paper, trousers: c.slate }, turn: -0.4 },
      { id: 'o1', x: 792, y: 1012, scale: 0.27 },
    ) +
    person(
      { skin: 'warm', hair: 'bob', tone: c.ink, clothes: { kind: 'dress', cloth: c.coral, motif: c.paper, pattern: 'dots' }, turn: 0.4 },
      { id: 'o2', x: 842, y: 1014, scale: 0.255 },
    ) +
    person(
      { skin: 'warm', hair: 'crop', tone: c.ink, age: 'child', clothes: { kind: 'shirt', cloth: c.vermilion, trousers: c.indigo } },
      { id: 'o3', x: 300, y: 1000, scale: 0.16 },
    )
  return (
    sky +
    gate() +
    street() +
    LEFT.toReversed()
      .map((one) => house(-1, one))
      .join('') +
    RIGHT.toReversed()
      .map((one) => house(1, one))
      .join('') +
    distant +
    lanterns() +
    branches() +
    seller()
  )
}

export const oldQuarter: Picture = { shape: 'upright', seed: 53, draw }
