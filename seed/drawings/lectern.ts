import { person } from './figure.ts'
import { listener } from './listener.ts'
import { box, cut, disc, line, plane, repeat, seeded, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

function stage(): string {
  const rays = repeat(15, (index) => {
    const angle = Math.PI + (index / 14) * Math.PI
    return plane(
      [
        [470, 520],
        [470 + Math.cos(angle) * 1500, 520 + Math.sin(angle) * 1500],
        [470 + Math.cos(angle + 0.1) * 1500, 520 + Math.sin(angle + 0.1) * 1500],
      ],
      index % 2 ? '#8c1b16' : c.wine,
    )
  })
  const arch =
    line('M110 520C260 170 680 170 830 520', { width: 22, colour: c.straw }) +
    line('M166 520C310 236 630 236 774 520', { width: 6, colour: c.gold }) +
    line('M60 524H880', { width: 12, colour: c.straw }) +
    repeat(9, (index) => {
      const x = 190 + index * 70
      return line(`M${x} ${520 - 258 * (1 - ((x - 470) / 360) ** 2) + 12}V520`, { width: 5, colour: c.gold })
    })
  const next = seeded(77)
  const water = repeat(26, () => {
    const y = 548 + next() * 110
    const x = 60 + next() * 700
    return cut([x, y], [x + 50 + next() * 120, y], { width: 6, colour: next() > 0.5 ? c.gold : c.straw })
  })
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.lacquer }) +
    rays +
    disc(470, 330, { rx: 74, fill: c.vermilion }) +
    arch +
    water +
    repeat(8, (index) =>
      shape(
        `M${1180 + index * 46} 0C${1190 + index * 46} 260 ${1170 + index * 46} 520 ${1184 + index * 46} 760H${1206 + index * 46}C${1196 + index * 46} 520 ${1216 + index * 46} 260 ${1202 + index * 46} 0Z`,
        c.night,
      ),
    )
  )
}

function lecternItself(): string {
  const body =
    plane(
      [
        [790, 640],
        [1110, 640],
        [1080, 1000],
        [824, 1000],
      ],
      c.bark,
    ) +
    plane(
      [
        [1050, 640],
        [1110, 640],
        [1080, 1000],
        [1034, 1000],
      ],
      c.umber,
    )
  const grain = repeat(9, (index) =>
    cut([826 + index * 26, 660], [838 + index * 22, 990], { width: 4, bend: (index - 4) * 2, colour: c.umber }),
  )
  const badge =
    disc(930, 790, { rx: 78, fill: c.lacquer }) +
    `<circle cx="930" cy="790" r="78" fill="none" stroke="${c.gold}" stroke-width="7"/>` +
    line('M880 816Q930 736 980 816', { width: 12, colour: c.straw }) +
    line('M866 820H994', { width: 7, colour: c.straw })
  const top =
    plane(
      [
        [764, 602],
        [1136, 602],
        [1122, 646],
        [778, 646],
      ],
      c.gold,
    ) +
    plane(
      [
        [778, 646],
        [1122, 646],
        [1118, 658],
        [782, 658],
      ],
      c.amber,
    )
  const paper = plane(
    [
      [868, 606],
      [990, 606],
      [1004, 634],
      [858, 634],
    ],
    c.paper,
  )
  const microphones = [
    [870, 604, 908, 492],
    [1010, 604, 976, 500],
  ]
    .map(
      ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
        line(`M${x1} ${y1}Q${x1} ${y1 - 70} ${x2} ${y2}`, { width: 5, colour: c.night }) +
        disc(x2, y2, { rx: 11, ry: 16, fill: c.night }) +
        cut([x2 - 5, y2 - 8], [x2 - 5, y2 + 7], { width: 4, colour: c.stone }),
    )
    .join('')
  return body + grain + badge + top + paper + microphones
}

function orchid(x: number): string {
  return (
    repeat(7, (index) =>
      cut([x, 950], [x - 130 + index * 44, 770 - Math.abs(index - 3) * -20], {
        width: 26,
        bend: (3 - index) * 6,
        colour: index % 2 ? c.jade : c.leaf,
      }),
    ) +
    repeat(2, (stem) => {
      const lean = stem ? 130 : -60
      return (
        line(`M${x} 900C${x - 10} 760 ${x + lean * 0.3} 640 ${x + lean} 600`, { width: 6, colour: c.leaf }) +
        repeat(5, (index) => {
          const at = 0.35 + index * 0.16
          const bx = x + lean * at ** 2
          const by = 900 - 300 * at
          return (
            disc(bx - 16, by, { rx: 18, ry: 13, fill: c.shell }) +
            disc(bx + 16, by, { rx: 18, ry: 13, fill: c.shell }) +
            disc(bx, by - 16, { rx: 13, ry: 17, fill: c.blush }) +
            disc(bx, by + 3, { rx: 7, fill: c.vermilion })
          )
        })
      )
    }) +
    shape(`M${x - 70} 880H${x + 70}L${x + 52} 1000H${x - 52}Z`, c.indigo) +
    cut([x - 64, 896], [x + 64, 896], { width: 8, colour: c.straw })
  )
}

function draw(): string {
  const speaker = person(
    {
      skin: 'warm',
      hair: 'parted',
      tone: '#2a2420',
      clothes: { kind: 'suit', cloth: c.indigo, shirt: c.shell, tie: c.vermilion },
      arms: 'gesture',
      turn: -0.55,
      smile: 3,
      extra: 'glasses',
    },
    { id: 'sp', x: 950, y: 1086, scale: 1.13 },
  )
  const rowBehind = [40, 280, 545, 830, 1170, 1420]
    .map((x, index) =>
      listener(x, 880 + (index % 2) * 14, {
        scale: 0.72,
        hair: [c.ink, c.umber, '#6f685d', c.ink, c.bark, c.ink][index] ?? c.ink,
        coat: [c.slate, c.wine, c.pine, c.bark, c.pine, c.slate][index] ?? c.slate,
        kind: (['short', 'bun', 'short', 'long', 'bun', 'short'] as const)[index] ?? 'short',
      }),
    )
    .join('')
  const rowFront = [150, 410, 700, 1010, 1300]
    .map((x, index) =>
      listener(x, 1010 + (index % 2) * 18, {
        scale: 1.02,
        hair: [c.night, '#8d877c', c.ink, c.jade, c.ink][index] ?? c.ink,
        coat: [c.indigo, c.umber, c.jade, c.pine, c.ink][index] ?? c.ink,
        kind: (['long', 'short', 'bun', 'cloth', 'short'] as const)[index] ?? 'short',
      }),
    )
    .join('')
  return (
    stage() +
    box(0, 690, { width: 1500, height: 310, fill: c.umber }) +
    box(0, 690, { width: 1500, height: 10, fill: c.gold }) +
    orchid(1290) +
    speaker +
    lecternItself() +
    rowBehind +
    rowFront
  )
}

export const lectern: Picture = { shape: 'landscape', seed: 37, draw }
