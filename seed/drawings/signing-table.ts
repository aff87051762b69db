import { person } from './figure.ts'
import { listener } from './listener.ts'
import { box, cut, disc, line, placed, plane, relief, repeat, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'

/** A lacquer screen: dark panels with a gilded river, hills and one arch across them all. */
function screen(): string {
  const panels = repeat(6, (index) => box(30 + index * 242, 20, { width: 232, height: 640, fill: index % 2 ? '#10332e' : c.pine }))
  const hills =
    shape('M30 470C170 380 260 420 380 360C500 300 560 400 700 400C860 400 930 300 1080 330C1240 360 1330 300 1472 340V560H30Z', c.jade) +
    shape('M30 540C260 470 420 510 640 490C900 470 1100 520 1472 450V600H30Z', '#184f45')
  const arc =
    line('M120 330C430 76 1070 76 1380 330', { width: 15, colour: c.gold }) +
    repeat(12, (index) => {
      const x = 200 + index * 100
      return line(`M${x} ${330 - 190 * (1 - ((x - 750) / 630) ** 2) + 6}V330`, { width: 4, colour: c.gold })
    }) +
    line('M90 332H1410', { width: 8, colour: c.gold })
  const seams = repeat(7, (index) => box(20 + index * 242, 10, { width: 12, height: 660, fill: c.night }))
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.umber }) +
    panels +
    disc(270, 170, { rx: 62, fill: c.straw }) +
    arc +
    hills +
    seams +
    box(0, 0, { width: 1500, height: 22, fill: c.wine })
  )
}

/** A flag that hangs in two folds from a pole with a gilt point; its field and charge belong to no country. */
function flag(x: number, of: { id: string; field: string; charge: string; flip?: boolean }): string {
  const cloth = 'M0 0C40 30 70 10 116 40C150 130 130 260 150 380C110 400 90 360 60 372C40 380 20 350 0 356Z'
  return placed(
    box(-9, -60, { width: 12, height: 640, fill: c.amber }) +
      shape('M-3-104L10-66L-3-52L-16-66Z', c.straw) +
      relief(cloth, { lit: of.field, dim: shade(of.field, -0.34), id: of.id, dx: -22, dy: -6 }) +
      of.charge +
      cut([30, 40], [40, 350], { width: 9, bend: 7, colour: shade(of.field, -0.4) }) +
      cut([82, 50], [96, 360], { width: 8, bend: 6, colour: shade(of.field, 0.22) }),
    { x, y: 150, flip: of.flip ?? false },
  )
}

function table(): string {
  const pleats = repeat(24, (index) =>
    shape(
      `M${40 + index * 62} 716C${48 + index * 62} 800 ${34 + index * 62} 900 ${44 + index * 62} 1000H${70 + index * 62}C${58 + index * 62} 900 ${66 + index * 62} 800 ${56 + index * 62} 716Z`,
      c.wine,
    ),
  )
  return (
    plane(
      [
        [70, 650],
        [1430, 650],
        [1490, 712],
        [10, 712],
      ],
      c.vermilion,
    ) +
    box(10, 708, { width: 1480, height: 300, fill: c.lacquer }) +
    pleats +
    cut([-20, 718], [1520, 718], { width: 20, colour: c.straw }) +
    repeat(60, (index) => cut([14 + index * 25, 722], [14 + index * 25, 746], { width: 6, colour: c.gold }))
  )
}

function flowers(): string {
  const blooms = [
    [-120, -20, 36],
    [-66, -62, 40],
    [0, -84, 44],
    [68, -60, 40],
    [122, -18, 34],
    [-30, -24, 36],
    [38, -22, 36],
    [-84, 2, 28],
    [90, 6, 28],
  ] as const
  const tones = [c.shell, c.coral, c.gold, c.shell, c.vermilion, c.straw, c.blush, c.coral, c.shell]
  return placed(
    repeat(11, (index) =>
      cut([0, 10], [-210 + index * 42, -70 - (5 - Math.abs(index - 5)) * 16], {
        width: 24,
        bend: (5 - index) * 3,
        colour: index % 2 ? c.leaf : c.celadon,
      }),
    ) +
      blooms
        .map(
          ([x, y, r], at) =>
            disc(x, y, { rx: r, fill: tones[at] ?? c.shell }) +
            repeat(6, (petal) =>
              cut([x, y], [x + Math.cos(petal * 1.05) * r * 0.92, y + Math.sin(petal * 1.05) * r * 0.92], {
                width: 6,
                colour: shade(tones[at] ?? c.shell, -0.28),
              }),
            ) +
            disc(x, y, { rx: r * 0.24, fill: c.amber }),
        )
        .join('') +
      shape('M-120 14H120L86 50H-86Z', c.night) +
      cut([-110, 20], [110, 20], { width: 6, colour: c.gold }),
    { x: 750, y: 668 },
  )
}

function papers(x: number): string {
  return (
    plane(
      [
        [x - 92, 700],
        [x - 74, 664],
        [x + 84, 664],
        [x + 104, 700],
      ],
      c.ink,
    ) +
    plane(
      [
        [x - 82, 695],
        [x - 66, 667],
        [x - 2, 667],
        [x - 2, 695],
      ],
      c.paper,
    ) +
    plane(
      [
        [x + 4, 667],
        [x + 76, 667],
        [x + 94, 695],
        [x + 4, 695],
      ],
      c.sand,
    ) +
    repeat(3, (index) => line(`M${x + 14} ${674 + index * 6}H${x + 66 + index * 4}`, { width: 1.6, colour: c.stone }))
  )
}

