import { cut, disc, n, placed, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose } from './posed.ts'
import { blades, leafHat, leafSpray, ridge, skyBands, tree } from './scenery.ts'

type Hill = {
  /** Height of the hill's outline at x, and of its foot. */
  top: (x: number) => number
  foot: (x: number) => number
  steps: number
  seed: number
  fields: readonly string[]
  dyke: string
  sway: number
}

/** A hillside cut into terraces: each is a plane of water or rice above a dark dyke. */
function terraces({ top, foot, steps, seed, fields, dyke, sway }: Hill): string {
  const next = seeded(seed)
  const phases = Array.from({ length: steps + 1 }, () => next() * 0.9)
  const xs = Array.from({ length: 51 }, (_, index) => index * 31 - 25)
  const level = (step: number, x: number): number => {
    const share = (step / steps) ** 1.25
    const wave = Math.sin(x / (90 + sway * 2) + step * 0.55 + (phases[step] ?? 0)) * 0.6 + Math.sin(x / 47 + step * 0.9) * 0.4
    return top(x) * (1 - share) + foot(x) * share + wave * sway * share * (1.15 - share)
  }
  const under = (step: number, drop: number): string => `M${xs.map((x) => `${x} ${n(level(step, x) + drop)}`).join('L')}V1010H-25Z`
  return repeat(steps, (step) => {
    const fill = fields[Math.floor(next() * fields.length)] ?? c.leaf
    const thick = 5 + (step / steps) * 11
    return (
      shape(under(step, 0), shade(dyke, step % 2 ? 0.1 : 0)) +
      shape(under(step, thick), fill) +
      repeat(7, () => {
        const x = next() * 1500
        const y = level(step, x) + thick + 4
        return cut([x, y], [x + 40 + next() * 80, level(step, x + 70) + thick + 5], {
          width: 3 + step * 0.35,
          colour: shade(fill, next() > 0.5 ? 0.3 : -0.2),
        })
      })
    )
  })
}

function stiltHouse(x: number, y: number, size: number): string {
  return placed(
    repeat(6, (index) => cut([-82 + index * 33, -50], [-82 + index * 33, 12], { width: 10, colour: c.umber })) +
      shape('M-96-104H98V-46H-96Z', c.bark) +
      repeat(7, (index) => cut([-84 + index * 28, -102], [-84 + index * 28, -50], { width: 5, colour: c.umber })) +
      shape('M-26-96H-2V-48H-26ZM40-92H64V-66H40Z', c.night) +
      shape('M-132-96C-96-150-74-176-60-186H62C78-176 100-150 134-96Z', c.amber) +
      shape('M62-186C78-176 100-150 134-96H70C70-130 66-160 40-186Z', shade(c.amber, -0.34)) +
      repeat(9, (index) => cut([-58 + index * 14, -182], [-112 + index * 27, -100], { width: 5, colour: index > 6 ? c.umber : c.gold })) +
      cut([-66, -188], [68, -188], { width: 12, colour: c.umber }),
    { x, y, scale: size },
  )
}

function smoke(x: number, y: number): string {
  return shape(
    `M${x} ${y}C${x - 22} ${y - 40} ${x + 30} ${y - 66} ${x + 4} ${y - 116}C${x - 14} ${y - 154} ${x + 40} ${y - 176} ${x + 60} ${y - 210}C${x + 40} ${y - 168} ${x + 14} ${y - 150} ${x + 28} ${y - 116}C${x + 44} ${y - 70} ${x - 2} ${y - 46} ${x + 8} ${y}Z`,
    c.paper,
  )
}

const WALK: Pose = {
  head: [8, -382],
  neck: [2, -338],
  hip: [-6, -208],
  arms: [
    [
      [34, -266],
      [52, -214],
    ],
    [
      [-22, -262],
      [6, -196],
    ],
  ],
  legs: [
    [
      [-20, -110],
      [-54, -18],
    ],
    [
      [22, -112],
      [22, -14],
    ],
  ],
}

