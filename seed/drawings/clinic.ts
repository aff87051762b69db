import { clinicRoom } from './clinic-room.ts'
import { person } from './figure.ts'
import { box, cut, disc, line, placed, plane, repeat, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed } from './posed.ts'

const BLACK = '#221a16'

function bench(): string {
  return (
    repeat(4, (index) => box([560, 600, 1010, 970][index] ?? 0, 700, { width: 16, height: index % 3 ? 150 : 210, fill: c.umber })) +
    plane(
      [
        [570, 640],
        [1030, 640],
        [1060, 690],
        [540, 690],
      ],
      c.shell,
    ) +
    box(540, 688, { width: 520, height: 36, fill: '#d6c8ad' }) +
    repeat(26, (index) => cut([550 + index * 20, 694], [552 + index * 20, 720], { width: 5, colour: c.mist })) +
    box(540, 720, { width: 520, height: 8, fill: c.jade })
  )
}

function child(): string {
  return posed(
    {
      skin: 'warm',
      hair: 'bangs',
      tone: BLACK,
      age: 'child',
      turn: 0.8,
      smile: 5,
      cloth: c.gold,
      trousers: c.indigo,
      sleeves: 'short',
      legsIn: 'rolled',
      pose: {
        head: [6, -196],
        neck: [2, -150],
        hip: [0, -40],
        arms: [
          [
            [46, -104],
            [58, -44],
          ],
          [
            [-36, -98],
            [-26, -36],
          ],
        ],
        legs: [
          [
            [66, -34],
            [68, 42],
          ],
          [
            [48, -30],
            [46, 52],
          ],
        ],
      },
    },
    { id: 'child', x: 800, y: 672, scale: 1.42 },
  )
}

function doctor(): string {
  const coat = c.paper
  const seat =
    disc(1140, 974, { rx: 110, ry: 15, fill: '#8c4c30' }) +
    line('M1146 720V950M1146 940L1070 970M1146 940L1224 970', { width: 15, colour: c.slate }) +
    box(1064, 690, { width: 160, height: 30, fill: c.ink })
  const body = posed(
    {
      skin: 'tan',
      hair: 'bun',
      tone: '#2f1c12',
      turn: -0.9,
      smile: 4,
      extra: 'glasses',
      cloth: coat,
      trousers: c.indigo,
      shoes: c.ink,
      pose: {
        head: [-38, -402],
        neck: [-18, -356],
        hip: [14, -190],
        arms: [
          [
            [-84, -290],
            [-182, -300],
          ],
          [
            [-58, -262],
            [-160, -236],
          ],
        ],
        legs: [
          [
            [-106, -172],
            [-112, -24],
          ],
          [
            [-80, -160],
            [-92, -8],
          ],
        ],
      },
    },
    { id: 'doctor', x: 1120, y: 966, scale: 1.5 },
  )
  const tail = placed(
    shape('M-26-230C-60-190-70-150-70-110L46-96C60-150 62-200 50-246Z', coat) +
      cut([-10, -200], [-20, -108], { width: 5, bend: 6, colour: c.mist }) +
      shape('M20-240C50-200 50-150 40-98L46-96C60-150 62-200 50-246Z', c.mist),
    { x: 1120, y: 966, scale: 1.5 },
  )
  const tube =
    line('M1064 424C1090 540 1060 640 1000 640C930 640 880 600 836 528', { width: 7, colour: c.ink }) +
    disc(832, 520, { rx: 19, fill: c.slate }) +
    disc(832, 520, { rx: 10, fill: c.mist }) +
    line('M1020 374C1030 400 1050 414 1064 424M1112 424C1100 436 1080 434 1064 424', { width: 6, colour: c.ink })
  return seat + body + tail + tube
}

function mother(): string {
  return (
    person(
      {
        skin: 'warm',
        hair: 'long',
        tone: BLACK,
        turn: 0.75,
        smile: 4,
        arms: 'none',
        clothes: { kind: 'shirt', cloth: c.lacquer, trousers: c.ink },
      },
      { id: 'mother', x: 590, y: 920, scale: 0.9 },
    ) +
    placed(
      line('M84-580L124-480L180-466', { width: 38, colour: shade(c.lacquer, -0.15) }) + disc(190, -462, { rx: 17, fill: skins.warm.lit }),
      { x: 590, y: 920, scale: 0.9 },
    ) +
    placed(line('M-84-580L-104-470L-92-384', { width: 38, colour: c.lacquer }) + disc(-90, -372, { rx: 17, fill: skins.warm.lit }), {
      x: 620,
      y: 920,
      scale: 0.94,
    })
  )
}

