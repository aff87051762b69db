import { box, cut, disc, line, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose, type Posed } from './posed.ts'

const BLACK = '#221a16'

function shelves(x: number, width: number, seed: number): string {
  const next = seeded(seed)
  const tones = [c.lacquer, c.bark, c.gold, c.pine, c.indigo, c.wine, c.amber, c.slate, c.sand, c.vermilion]
  return (
    box(x, 60, { width, height: 640, fill: c.umber }) +
    repeat(6, (row) => {
      const y = 152 + row * 104
      let at = x + 12
      let books = ''
      while (at < x + width - 26) {
        const wide = 10 + next() * 15
        const tall = 54 + next() * 28
        const tone = tones[Math.floor(next() * tones.length)] ?? c.bark
        books +=
          box(at, y - tall, { width: wide - 2, height: tall, fill: tone }) +
          box(at, y - tall + 12, { width: wide - 2, height: 4, fill: shade(tone, 0.4) })
        at += next() > 0.92 ? wide + 18 : wide
      }
      return books + box(x + 6, y, { width: width - 12, height: 11, fill: c.amber })
    }) +
    box(x - 8, 46, { width: width + 16, height: 18, fill: c.bark }) +
    box(x, 60, { width: 11, height: 650, fill: c.bark }) +
    box(x + width - 11, 60, { width: 11, height: 650, fill: c.bark })
  )
}

function tallWindow(): string {
  return (
    shape('M620 640V180C620 20 880 20 880 180V640Z', c.bark) +
    shape('M636 630V186C636 46 864 46 864 186V630Z', c.straw) +
    shape('M636 480C700 430 760 470 864 420V630H636Z', c.celadon) +
    shape('M636 540C700 500 780 540 864 500V630H636Z', c.leaf) +
    line('M650 520C690 440 810 440 850 520', { width: 9, colour: c.lacquer }) +
    line('M640 522H860', { width: 6, colour: c.ink }) +
    disc(800, 220, { rx: 42, fill: c.vermilion }) +
    repeat(3, (index) => line(`M${693 + index * 57} 60V630`, { width: 7, colour: c.bark })) +
    repeat(4, (index) => line(`M636 ${190 + index * 110}H864`, { width: 7, colour: c.bark })) +
    plane(
      [
        [640, 640],
        [860, 640],
        [1240, 1010],
        [560, 1010],
      ],
      '#c09764',
    )
  )
}

function lamp(x: number, y: number, size: number): string {
  return placed(
    disc(0, 0, { rx: 36, ry: 9, fill: c.gold }) +
      line('M0 0V-96', { width: 8, colour: c.gold }) +
      shape('M-66-92C-60-130-30-140 0-140C30-140 60-130 66-92Z', c.jade) +
      shape('M10-140C36-138 60-130 66-92H34C34-116 26-130 10-140Z', c.pine) +
      cut([-48, -100], [-24, -130], { width: 7, colour: c.celadon }) +
      disc(0, -90, { rx: 62, ry: 7, fill: c.straw }),
    { x, y, scale: size },
  )
}

function openBook(x: number, y: number, size: number): string {
  return placed(
    plane(
      [
        [-84, 6],
        [-68, -24],
        [0, -14],
        [0, 16],
      ],
      c.shell,
    ) +
      plane(
        [
          [84, 6],
          [68, -24],
          [0, -14],
          [0, 16],
        ],
        c.sand,
      ) +
      repeat(4, (index) =>
        line(`M${-64 - index * 3} ${-14 + index * 6}L-10 ${-6 + index * 6}M${62 + index * 3} ${-14 + index * 6}L10 ${-6 + index * 6}`, {
          width: 2.2,
          colour: c.stone,
        }),
      ) +
      plane(
        [
          [-88, 8],
          [0, 18],
          [88, 8],
          [88, 14],
          [0, 25],
          [-88, 14],
        ],
        c.lacquer,
      ),
    { x, y, scale: size },
  )
}

const READ: Pose = {
  head: [26, -236],
  neck: [10, -190],
  hip: [-10, -50],
  arms: [
    [
      [56, -112],
      [108, -84],
    ],
    [
      [40, -106],
      [96, -70],
    ],
  ],
  legs: [
    [
      [60, -40],
      [60, 60],
    ],
    [
      [56, -34],
      [50, 70],
    ],
  ],
}
const WRITE: Pose = { ...READ, head: [40, -226], neck: [18, -186] }

function reader(
  who: Partial<Posed> & Pick<Posed, 'skin' | 'hair' | 'tone' | 'cloth'>,
  at: { id: string; x: number; y: number; scale: number; flip?: boolean },
): string {
  const chair = placed(line('M-58-160V70M-58-60H30M-50-150C-40-156-40-90-52-80', { width: 11, colour: c.umber }), at)
  return chair + posed({ trousers: c.ink, turn: 0.75, down: true, smile: 2, pose: READ, ...who }, at)
}

function table(y: number, from: number, to: number, depth: number): string {
  return (
    plane(
      [
        [from + depth * 0.8, y - depth],
        [to - depth * 0.8, y - depth],
        [to, y],
        [from, y],
      ],
      c.amber,
    ) +
    box(from, y, { width: to - from, height: 26, fill: c.bark }) +
    cut([from, y + 2], [to, y + 2], { width: 7, colour: c.gold }) +
    repeat(2, (index) => box(index ? to - 70 : from + 44, y + 26, { width: 26, height: 200, fill: c.umber })) +
    repeat(9, (index) =>
      cut(
        [from + 60 + index * ((to - from) / 9.6), y - depth * (0.25 + (index % 3) * 0.25)],
        [from + 150 + index * ((to - from) / 9.6), y - depth * (0.25 + (index % 3) * 0.25)],
        { width: 4, colour: c.bark },
      ),
    )
  )
}