function walker(
  x: number,
  y: number,
  of: { id: string; scale: number; cloth: string; skirt: string; motif: string; load: 'rice' | 'wood' },
): string {
  const person = posed(
    { skin: 'tan', hair: 'bun', tone: '#221a16', turn: 0.9, pose: WALK, cloth: of.cloth, trousers: of.skirt, legsIn: 'skirt', smile: 4 },
    { id: of.id, x, y, scale: of.scale },
  )
  const basket = placed(
    shape('M-88-338L-18-338L-26-226H-70Z', c.bark) +
      repeat(4, (row) => cut([-84 + row * 3, -318 + row * 24], [-22 - row, -316 + row * 24], { width: 6, bend: -3, colour: c.gold })) +
      (of.load === 'rice'
        ? repeat(9, (index) =>
            cut([-80 + index * 7, -334], [-118 + index * 16, -402 - (index % 3) * 12], {
              width: 9,
              bend: -5,
              colour: index % 2 ? c.gold : c.straw,
            }),
          )
        : repeat(6, (index) =>
            cut([-84 + index * 9, -336], [-104 + index * 16, -400], { width: 13, colour: index % 2 ? c.umber : c.amber }),
          )) +
      cut([-58, -336], [-6, -330], { width: 7, bend: 10, colour: c.wine }),
    { x, y, scale: of.scale },
  )
  const bands = placed(
    repeat(3, (index) =>
      cut([-36 + index * 2, -62 - index * 22], [36, -66 - index * 20], {
        width: 10 - index,
        bend: -4,
        colour: index === 1 ? c.straw : of.motif,
      }),
    ),
    { x, y, scale: of.scale },
  )
  return (
    disc(x + 6, y - 2, { rx: 70 * of.scale, ry: 9, fill: '#a87447' }) +
    basket +
    person +
    bands +
    leafHat(x + 10 * of.scale, y - 396 * of.scale, 60 * of.scale, c.straw)
  )
}

function draw(): string {
  const water = [c.sky, '#a9bcae', c.celadon, '#d8cfa6']
  const rice = [c.leaf, c.jade, c.straw, c.gold, '#7ba56c']
  return (
    skyBands(['#d98a5f', c.coral, '#ecb884', '#f0d59a', '#f3e3bc'], { height: 400, seed: 3, clouds: 16, cloud: '#f8ecd0' }) +
    disc(1060, 236, { rx: 88, fill: c.vermilion }) +
    ridge({ y: 330, height: 170, low: 520, fill: '#b9a58f', seed: 21, steps: 6 }) +
    ridge({ y: 400, height: 160, low: 600, fill: c.sky, seed: 8, steps: 5 }) +
    shape('M0 402C200 380 420 420 640 398C900 374 1180 420 1500 392V440C1180 452 880 418 620 436C380 450 180 420 0 440Z', '#efe2c4') +
    terraces({
      top: (x) => 390 + ((x - 1120) / 640) ** 2 * 150,
      foot: () => 760,
      steps: 15,
      seed: 5,
      fields: ['#5c8f74', c.celadon, c.sky, '#c8b877', c.leaf],
      dyke: '#2c5a4c',
      sway: 46,
    }) +
    tree(1180, 470, { scale: 0.32, tone: c.pine, seed: 4 }) +
    tree(1222, 478, { scale: 0.26, tone: c.jade, seed: 5 }) +
    stiltHouse(980, 500, 0.42) +
    smoke(972, 428) +
    stiltHouse(1090, 540, 0.5) +
    terraces({
      top: (x) => 380 + Math.max(0, x - 60) ** 1.12 * 0.262,
      foot: (x) => 1000 + x * 0.02,
      steps: 17,
      seed: 17,
      fields: [...water, ...rice],
      dyke: c.pine,
      sway: 52,
    }) +
    tree(120, 440, { scale: 0.46, tone: c.jade, seed: 9 }) +
    tree(196, 452, { scale: 0.36, tone: c.pine, seed: 10 }) +
    shape('M1500 700C1320 716 1180 760 1060 810C880 884 700 920 380 960L260 1010H1500Z', '#b98a5a') +
    shape('M1500 724C1330 740 1210 780 1090 830C920 900 760 940 470 976L420 1010H1500Z', '#d9b98a') +
    ripples({ x: 460, y: 850, width: 1040, height: 150 }, { seed: 6, count: 60, colours: ['#b98a5a', '#e6cda2'], long: 120, thick: 6 }) +
    walker(820, 936, { id: 't1', scale: 0.9, cloth: c.indigo, skirt: c.ink, motif: c.vermilion, load: 'wood' }) +
    walker(1060, 906, { id: 't2', scale: 0.94, cloth: c.lacquer, skirt: c.indigo, motif: c.gold, load: 'rice' }) +
    blades({ x: 0, y: 1000, width: 560, height: 40 }, { seed: 33, count: 70, tones: [c.pine, c.ink, c.jade], size: 90 }) +
    leafSpray(1520, 1020, { turn: -128, scale: 1.05, leaves: 7, tones: [c.ink, c.pine, c.night] })
  )
}

export const terracedHills: Picture = { shape: 'landscape', seed: 43, draw }
