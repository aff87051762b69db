import { person } from './figure.ts'
import { box, cut, disc, line, placed, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'

function distance(): string {
  const terraces = repeat(8, (index) =>
    cut([1000 - index * 74, 408 + index * 22], [1560, 360 + index * 27], {
      width: 17 + index * 2,
      bend: -10 - index,
      colour: index % 2 ? c.leaf : c.straw,
    }),
  )
  const arc =
    line('M120 500C200 436 340 436 420 500', { width: 10, colour: c.lacquer }) +
    line('M70 502H470', { width: 8, colour: c.ink }) +
    repeat(5, (index) => line(`M${170 + index * 50} ${470 - (2 - Math.abs(index - 2)) * 9}V500`, { width: 3, colour: c.lacquer }))
  return (
    box(0, 0, { width: 1500, height: 640, fill: '#f0ddb2' }) +
    shape('M0 0H1500V110C1000 170 600 60 0 150Z', c.celadon) +
    repeat(12, (index) =>
      cut([(index * 241) % 1400, 60 + ((index * 67) % 260)], [((index * 241) % 1400) + 240, 64 + ((index * 67) % 260)], {
        width: 13,
        bend: 4,
        colour: c.paper,
      }),
    ) +
    disc(250, 250, { rx: 96, fill: c.gold }) +
    disc(250, 250, { rx: 82, fill: c.straw }) +
    shape('M0 430C140 340 260 370 380 330C520 284 620 400 760 380C940 350 1080 230 1240 250C1360 262 1420 320 1500 300V660H0Z', c.sky) +
    shape('M400 560C600 440 760 420 940 400C1160 370 1320 330 1500 340V700H400Z', c.jade) +
    terraces +
    box(0, 506, { width: 640, height: 60, fill: c.sky }) +
    ripples({ x: 0, y: 508, width: 640, height: 54 }, { seed: 2, count: 30, colours: [c.paper, c.jade], long: 120, thick: 4 }) +
    arc
  )
}

function orchard(): string {
  const next = seeded(61)
  const tree = (x: number, y: number, size: number, tone: string): string =>
    placed(
      shape('M-12 0C-6-50-10-90-6-130H8C10-90 8-50 14 0Z', c.bark) +
        box(-17, -66, { width: 34, height: 22, fill: c.shell }) +
        shape('M0-290C70-292 110-240 92-190C112-150 60-110 0-118C-60-110-112-150-92-190C-110-240-70-292 0-290Z', tone) +
        shape('M20-280C80-270 110-236 92-190C112-150 66-112 10-118C70-140 60-180 50-206C70-230 50-262 20-280Z', shade(tone, -0.28)) +
        repeat(12, () => {
          const lx = -70 + next() * 110
          const ly = -260 + next() * 120
          return cut([lx, ly], [lx + 30, ly - 10], { width: 7, bend: 6, colour: shade(tone, 0.3) })
        }),
      { x, y, scale: size },
    )
  return (
    shape('M0 600C300 540 700 580 1500 520V760H0Z', c.leaf) +
    repeat(40, (index) =>
      cut([index * 39, 640 + ((index * 37) % 90)], [index * 39 + 16, 606 + ((index * 37) % 90)], { width: 5, bend: 4, colour: c.celadon }),
    ) +
    [
      [90, 650, 0.9],
      [1420, 640, 1.05],
      [1230, 610, 0.7],
      [330, 622, 0.62],
      [1090, 596, 0.5],
      [560, 604, 0.46],
    ]
      .map(([x = 0, y = 0, size = 1], index) => tree(x, y, size, index % 2 ? c.jade : c.pine))
      .join('')
  )
}

function earth(): string {
  const next = seeded(88)
  const clods = repeat(50, () => {
    const x = 420 + next() * 620
    const y = 872 + next() * 80
    return disc(x, y, { rx: 6 + next() * 18, ry: 4 + next() * 9, fill: [c.bark, c.umber, '#8a5a3a'][Math.floor(next() * 3)] ?? c.bark })
  })
  const grass = repeat(130, () => {
    const x = next() * 1500
    const y = 800 + next() * 220
    return cut([x, y], [x + (next() - 0.4) * 26, y - 26 - next() * 40], {
      width: 8,
      bend: 4,
      colour: [c.pine, c.jade, c.celadon, c.leaf][Math.floor(next() * 4)] ?? c.pine,
    })
  })
  return (
    shape('M0 730C400 690 1000 700 1500 672V1000H0Z', '#3c7a5d') +
    grass +
    shape('M400 930C470 850 600 838 750 842C900 838 1000 850 1080 930C960 980 520 980 400 930Z', c.bark) +
    shape('M620 900C660 868 840 868 880 900C830 926 670 926 620 900Z', c.umber) +
    clods
  )
}

function sapling(): string {
  const leaf = (x: number, y: number, turn: number, tone: string): string =>
    placed(shape('M0 0C20-26 66-30 92-8C66 16 22 20 0 0Z', tone) + cut([4, 0], [86, -8], { width: 4, colour: shade(tone, 0.35) }), {
      x,
      y,
      turn,
    })
  return (
    line('M790 900V520', { width: 9, colour: c.sand }) +
    line('M748 896C756 760 742 640 752 480', { width: 13, colour: c.bark }) +
    line('M750 690C772 684 780 690 792 686M750 702C772 696 780 702 792 698', { width: 4, colour: c.lacquer }) +
    leaf(752, 484, -96, c.celadon) +
    leaf(752, 500, -42, c.leaf) +
    leaf(752, 506, 216, c.jade) +
    leaf(750, 560, -14, c.celadon) +
    leaf(750, 572, 196, c.leaf) +
    leaf(749, 632, -24, c.jade) +
    leaf(749, 640, 200, c.celadon) +
    line('M756 590V616', { width: 3, colour: c.ink }) +
    placed(box(-30, 0, { width: 62, height: 40, fill: c.shell }) + line('M-18 14H20M-18 26H10', { width: 4, colour: c.lacquer }), {
      x: 764,
      y: 614,
      turn: -4,
    })
  )
}

function spade(): string {
  return (
    line('M470 470L516 850', { width: 15, colour: c.gold }) +
    line('M444 476L498 466', { width: 13, colour: c.amber }) +
    shape('M486 838L548 830C560 880 550 920 534 946C510 930 494 890 486 838Z', c.slate) +
    cut([500, 846], [526, 926], { width: 7, colour: c.mist })
  )
}

function wateringCan(): string {
  return (
    placed(
      shape('M-48-30H44L52 50H-56Z', c.vermilion) +
        shape('M24-30H44L52 50H28Z', c.lacquer) +
        line('M-52 20L-116-40', { width: 15, colour: c.vermilion }) +
        shape('M-132-60L-98-24L-112-18L-142-50Z', c.lacquer) +
        line('M-36-30C-30-76 34-76 38-30', { width: 9, colour: c.wine }),
      { x: 996, y: 760 },
    ) +
    repeat(9, (index) =>
      cut([880 - index * 6, 728 + index * 3], [850 - index * 9, 806 + (index % 3) * 14], { width: 5, bend: -8, colour: c.paper }),
    )
  )
}

function draw(): string {
  const man = person(
    {
      skin: 'fair',
      hair: 'parted',
      tone: '#d9d4c8',
      age: 'old',
      clothes: { kind: 'shirt', cloth: c.paper, trousers: c.indigo },
      arms: 'clasped',
      turn: 0.7,
      smile: 3,
    },
    { id: 'm', x: 440, y: 930, scale: 0.86 },
  )
  const woman = person(
    {
      skin: 'warm',
      hair: 'bun',
      tone: BLACK,
      clothes: { kind: 'ao-dai', cloth: c.jade, trousers: c.shell, motif: c.straw, pattern: 'lotus' },
      arms: 'clasped',
      turn: -0.5,
      smile: 4,
      lips: c.lacquer,
    },
    { id: 'w', x: 1196, y: 936, scale: 0.83 },
  )
  const child = person(
    {
      skin: 'warm',
      hair: 'bangs',
      tone: BLACK,
      age: 'child',
      clothes: { kind: 'dress', cloth: c.gold, motif: c.lacquer, pattern: 'dots' },
      arms: 'clasped',
      turn: -0.8,
      down: true,
      smile: 4,
    },
    { id: 'c', x: 1006, y: 940, scale: 0.54 },
  )
  const shadows = [
    [500, 936, 110],
    [1250, 942, 100],
    [1050, 946, 80],
  ]
    .map(([x = 0, y = 0, r = 0]) => disc(x, y, { rx: r, ry: 13, fill: c.pine }))
    .join('')
  const near =
    repeat(16, (index) =>
      cut([1230 + index * 22, 1010], [1290 + index * 20, 860 + ((index * 29) % 60)], {
        width: 22,
        bend: -10,
        colour: index % 2 ? c.pine : c.ink,
      }),
    ) +
    repeat(12, (index) =>
      cut([-20 + index * 20, 1010], [20 + index * 10, 880 + ((index * 31) % 70)], {
        width: 20,
        bend: 10,
        colour: index % 2 ? c.pine : c.ink,
      }),
    )
  return distance() + orchard() + earth() + shadows + sapling() + man + spade() + woman + child + wateringCan() + near
}

export const treePlanting: Picture = { shape: 'landscape', seed: 67, draw }
