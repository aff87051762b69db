import { person, type Person } from './figure.ts'
import { box, cut, disc, line, placed, plane, repeat, shade, shape } from './marks.ts'
import { colours as c, type Skin } from './palette.ts'
import type { Hair } from './face.ts'
import type { Picture } from './picture.ts'

const BLACK = '#221a16'

type Voice = [skin: Skin, hair: Hair, tone: string, more?: Partial<Person>]

const UPPER: readonly Voice[] = [
  ['warm', 'parted', BLACK],
  ['fair', 'crop', '#5a3720', { extra: 'beard' }],
  ['warm', 'crop', BLACK, { extra: 'glasses' }],
  ['deep', 'crop', BLACK],
  ['warm', 'parted', '#8d877c', { age: 'old' }],
  ['tan', 'bald', '#4a2c1c', { extra: 'moustache' }],
  ['warm', 'crop', BLACK],
  ['brown', 'curls', BLACK],
  ['warm', 'parted', BLACK, { extra: 'glasses' }],
]
const MIDDLE: readonly Voice[] = [
  ['warm', 'bun', BLACK],
  ['deep', 'halo', c.gold],
  ['warm', 'bob', BLACK],
  ['fair', 'long', '#a9793c'],
  ['warm', 'long', BLACK],
  ['tan', 'bob', '#4a2c1c', { extra: 'glasses' }],
  ['warm', 'bun', '#8d877c', { age: 'old' }],
  ['brown', 'curls', BLACK, { extra: 'earrings' }],
  ['warm', 'bangs', BLACK],
  ['fair', 'bun', '#8c3d1e'],
]
const LOWER: readonly Voice[] = [
  ['warm', 'bangs', BLACK],
  ['tan', 'crop', BLACK],
  ['warm', 'long', BLACK],
  ['deep', 'curls', BLACK],
  ['warm', 'crop', BLACK],
  ['fair', 'bob', '#a9793c'],
  ['warm', 'bangs', BLACK],
  ['warm', 'crop', BLACK],
]

function hall(): string {
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.umber }) +
    repeat(15, (index) => box(index * 104 - 30, 0, { width: 52, height: 620, fill: c.bark })) +
    repeat(15, (index) => box(index * 104 + 18, 0, { width: 5, height: 620, fill: c.gold })) +
    plane(
      [
        [330, 0],
        [560, 0],
        [860, 640],
        [60, 640],
      ],
      '#7a4f30',
    ) +
    plane(
      [
        [950, 0],
        [1180, 0],
        [1440, 640],
        [640, 640],
      ],
      '#7a4f30',
    ) +
    shape('M300 470C440 150 1060 150 1200 470L1160 470C1030 210 470 210 340 470Z', c.gold) +
    shape('M380 470C500 260 1000 260 1120 470L1098 470C990 290 510 290 402 470Z', c.amber)
  )
}

function tier(y: number, from: number, to: number): string {
  return (
    box(from, y, { width: to - from, height: 130, fill: c.wine }) +
    box(from, y, { width: to - from, height: 10, fill: c.gold }) +
    repeat(Math.floor((to - from) / 46), (index) => box(from + 20 + index * 46, y + 24, { width: 4, height: 106, fill: c.lacquer }))
  )
}

function row(
  voices: readonly Voice[],
  at: { id: string; left: number; step: number; y: number; scale: number; child?: boolean; dress: (index: number) => Person['clothes'] },
): string {
  const middle = (voices.length - 1) / 2
  return voices
    .map(
      ([skin, hair, tone, more], index) =>
        person(
          {
            skin,
            hair,
            tone,
            clothes: at.dress(index),
            turn: ((middle - index) / middle) * 0.6,
            arms: 'none',
            sings: (index * 5 + voices.length) % 4 !== 0,
            smile: 4,
            ...(at.child ? { age: 'child' as const } : {}),
            ...more,
          },
          {
            id: `${at.id}${index}`,
            x: at.left + index * at.step,
            y: at.y + Math.abs(index - middle) * -3,
            scale: at.scale * (1 + (((index * 7) % 5) - 2) * 0.009),
          },
        ) +
        songbook(at.left + index * at.step, at.y + Math.abs(index - middle) * -3, {
          scale: at.scale * (at.child ? 0.92 : 1),
          skin,
          cloth: at.dress(index).cloth,
        }),
    )
    .join('')
}

/** The open folder every singer holds, with both forearms. */
function songbook(x: number, y: number, { scale, cloth }: { scale: number; skin: Skin; cloth: string }): string {
  return placed(
    line('M-82-574L-104-486L-48-446', { width: 38, colour: cloth }) +
      line('M82-574L104-486L48-446', { width: 38, colour: shade(cloth, -0.25) }) +
      plane(
        [
          [-74, -500],
          [0, -482],
          [0, -410],
          [-70, -430],
        ],
        c.ink,
      ) +
      plane(
        [
          [74, -500],
          [0, -482],
          [0, -410],
          [70, -430],
        ],
        c.night,
      ) +
      plane(
        [
          [-70, -506],
          [0, -488],
          [70, -506],
          [70, -496],
          [0, -478],
          [-70, -496],
        ],
        c.paper,
      ) +
      cut([-60, -470], [-16, -460], { width: 3, colour: c.gold }),
    { x, y, scale },
  )
}