function archivist(): string {
  const ladder =
    line('M1192 720L1236 90M1262 720L1290 90', { width: 12, colour: c.gold }) +
    repeat(10, (index) =>
      line(`M${1196 + index * 4.6} ${660 - index * 62}L${1265 + index * 2.6} ${660 - index * 62}`, { width: 9, colour: c.gold }),
    )
  const woman = posed(
    {
      skin: 'warm',
      hair: 'bun',
      tone: '#8d877c',
      turn: 0.7,
      away: true,
      cloth: c.celadon,
      trousers: c.indigo,
      shoes: c.night,
      pose: {
        head: [10, -384],
        neck: [2, -340],
        hip: [-8, -204],
        arms: [
          [
            [54, -330],
            [76, -420],
          ],
          [
            [-30, -270],
            [28, -262],
          ],
        ],
        legs: [
          [
            [24, -118],
            [26, -44],
          ],
          [
            [-14, -104],
            [-10, -8],
          ],
        ],
      },
    },
    { id: 'archivist', x: 1214, y: 540, scale: 0.82 },
  )
  return (
    ladder +
    woman +
    placed(box(-22, -30, { width: 42, height: 62, fill: c.vermilion }) + box(-14, -18, { width: 26, height: 10, fill: c.straw }), {
      x: 1248,
      y: 318,
      turn: 4,
    })
  )
}

function trolley(): string {
  return (
    box(60, 840, { width: 230, height: 14, fill: c.gold }) +
    box(60, 940, { width: 230, height: 14, fill: c.gold }) +
    line('M66 800V976M284 800V976', { width: 9, colour: c.slate }) +
    disc(76, 980, { rx: 14, fill: c.night }) +
    disc(274, 980, { rx: 14, fill: c.night }) +
    repeat(9, (index) =>
      box(76 + index * 22, 840 - 60 - ((index * 13) % 22), {
        width: 19,
        height: 60 + ((index * 13) % 22),
        fill: [c.lacquer, c.jade, c.sand, c.indigo, c.gold][index % 5] ?? c.jade,
      }),
    ) +
    repeat(
      4,
      (index) =>
        box(82 + index * 50, 940 - 30 - index * 4, {
          width: 44,
          height: 30 + index * 4,
          fill: [c.shell, c.wine, c.straw, c.bark][index] ?? c.shell,
        }) + box(82 + index * 50, 924, { width: 44, height: 5, fill: c.stone }),
    )
  )
}

function draw(): string {
  return (
    box(0, 0, { width: 1500, height: 1000, fill: '#7a4f30' }) +
    box(0, 0, { width: 1500, height: 60, fill: c.umber }) +
    shelves(20, 270, 3) +
    shelves(310, 280, 4) +
    shelves(910, 270, 5) +
    shelves(1200, 280, 6) +
    box(0, 700, { width: 1500, height: 310, fill: c.bark }) +
    repeat(13, (index) =>
      plane(
        [
          [750 + (index - 6) * 110, 700],
          [750 + (index - 6) * 110 + 4, 700],
          [750 + (index - 6) * 220 + 10, 1010],
          [750 + (index - 6) * 220, 1010],
        ],
        c.umber,
      ),
    ) +
    tallWindow() +
    archivist() +
    reader(
      { skin: 'fair', hair: 'parted', tone: '#d9d4c8', age: 'old', cloth: c.bark, extra: 'moustache', trousers: c.slate },
      { id: 'r1', x: 420, y: 700, scale: 0.82 },
    ) +
    reader(
      { skin: 'warm', hair: 'bob', tone: BLACK, cloth: c.coral, pose: WRITE, extra: 'glasses' },
      { id: 'r2', x: 1010, y: 702, scale: 0.8, flip: true },
    ) +
    table(690, 380, 1060, 60) +
    openBook(560, 656, 0.66) +
    openBook(876, 656, 0.66) +
    lamp(716, 668, 0.72) +
    trolley() +
    reader(
      { skin: 'deep', hair: 'curls', tone: BLACK, cloth: c.gold, trousers: c.wine, extra: 'earrings' },
      { id: 'r3', x: 480, y: 948, scale: 1.28 },
    ) +
    reader(
      { skin: 'warm', hair: 'crop', tone: BLACK, cloth: c.shell, pose: WRITE, sleeves: 'short', trousers: c.indigo },
      { id: 'r4', x: 1260, y: 952, scale: 1.28, flip: true },
    ) +
    table(912, 420, 1330, 84) +
    openBook(672, 868, 1) +
    placed(
      plane(
        [
          [-70, 12],
          [-54, -18],
          [70, -18],
          [60, 12],
        ],
        c.shell,
      ) +
        repeat(4, (index) => cut([-46, -12 + index * 6], [44, -12 + index * 6], { width: 2.6, colour: c.indigo })) +
        cut([30, 0], [60, -40], { width: 6, colour: c.night }),
      { x: 1076, y: 868 },
    ) +
    lamp(870, 884, 1.05) +
    repeat(
      4,
      (index) =>
        box(920 + (index % 2) * 8, 880 - index * 19, {
          width: 96,
          height: 18,
          fill: [c.lacquer, c.straw, c.indigo, c.jade][index] ?? c.jade,
        }) + box(920 + (index % 2) * 8, 884 - index * 19, { width: 14, height: 9, fill: c.shell }),
    ) +
    line('M1216 838L1112 846', { width: 25, colour: skins.warm.lit }) +
    disc(1100, 846, { rx: 15, fill: skins.warm.lit })
  )
}

export const readingRoom: Picture = { shape: 'landscape', seed: 99, draw }
