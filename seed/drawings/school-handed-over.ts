import { person, type Person } from './figure.ts'
import { lettering } from './lettering.ts'
import { box, cut, disc, line, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { palm, ridge, skyBands, tree } from './scenery.ts'

const BLACK = '#221a16'

/** Two storeys with a veranda, six classrooms and a red tiled roof. */
function school(): string {
  const door = (x: number, y: number): string =>
    box(x, y, { width: 62, height: 118, fill: c.jade }) +
    box(x + 31, y, { width: 4, height: 118, fill: c.pine }) +
    repeat(5, (row) =>
      line(`M${x + 8} ${y + 14 + row * 11}H${x + 26}M${x + 38} ${y + 14 + row * 11}H${x + 56}`, { width: 3, colour: c.celadon }),
    )
  const window = (x: number, y: number): string =>
    box(x, y, { width: 84, height: 68, fill: c.night }) +
    box(x - 26, y, { width: 26, height: 68, fill: c.jade }) +
    box(x + 84, y, { width: 26, height: 68, fill: c.leaf }) +
    cut([x + 12, y + 60], [x + 40, y + 8], { width: 10, colour: c.slate }) +
    box(x, y + 32, { width: 84, height: 4, fill: c.sand })
  const floor = (y: number): string =>
    repeat(4, (index) => door(252 + index * 276, y + 4)) +
    repeat(3, (index) => window(378 + index * 276, y + 20)) +
    repeat(
      9,
      (index) =>
        box(204 + index * 134, y - 24, { width: 17, height: 154, fill: c.shell }) +
        box(215 + index * 134, y - 24, { width: 6, height: 154, fill: c.mist }),
    )
  const rail = (y: number): string =>
    box(196, y, { width: 1108, height: 8, fill: c.lacquer }) +
    repeat(68, (index) => line(`M${204 + index * 16.2} ${y}V${y + 42}`, { width: 4, colour: c.lacquer }))
  return (
    box(190, 262, { width: 1120, height: 336, fill: c.straw }) +
    box(190, 286, { width: 1120, height: 26, fill: '#c9a860' }) +
    box(190, 446, { width: 1120, height: 34, fill: '#c9a860' }) +
    floor(316) +
    rail(400) +
    box(186, 438, { width: 1128, height: 16, fill: c.shell }) +
    floor(480) +
    shape('M150 270L240 160H1260L1350 270Z', c.vermilion) +
    shape('M150 270L240 160H300L230 270Z', c.lacquer) +
    repeat(48, (index) => line(`M${250 + index * 21} 162L${172 + index * 24.6} 268`, { width: 3.4, colour: c.lacquer })) +
    box(234, 152, { width: 1032, height: 12, fill: c.wine }) +
    box(146, 264, { width: 1208, height: 14, fill: c.wine }) +
    plane(
      [
        [470, 286],
        [470, 210],
        [1030, 210],
        [1030, 286],
      ],
      c.shell,
    ) +
    box(470, 206, { width: 560, height: 7, fill: c.gold }) +
    box(470, 284, { width: 560, height: 7, fill: c.gold }) +
    lettering('Trường Tiểu học Bến Lam', { x: 750, y: 260, size: 40, fill: c.lacquer, align: 'middle' }) +
    box(170, 594, { width: 1160, height: 20, fill: c.stone })
  )
}

const PUPILS = ['bangs', 'crop', 'long', 'crop', 'bob', 'crop', 'bangs', 'parted', 'long', 'crop'] as const

function pupils(from: number, count: number, at: { y: number; scale: number; id: string; step: number; turn: number }): string {
  return repeat(count, (index) =>
    person(
      {
        skin: index % 3 ? 'warm' : 'tan',
        hair: PUPILS[(index + count) % PUPILS.length] ?? 'crop',
        tone: BLACK,
        age: 'child',
        turn: at.turn,
        smile: 5,
        arms: index % 2 ? 'clasped' : 'down',
        clothes: { kind: 'shirt', cloth: c.paper, trousers: c.indigo },
      },
      { id: `${at.id}${index}`, x: from + index * at.step, y: at.y + (index % 2) * 10, scale: at.scale * (1 + ((index * 7) % 4) * 0.016) },
    ),
  )
}

function adults(): string {
  const guest = (who: Person, id: string, x: number, y: number, scale: number): string =>
    disc(x + 14, y, { rx: 70, ry: 11, fill: '#b78f58' }) + person(who, { id, x, y, scale })
  return (
    guest(
      {
        skin: 'tan',
        hair: 'long',
        tone: '#3f2415',
        clothes: { kind: 'jacket-skirt', cloth: c.coral, skirt: c.ink, shirt: c.paper },
        turn: 0.8,
        smile: 5,
        arms: 'none',
        extra: 'earrings',
      },
      'g',
      650,
      930,
      0.76,
    ) +
    guest(
      {
        skin: 'warm',
        hair: 'parted',
        tone: '#8d877c',
        age: 'old',
        clothes: { kind: 'shirt', cloth: c.celadon, trousers: c.ink },
        turn: -0.8,
        smile: 5,
        arms: 'none',
        extra: 'glasses',
      },
      'h',
      868,
      930,
      0.78,
    ) +
    guest(
      {
        skin: 'warm',
        hair: 'bun',
        tone: BLACK,
        clothes: { kind: 'ao-dai', cloth: c.lacquer, trousers: c.shell, motif: c.straw, pattern: 'hem' },
        turn: -0.6,
        smile: 5,
        arms: 'flowers',
      },
      't',
      1010,
      926,
      0.73,
    )
  )
}

/** A key of gilded wood, as long as an arm, passed between the two. */
function key(): string {
  return placed(
    `<circle cx="-70" cy="0" r="27" fill="none" stroke="${c.gold}" stroke-width="15"/><circle cx="-70" cy="0" r="27" fill="none" stroke="${c.straw}" stroke-width="5"/>` +
      box(-44, -8, { width: 130, height: 16, fill: c.gold }) +
      box(52, 6, { width: 13, height: 30, fill: c.gold }) +
      box(74, 6, { width: 13, height: 24, fill: c.gold }) +
      box(-44, -8, { width: 130, height: 5, fill: c.straw }) +
      shape('M-52 10C-64 50-44 70-52 96L-38 88L-32 98C-28 66-44 46-40 10Z', c.vermilion),
    { x: 760, y: 632, turn: -6 },
  )
}

function arms(): string {
  const sleeve = (d: string, colour: string): string => line(d, { width: 27, colour })
  return (
    sleeve('M700 492L726 582L716 618', shade(c.coral, -0.1)) +
    disc(716, 630, { rx: 15, fill: '#c08a5a' }) +
    sleeve('M602 492L588 588L660 630', c.coral) +
    disc(676, 636, { rx: 15, fill: '#c08a5a' }) +
    sleeve('M804 490L782 570L806 606', c.celadon) +
    line('M786 574L814 618', { width: 20, colour: '#dcae7f' }) +
    disc(822, 624, { rx: 14, fill: '#dcae7f' }) +
    sleeve('M932 490L946 570', shade(c.celadon, -0.24)) +
    line('M946 574L858 626', { width: 20, colour: '#b98253' }) +
    disc(850, 630, { rx: 14, fill: '#b98253' })
  )
}

function bunting(): string {
  const next = seeded(19)
  return [
    [-20, 120, 760, 330],
    [760, 330, 1520, 110],
  ]
    .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const at = (share: number): readonly [number, number] => [
        x1 + (x2 - x1) * share,
        y1 + (y2 - y1) * share + Math.sin(share * Math.PI) * 34,
      ]
      return (
        line(`M${Array.from({ length: 21 }, (_, index) => at(index / 20).join(' ')).join('L')}`, { width: 3, colour: c.ink }) +
        repeat(17, (index) => {
          const [x, y] = at((index + 0.7) / 18)
          return plane(
            [
              [x - 14, y],
              [x + 16, y + 2],
              [x + 2, y + 40],
            ],
            [c.vermilion, c.gold, c.shell, c.jade, c.coral][Math.floor(next() * 5)] ?? c.gold,
          )
        })
      )
    })
    .join('')
}