function conductor(): string {
  return placed(
    shape(
      'M-70-590C-100-560-104-480-96-420L-84-250L-104-60H-20L0-240L20-60H104L84-250L96-420C104-480 100-560 70-590C40-612-40-612-70-590Z',
      c.night,
    ) +
      shape('M-30-606C-10-594 10-594 30-606L26-640H-26Z', '#94633a') +
      cut([0, -580], [0, -300], { width: 5, colour: c.slate }) +
      cut([-62, -560], [-76, -300], { width: 6, bend: 5, colour: c.slate }) +
      shape('M-84-260L-60-120L-16-250ZM84-260L60-120L16-250Z', c.ink) +
      line('M-76-572L-178-520L-246-640', { width: 42, colour: c.night }) +
      line('M76-572L190-540L232-690', { width: 42, colour: c.night }) +
      line('M-244-636L-250-656M232-686L236-704', { width: 30, colour: c.shell }) +
      disc(-254, -674, { rx: 21, ry: 24, fill: '#dcae7f' }) +
      disc(238, -722, { rx: 21, ry: 24, fill: '#dcae7f' }) +
      repeat(4, (index) => line(`M${-266 + index * 8} -690L${-276 + index * 13} -716`, { width: 7, colour: '#dcae7f' })) +
      line('M240-728L330-850', { width: 5, colour: c.paper }) +
      disc(-50, -680, { rx: 10, ry: 16, fill: '#b98253' }) +
      disc(50, -680, { rx: 10, ry: 16, fill: '#94633a' }) +
      shape('M-54-690C-60-756-30-776 0-776C30-776 60-756 54-690C52-650 34-628 0-626C-34-628-52-650-54-690Z', '#8d877c') +
      repeat(7, (index) =>
        cut([-30 + index * 10, -766], [-38 + index * 13, -644], {
          width: 4,
          bend: (index - 3) * 3,
          colour: index % 2 ? '#b5ad9d' : c.slate,
        }),
      ),
    { x: 750, y: 1130, scale: 0.82 },
  )
}

function piano(): string {
  return (
    shape('M-20 720H210C300 720 300 790 380 800C430 806 440 830 440 860H-20Z', c.night) +
    cut([-10, 732], [400, 812], { width: 8, bend: 26, colour: c.slate }) +
    box(-20, 856, { width: 466, height: 34, fill: c.ink }) +
    box(-20, 856, { width: 466, height: 6, fill: c.gold }) +
    shape('M-20 716L230 556C300 580 330 640 300 690L190 720Z', c.ink) +
    line('M230 560C296 584 322 640 296 690', { width: 5, colour: c.gold }) +
    line('M180 720L236 640', { width: 6, colour: c.amber }) +
    repeat(2, (index) => box(60 + index * 300, 890, { width: 22, height: 120, fill: c.night }))
  )
}

function flowers(x: number): string {
  return (
    repeat(13, (index) =>
      cut([x, 990], [x - 150 + index * 25, 850 - (6 - Math.abs(index - 6)) * 12], {
        width: 24,
        bend: (6 - index) * 3,
        colour: index % 2 ? c.leaf : c.jade,
      }),
    ) +
    repeat(11, (index) => {
      const bx = x - 120 + index * 24
      const by = 890 - ((index * 29) % 62)
      return (
        disc(bx, by, { rx: 20, fill: [c.shell, c.coral, c.gold][index % 3] ?? c.shell }) +
        repeat(5, (petal) =>
          cut([bx, by], [bx + Math.cos(petal * 1.26) * 18, by + Math.sin(petal * 1.26) * 18], {
            width: 5,
            colour: [c.mist, c.vermilion, c.amber][index % 3] ?? c.mist,
          }),
        )
      )
    }) +
    shape(`M${x - 80} 960H${x + 80}L${x + 60} 1010H${x - 60}Z`, c.indigo)
  )
}

function draw(): string {
  const tunics = [c.lacquer, c.shell]
  return (
    hall() +
    tier(520, 190, 1310) +
    row(UPPER, {
      id: 'u',
      left: 270,
      step: 120,
      y: 622,
      scale: 0.6,
      dress: () => ({ kind: 'suit', cloth: c.indigo, shirt: c.shell, tie: c.gold }),
    }) +
    tier(620, 110, 1390) +
    row(MIDDLE, {
      id: 'm',
      left: 186,
      step: 125,
      y: 742,
      scale: 0.62,
      dress: (index) => ({
        kind: 'ao-dai',
        cloth: tunics[index % 2] ?? c.shell,
        trousers: c.shell,
        motif: index % 2 ? c.vermilion : c.straw,
        pattern: 'plain',
      }),
    }) +
    tier(736, 30, 1470) +
    row(LOWER, {
      id: 'l',
      left: 250,
      step: 143,
      y: 880,
      scale: 0.54,
      child: true,
      dress: () => ({ kind: 'shirt', cloth: c.paper, trousers: c.indigo }),
    }) +
    box(0, 866, { width: 1500, height: 140, fill: '#7a4f30' }) +
    box(0, 866, { width: 1500, height: 7, fill: c.gold }) +
    repeat(20, (index) =>
      cut([(index * 157) % 1500, 890 + ((index * 31) % 100)], [((index * 157) % 1500) + 160, 892 + ((index * 31) % 100)], {
        width: 6,
        colour: c.bark,
      }),
    ) +
    piano() +
    flowers(1320) +
    conductor()
  )
}

export const choir: Picture = { shape: 'landscape', seed: 85, draw }