function draw(): string {
  const stand = { y: 878, scale: 0.82 }
  const witnesses =
    person(
      {
        skin: 'warm',
        hair: 'parted',
        tone: BLACK,
        clothes: { kind: 'suit', cloth: c.indigo, shirt: c.shell, tie: c.vermilion },
        turn: 0.5,
        smile: 3,
      },
      { id: 'p1', x: 250, ...stand },
    ) +
    person(
      {
        skin: 'deep',
        hair: 'crop',
        tone: BLACK,
        clothes: { kind: 'suit', cloth: c.bark, shirt: c.paper, tie: c.gold },
        turn: 0.3,
        smile: 3,
        extra: 'glasses',
      },
      { id: 'p2', x: 640, ...stand, y: 884 },
    ) +
    person(
      {
        skin: 'warm',
        hair: 'bangs',
        tone: BLACK,
        clothes: { kind: 'ao-dai', cloth: c.gold, trousers: c.shell, motif: c.lacquer, pattern: 'rounds' },
        turn: -0.3,
        smile: 4,
      },
      { id: 'p3', x: 862, ...stand, scale: 0.78, y: 868 },
    ) +
    person(
      {
        skin: 'tan',
        hair: 'bald',
        tone: '#8d877c',
        clothes: { kind: 'suit', cloth: c.slate, shirt: c.shell, tie: c.jade },
        turn: -0.5,
        smile: 3,
        extra: 'moustache',
        age: 'old',
      },
      { id: 'p4', x: 1250, ...stand },
    )
  const sit = { y: 1030, scale: 0.94 }
  const signers =
    person(
      {
        skin: 'warm',
        hair: 'bun',
        tone: BLACK,
        clothes: { kind: 'ao-dai', cloth: c.shell, trousers: c.shell, motif: c.vermilion, pattern: 'lotus' },
        arms: 'desk',
        down: true,
        smile: 3,
        turn: 0.35,
        lips: c.lacquer,
      },
      { id: 's1', x: 440, ...sit },
    ) +
    person(
      {
        skin: 'tan',
        hair: 'long',
        tone: '#4a2c1c',
        clothes: { kind: 'jacket-skirt', cloth: c.coral, skirt: c.ink, shirt: c.paper },
        arms: 'desk',
        down: true,
        smile: 3,
        turn: -0.35,
        extra: 'earrings',
      },
      { id: 's2', x: 1060, ...sit },
    )
  const arcCharge =
    line('M24 206Q74 130 122 214', { width: 11, colour: c.straw }) +
    line('M14 222L128 236', { width: 7, colour: c.straw }) +
    disc(72, 116, { rx: 15, fill: c.straw })
  const stones =
    repeat(3, (index) => disc(34 + index * 38, 200 + index * 8, { rx: 14, ry: 18, fill: c.wine })) +
    plane(
      [
        [14, 158],
        [124, 180],
        [126, 196],
        [14, 174],
      ],
      c.wine,
    ) +
    plane(
      [
        [16, 270],
        [136, 296],
        [138, 316],
        [16, 290],
      ],
      c.lacquer,
    )
  const chair = (x: number): string =>
    shape(
      `M${x - 96} 690V470C${x - 96} 436 ${x - 76} 424 ${x - 48} 424H${x + 48}C${x + 76} 424 ${x + 96} 436 ${x + 96} 470V690Z`,
      c.umber,
    ) + line(`M${x - 86} 690V474C${x - 86} 446 ${x - 70} 434 ${x - 46} 434H${x + 46}`, { width: 5, colour: c.gold })
  const glass = (x: number): string =>
    shape(`M${x - 14} 656H${x + 14}L${x + 10} 692H${x - 10}Z`, c.celadon) + cut([x - 8, 662], [x - 6, 688], { width: 4, colour: c.paper })
  return (
    screen() +
    flag(70, { id: 'fl', field: c.leaf, charge: arcCharge }) +
    flag(1430, { id: 'fr', field: c.sand, charge: stones, flip: true }) +
    witnesses +
    chair(440) +
    chair(1060) +
    table() +
    signersOver(signers) +
    papers(440) +
    papers(1060) +
    glass(268) +
    glass(1236) +
    flowers() +
    press()
  )
}

/** Two reporters in front, one with a camera held up: the picture is taken over their shoulders. */
function press(): string {
  const camera = placed(
    shape('M-66-30H-30L-20-48H20L30-30H66V40H-66Z', c.night) +
      cut([-60, -24], [60, -24], { width: 5, colour: c.stone }) +
      disc(40, -38, { rx: 9, ry: 5, fill: c.vermilion }) +
      box(-46, -8, { width: 92, height: 40, fill: c.slate }) +
      shape('M-36 4C-20-6 16-6 36 4V24H-36Z', c.lacquer),
    { x: 330, y: 846 },
  )
  return (
    listener(120, 1000, { scale: 1.1, hair: c.ink, coat: c.pine, kind: 'short' }) +
    listener(330, 1040, { scale: 1.06, hair: c.night, coat: c.indigo, kind: 'bun' }) +
    camera +
    shape(
      'M232 1000C220 930 240 880 262 852L290 870C276 900 276 950 292 1000ZM430 1000C440 930 420 880 398 852L370 870C384 900 384 950 368 1000Z',
      c.indigo,
    ) +
    disc(268, 850, { rx: 21, ry: 17, fill: '#b98253' }) +
    disc(392, 850, { rx: 21, ry: 17, fill: '#94633a' }) +
    listener(1260, 1036, { scale: 1.14, hair: '#8d877c', coat: c.umber, kind: 'short' })
  )
}

/** The signers sit behind the table, so the cloth in front of them covers what is below its edge. */
function signersOver(signers: string): string {
  return `<clipPath id="above"><rect x="0" y="0" width="1500" height="690"/></clipPath><g clip-path="url(#above)">${signers}</g>`
}

export const signingTable: Picture = { shape: 'landscape', seed: 29, draw }