function draw(): string {
  return (
    skyBands([c.sky, '#9fb8ae', '#c9d6b8', '#efe0b4'], { height: 480, seed: 27, clouds: 18, cloud: c.paper }) +
    ridge({ y: 330, height: 180, low: 640, fill: '#8fa99a', seed: 5, steps: 5 }) +
    ridge({ y: 460, height: 120, low: 640, fill: c.leaf, seed: 15, steps: 7 }) +
    palm(96, 640, { scale: 1.2, tone: c.pine, lean: -30 }) +
    tree(1420, 640, { scale: 1.15, tone: c.jade, seed: 2 }) +
    school() +
    shape('M0 606H1500V1010H0Z', '#d9b277') +
    repeat(40, (index) =>
      cut([(index * 211) % 1500, 640 + ((index * 83) % 350)], [((index * 211) % 1500) + 110, 642 + ((index * 83) % 350)], {
        width: 6,
        colour: index % 2 ? '#c79b5e' : c.sand,
      }),
    ) +
    pupils(84, 5, { y: 800, scale: 0.42, id: 'a', step: 96, turn: 0.8 }) +
    pupils(1080, 5, { y: 800, scale: 0.42, id: 'b', step: 92, turn: -0.8 }) +
    pupils(40, 5, { y: 900, scale: 0.52, id: 'c', step: 112, turn: 0.85 }) +
    pupils(1140, 4, { y: 900, scale: 0.52, id: 'd', step: 112, turn: -0.85 }) +
    adults() +
    key() +
    arms() +
    bunting()
  )
}

export const schoolHandedOver: Picture = { shape: 'landscape', seed: 59, draw }
