import { person, type Person } from './figure.ts'
import { lettering } from './lettering.ts'
import { listener } from './listener.ts'
import { box, cut, disc, line, plane, repeat, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'
const TABLE = 640

const PANEL: readonly Person[] = [
  { skin: 'warm', hair: 'crop', tone: BLACK, clothes: { kind: 'suit', cloth: c.slate, shirt: c.shell, tie: c.jade }, turn: 0.7, smile: 2 },
  {
    skin: 'deep',
    hair: 'halo',
    tone: c.gold,
    clothes: { kind: 'dress', cloth: c.vermilion, motif: c.straw, pattern: 'dots' },
    turn: 0.6,
    smile: 4,
    arms: 'clasped',
    extra: 'earrings',
  },
  {
    skin: 'warm',
    hair: 'bob',
    tone: BLACK,
    clothes: { kind: 'ao-dai', cloth: c.gold, trousers: c.shell, motif: c.lacquer, pattern: 'rounds' },
    turn: 0.2,
    smile: 3,
    arms: 'gesture',
    sings: true,
    extra: 'glasses',
  },
  {
    skin: 'fair',
    hair: 'bald',
    tone: '#8c6a4a',
    clothes: { kind: 'suit', cloth: c.bark, shirt: c.paper, tie: c.gold },
    turn: -0.7,
    smile: 2,
    extra: 'beard',
    age: 'old',
  },
  {
    skin: 'warm',
    hair: 'long',
    tone: BLACK,
    clothes: { kind: 'jacket-skirt', cloth: c.indigo, skirt: c.ink, shirt: c.shell },
    turn: -0.8,
    smile: 4,
  },
]

/** A screen of carved doors, open on a garden in the middle. */
function wall(): string {
  const leaf = (x: number): string =>
    box(x, 60, { width: 116, height: 560, fill: c.bark }) +
    box(x + 8, 70, { width: 100, height: 300, fill: c.umber }) +
    repeat(9, (row) => line(`M${x + 8} ${90 + row * 34}L${x + 108} ${90 + row * 34}`, { width: 4, colour: c.gold })) +
    repeat(4, (column) => line(`M${x + 28 + column * 20} 70V370`, { width: 4, colour: c.gold })) +
    box(x + 14, 390, { width: 88, height: 120, fill: c.lacquer }) +
    cut([x + 26, 470], [x + 90, 470], { width: 14, bend: 26, colour: c.straw }) +
    disc(x + 58, 430, { rx: 12, fill: c.gold })
  return (
    box(0, 0, { width: 1500, height: 700, fill: c.pine }) +
    box(0, 0, { width: 1500, height: 56, fill: c.umber }) +
    box(0, 50, { width: 1500, height: 9, fill: c.gold }) +
    shape('M380 620V60H1120V620Z', '#d9d3a5') +
    disc(750, 250, { rx: 170, fill: c.straw }) +
    shape('M380 460C520 380 640 440 760 400C880 360 1000 400 1120 350V620H380Z', c.leaf) +
    line('M470 470C590 270 910 270 1030 470', { width: 20, colour: c.lacquer }) +
    line('M400 474H1100', { width: 11, colour: c.ink }) +
    repeat(9, (index) => line(`M${550 + index * 50} ${472 - (1 - ((index - 4) / 5.2) ** 2) * 148}V472`, { width: 5, colour: c.lacquer })) +
    repeat(14, (index) =>
      cut([380 + index * 56, 540], [440 + index * 52, 530 + (index % 3) * 22], { width: 9, colour: index % 2 ? c.celadon : c.pine }),
    ) +
    repeat(3, (index) => leaf(10 + index * 124)) +
    repeat(3, (index) => leaf(1126 + index * 124))
  )
}

function nameCard(x: number, name: string): string {
  return (
    plane(
      [
        [x - 78, TABLE + 66],
        [x - 70, TABLE + 16],
        [x + 70, TABLE + 16],
        [x + 78, TABLE + 66],
      ],
      c.shell,
    ) + lettering(name, { x, y: TABLE + 51, size: 33, fill: c.ink, align: 'middle' })
  )
}

function table(): string {
  return (
    plane(
      [
        [50, TABLE - 26],
        [1450, TABLE - 26],
        [1500, TABLE + 14],
        [0, TABLE + 14],
      ],
      c.celadon,
    ) +
    box(0, TABLE + 10, { width: 1500, height: 400, fill: c.jade }) +
    repeat(31, (index) =>
      shape(
        `M${index * 50 - 8} ${TABLE + 18}C${index * 50 + 2} ${TABLE + 120} ${index * 50 - 14} ${TABLE + 240} ${index * 50} 1000H${index * 50 + 17}C${index * 50 + 6} ${TABLE + 240} ${index * 50 + 18} ${TABLE + 120} ${index * 50 + 8} ${TABLE + 18}Z`,
        c.pine,
      ),
    ) +
    cut([-20, TABLE + 13], [1520, TABLE + 13], { width: 13, colour: c.straw })
  )
}

function draw(): string {
  const places = [180, 465, 750, 1035, 1320]
  const seated = PANEL.map((who, index) =>
    person(who, { id: `p${index}`, x: places[index] ?? 0, y: 988, scale: who.clothes.kind === 'suit' ? 0.86 : 0.83 }),
  ).join('')
  const chairs = places
    .map(
      (x) =>
        shape(
          `M${x - 104} 640V430C${x - 104} 390 ${x - 80} 378 ${x - 50} 378H${x + 50}C${x + 80} 378 ${x + 104} 390 ${x + 104} 430V640Z`,
          c.ink,
        ) +
        line(`M${x - 92} 640V434C${x - 92} 402 ${x - 72} 392 ${x - 48} 392H${x + 48}C${x + 72} 392 ${x + 92} 402 ${x + 92} 434V640`, {
          width: 5,
          colour: c.gold,
        }),
    )
    .join('')
  const names = ['Bình', 'Odete', 'Vân', 'Rui', 'Trâm']
  const things = places
    .map(
      (x, index) =>
        nameCard(x, names[index] ?? '') +
        (line(`M${x + 96} ${TABLE}Q${x + 92} ${TABLE - 50} ${x + 56} ${TABLE - 76}`, { width: 5, colour: c.night }) +
          disc(x + 52, TABLE - 80, { rx: 10, ry: 14, fill: c.night })) +
        shape(`M${x + 112} ${TABLE - 50}H${x + 138}L${x + 134} ${TABLE - 4}H${x + 116}Z`, shade(c.celadon, 0.35)) +
        plane(
          [
            [x - 128, TABLE + 2],
            [x - 116, TABLE - 18],
            [x - 54, TABLE - 18],
            [x - 60, TABLE + 2],
          ],
          c.paper,
        ),
    )
    .join('')
  const front = [70, 345, 620, 905, 1180, 1440]
    .map((x, index) =>
      listener(x, 948 + (index % 2) * 30, {
        scale: 1.16,
        hair: [c.ink, '#8d877c', c.night, c.umber, c.ink, c.bark][index] ?? c.ink,
        coat: [c.wine, c.bark, c.lacquer, c.slate, c.umber, c.indigo][index] ?? c.slate,
        kind: (['bun', 'short', 'long', 'short', 'short', 'bun'] as const)[index] ?? 'short',
      }),
    )
    .join('')
  return (
    wall() +
    chairs +
    `<clipPath id="over"><rect width="1500" height="${TABLE}"/></clipPath><g clip-path="url(#over)">${seated}</g>` +
    table() +
    things +
    front
  )
}

export const panelOfFive: Picture = { shape: 'landscape', seed: 45, draw }