function nurse(): string {
  const table =
    plane(
      [
        [140, 690],
        [470, 690],
        [500, 724],
        [110, 724],
      ],
      c.celadon,
    ) +
    box(110, 722, { width: 390, height: 20, fill: c.jade }) +
    repeat(2, (index) => box(126 + index * 342, 740, { width: 16, height: 200, fill: c.umber }))
  const scale = placed(
    shape('M-70 0H70L54-44H-54Z', c.vermilion) +
      disc(0, -20, { rx: 19, fill: c.shell }) +
      cut([0, -20], [8, -34], { width: 4, colour: c.ink }) +
      box(-6, -60, { width: 12, height: 18, fill: c.ink }) +
      shape('M-112-84C-70-52 70-52 112-84C84-56 60-48 0-48C-60-48-84-56-112-84Z', c.straw),
    { x: 350, y: 704 },
  )
  const baby = placed(
    disc(-56, -106, { rx: 25, fill: skins.warm.lit }) +
      shape('M-80-112C-78-136-36-138-32-114C-46-124-66-124-80-112Z', BLACK) +
      shape('M-34-110C0-126 56-116 84-92C60-68-10-66-44-84Z', c.shell) +
      cut([-20, -106], [50, -96], { width: 5, bend: 5, colour: c.coral }) +
      line('M-64-102q4 4 8 0M-50-102q4 4 8 0', { width: 2.6, colour: BLACK }) +
      line('M-58-90q6 5 10 0', { width: 2.6, colour: c.lacquer }),
    { x: 356, y: 706 },
  )
  const woman = person(
    {
      skin: 'warm',
      hair: 'bob',
      tone: BLACK,
      turn: 0.5,
      down: true,
      smile: 5,
      arms: 'none',
      clothes: { kind: 'tunic', cloth: c.sky, trousers: c.shell, motif: c.shell, pattern: 'plain' },
    },
    { id: 'nurse', x: 238, y: 960, scale: 0.92 },
  )
  const reach = placed(
    line('M84-580L120-480L100-400', { width: 36, colour: shade(c.sky, -0.2) }) +
      disc(104, -388, { rx: 16, fill: skins.warm.dim }) +
      line('M-84-580L-70-470L10-390', { width: 36, colour: c.sky }) +
      disc(22, -384, { rx: 16, fill: skins.warm.lit }),
    { x: 238, y: 960, scale: 0.92 },
  )
  return woman + table + scale + baby + reach
}

function waiting(): string {
  return (
    posed(
      {
        skin: 'tan',
        hair: 'wrap',
        tone: '#cfc8ba',
        age: 'old',
        turn: -0.8,
        smile: 3,
        cloth: c.bark,
        trousers: c.ink,
        pose: {
          head: [-10, -400],
          neck: [0, -344],
          hip: [10, -196],
          arms: [
            [
              [-40, -256],
              [-60, -204],
            ],
            [
              [-20, -244],
              [-56, -196],
            ],
          ],
          legs: [
            [
              [-92, -180],
              [-96, -20],
            ],
            [
              [-78, -170],
              [-82, -6],
            ],
          ],
        },
      },
      { id: 'elder', x: 1420, y: 900, scale: 1.22 },
    ) +
    line('M1346 648L1330 900', { width: 9, colour: c.amber }) +
    line('M1346 648q-4-18 12-16', { width: 9, colour: c.amber })
  )
}

function draw(): string {
  return (
    clinicRoom() +
    mother() +
    bench() +
    child() +
    nurse() +
    box(1350, 668, { width: 170, height: 24, fill: c.bark }) +
    box(1372, 690, { width: 18, height: 190, fill: c.umber }) +
    waiting() +
    doctor()
  )
}

export const clinic: Picture = { shape: 'landscape', seed: 73, draw }
