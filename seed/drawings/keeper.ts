import { hand, limb, person } from './figure.ts'
import { box, cut, disc, line, n, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'

const SCALE = 2.55
const FEET = 2150

/** A branch of broad leaves, each with its rib; behind her it is a garden, in front it frames her. */
function branch(
  from: readonly [number, number],
  to: readonly [number, number],
  of: { leaves: number; size: number; tones: readonly string[]; seed: number },
): string {
  const next = seeded(of.seed)
  const leaves = repeat(of.leaves, (index) => {
    const share = (index + 0.5) / of.leaves
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    const along = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    const tone = of.tones[Math.floor(next() * of.tones.length)] ?? c.jade
    const turn = along + (index % 2 ? 1 : -1) * (34 + next() * 26)
    return placed(
      shape('M0 0C26-44 112-52 170-6C112 40 30 40 0 0Z', tone) +
        shape('M0 0C56 6 112 4 170-6C112 40 30 40 0 0Z', shade(tone, -0.22)) +
        cut([4, 0], [160, -5], { width: 6, colour: shade(tone, 0.32) }) +
        repeat(
          4,
          (rib) =>
            cut([34 + rib * 30, -1], [58 + rib * 30, -26], { width: 3, colour: shade(tone, 0.25) }) +
            cut([34 + rib * 30, -1], [60 + rib * 30, 20], { width: 3, colour: shade(tone, 0.12) }),
        ),
      { x, y, turn, scale: of.size },
    )
  })
  return cut(from, to, { width: 14 * of.size, colour: c.umber }) + leaves
}

function background(): string {
  const dark = [c.pine, '#184f45', c.jade]
  return (
    box(0, 0, { width: 1000, height: 1250, fill: '#0f332d' }) +
    disc(430, 430, { rx: 372, fill: c.gold }) +
    disc(430, 430, { rx: 352, fill: c.straw }) +
    repeat(40, (index) => {
      const angle = (index / 40) * Math.PI * 2
      return cut([430 + Math.cos(angle) * 270, 430 + Math.sin(angle) * 270], [430 + Math.cos(angle) * 344, 430 + Math.sin(angle) * 344], {
        width: 9,
        colour: c.gold,
      })
    }) +
    branch([1040, 60], [640, 250], { leaves: 9, size: 1.1, tones: dark, seed: 1 }) +
    branch([1060, 480], [760, 520], { leaves: 7, size: 1.2, tones: dark, seed: 2 }) +
    branch([-60, 180], [190, 190], { leaves: 6, size: 1.1, tones: dark, seed: 3 }) +
    branch([-80, 640], [150, 560], { leaves: 6, size: 1.25, tones: dark, seed: 4 }) +
    branch([1060, 860], [820, 760], { leaves: 6, size: 1.2, tones: dark, seed: 6 })
  )
}

/** What seventy-eight years and the sun have cut, over the plain face of the figure. */
function years(): string {
  const { dim } = skins.tan
  const deep = shade(dim, -0.28)
  const fan = (side: number): string =>
    repeat(3, (index) =>
      cut([side * 29 + 3, -4 + index * 4], [side * 37 + 2, -10 + index * 8], { width: 1.1, colour: side < 0 ? dim : deep }),
    )
  return placed(
    fan(-1) +
      fan(1) +
      cut([-18, -33], [18, -34], { width: 1.2, bend: 1.5, colour: dim }) +
      cut([-14, -22], [12, -22], { width: 1, bend: -1, colour: dim }) +
      cut([-30, 14], [-22, 34], { width: 1.4, bend: -2, colour: dim }) +
      cut([-8, 41], [10, 41], { width: 1.6, bend: -1.6, colour: dim }) +
      repeat(4, (index) => cut([22 + index * 1.4, 6 + index * 4.2], [33 - index * 1.2, 1 + index * 5], { width: 1.1, colour: deep })) +
      cut([2, 18], [-6, 22], { width: 0.9, colour: deep }) +
      cut([-22, 12], [-12, 9], { width: 3, bend: 1.6, colour: '#cf8a5e' }),
    { x: 0, y: -690 },
  )
}

function book(): string {
  const cover = plane(
    [
      [-78, -478],
      [62, -500],
      [84, -352],
      [-58, -330],
    ],
    c.lacquer,
  )
  const pages =
    plane(
      [
        [62, -500],
        [72, -504],
        [94, -358],
        [84, -352],
      ],
      c.sand,
    ) +
    plane(
      [
        [-58, -330],
        [84, -352],
        [92, -346],
        [-50, -322],
      ],
      c.mist,
    ) +
    repeat(3, (index) =>
      line(`M${n(-55 + index * 2)} ${n(-328 + index * 2)}L${n(86 + index * 2)} ${n(-350 + index * 2)}`, { width: 0.9, colour: c.stone }),
    )
  const spine = plane(
    [
      [-78, -478],
      [-62, -481],
      [-42, -333],
      [-58, -330],
    ],
    c.wine,
  )
  const corner =
    plane(
      [
        [62, -500],
        [40, -496.5],
        [65.5, -477],
      ],
      c.gold,
    ) +
    plane(
      [
        [84, -352],
        [62, -348.5],
        [80.5, -375],
      ],
      c.gold,
    )
  const tree = placed(
    cut([0, 44], [0, -6], { width: 7, colour: c.straw }) +
      repeat(
        7,
        (index) =>
          `<g transform="translate(0 -2) rotate(${-78 + index * 26})">${shape('M0-2C-9-18-7-34 0-44C7-34 9-18 0-2Z', c.straw)}</g>`,
      ) +
      line('M-24 46H24', { width: 3, colour: c.straw }),
    { x: 10, y: -420, turn: -8.5, scale: 0.95 },
  )
  return (
    cover +
    spine +
    pages +
    corner +
    `<g fill="none" stroke="${c.gold}" stroke-width="2.4"><path d="M-50-470L54-486L73-360L-33-344Z"/></g>` +
    tree
  )
}

function draw(): string {
  const manner = { cloth: c.bark, thick: 46, skin: 'tan' as const, bare: false }
  const arms =
    limb(
      [
        [-88, -578],
        [-128, -440],
        [-58, -372],
      ],
      manner,
      'lit',
    ) +
    limb(
      [
        [88, -578],
        [126, -446],
        [76, -384],
      ],
      manner,
      'dim',
    )
  const hands =
    hand([-70, -392], { skin: 'tan', side: -1, turn: -100, scale: 1.08 }) +
    hand([92, -402], { skin: 'tan', side: 1, turn: 96, scale: 1.08 })
  const woman = person(
    {
      skin: 'tan',
      hair: 'wrap',
      tone: '#cfc8ba',
      age: 'old',
      clothes: { kind: 'tunic', cloth: c.bark, trousers: c.ink, motif: c.gold, pattern: 'plain' },
      arms: 'behind',
      turn: -0.32,
      smile: 5,
    },
    { id: 'keeper', x: 0, y: 0, scale: 1 },
  )
  const folds =
    cut([-60, -560], [-82, -470], { width: 4, bend: 5, colour: shade(c.bark, 0.2) }) +
    cut([-30, -590], [-44, -500], { width: 3.4, bend: 3, colour: c.umber }) +
    cut([60, -560], [72, -480], { width: 4, bend: -4, colour: c.umber })
  return (
    background() +
    placed(woman + years() + folds + arms + book() + hands, { x: 490, y: FEET, scale: SCALE }) +
    branch([-60, 1290], [250, 1130], { leaves: 7, size: 1.5, tones: [c.ink, c.pine], seed: 8 }) +
    branch([1080, 1300], [820, 1160], { leaves: 6, size: 1.5, tones: [c.ink, c.pine], seed: 9 })
  )
}

export const keeper: Picture = { shape: 'upright', seed: 71, draw }
