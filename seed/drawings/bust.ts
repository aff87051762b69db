import { clipped, cut, disc, line, n, repeat, shade, shape } from './marks.ts'
import { skins, type Skin } from './palette.ts'

/** A face near enough to be known again. Lengths are in the bust's own units: the face is about 200 wide, 310 high, its middle at 0. */
export type Features = {
  skin: Skin
  /** −1 looks to the left of the picture, 1 to the right. */
  turn: number
  /** Half the width at cheekbones, jaw and chin, and where the chin ends. */
  cheek: number
  jaw: number
  chin: number
  long: number
  brow: { width: number; tone: string; lift: number; slant?: number }
  eye: { wide: number; open: number; lid: 'single' | 'double' | 'heavy'; iris: string }
  nose: { wide: number; long: number; bridge?: number }
  mouth: { wide: number; upper: number; lower: number; smile: number; tone: string; open?: boolean }
  /** How many years are cut into the skin: 0 none, 3 many. */
  lines: 0 | 1 | 2 | 3
  neck: number
}

/** Neck and shadow under the chin; drawn before the collar. */
export function bustNeck({ skin, neck, long, turn }: Features): string {
  const { lit, dim } = skins[skin]
  const s = turn * 8
  return (
    shape(
      `M${-neck} 60C${-neck + 2} 140 ${-neck - 4} 190 ${-neck - 26} 236H${neck + 26}C${neck + 4} 190 ${neck - 2} 140 ${neck} 60Z`,
      lit,
    ) +
    shape(
      `M${-neck} ${long - 22}C${-20} ${long + 26} ${30} ${long + 30} ${neck + 2} ${long - 10}L${neck + 26} 236H${s + 22}C${s + 26} 206 ${s + 6} ${long + 52} ${-neck} ${long - 4}Z`,
      dim,
    ) +
    cut([-neck + 18, long + 26], [-8, 228], { width: 4, bend: -3, colour: dim })
  )
}

/** The head without hair: ears, the planes of light, eyes, nose, mouth and years. */
export function bustFace(face: Features, id: string): string {
  return (
    ears(face) +
    skinPlanes(face, id) +
    brows(face) +
    eye(face, { side: -1, id }) +
    eye(face, { side: 1, id }) +
    nose(face) +
    mouth(face) +
    years(face)
  )
}

/** The edge of the face, for beards and scarves that follow it. */
export function faceEdge({ cheek, jaw, chin, long }: Features): string {
  return `M-100-34C-104-112-62-160 0-160C62-160 104-112 100-34C101 14 ${cheek} 44 ${jaw + 8} 92C${jaw - 6} 124 ${chin + 14} ${long} 0 ${long}C${-chin - 14} ${long} ${-jaw + 6} 124 ${-jaw - 8} 92C${-cheek} 44-101 14-100-34Z`
}

/** Rows of thin cuts that comb hair from one line to another. */
export function combed(
  from: readonly [number, number],
  to: readonly [number, number],
  of: { count: number; spread: readonly [number, number]; width: number; bend: number; colour: string },
): string {
  return repeat(of.count, (index) => {
    const share = of.count === 1 ? 0 : index / (of.count - 1)
    return cut(
      [from[0] + of.spread[0] * share * 0.55, from[1] + of.spread[1] * share * 0.55],
      [to[0] + of.spread[0] * share, to[1] + of.spread[1] * share],
      {
        width: of.width * (1 - 0.3 * ((index * 7) % 3) * 0.5),
        bend: of.bend,
        colour: of.colour,
      },
    )
  })
}

function ears({ skin, turn }: Features): string {
  const { lit, dim } = skins[skin]
  const left = -100 + Math.max(0, turn) * -2 + Math.min(0, turn) * -12
  const right = 100 + Math.max(0, turn) * -12
  const ear = (x: number, side: number, fill: string): string =>
    shape(
      `M${x} -30C${x + side * 24} -44 ${x + side * 32} -10 ${x + side * 20} 18C${x + side * 14} 40 ${x + side * 2} 44 ${x - side * 4} 30Z`,
      fill,
    ) + cut([x + side * 6, -20], [x + side * 10, 22], { width: 5, bend: side * -6, colour: shade(fill, -0.25) })
  return ear(left, -1, lit) + ear(right, 1, dim)
}

function skinPlanes(face: Features, id: string): string {
  const { lit, dim } = skins[face.skin]
  const { turn, cheek, jaw, long } = face
  const s = turn * 16
  const glow = shade(lit, 0.22)
  const edge = faceEdge(face)
  const away = `M${s + 52} -170C${s + 66} -110 ${s + 50} -70 ${s + 66} -34C${s + 74} -10 ${s + 60} 14 ${cheek - 22 + s * 0.6} 34C${cheek - 34 + s * 0.5} 60 ${jaw - 16 + s} 84 ${jaw - 26 + s} 108C${s + 30} 126 ${s + 22} 140 ${s + 14} ${long + 8}H140V-170Z`
  const hatch = repeat(9, (index) => {
    const y = 30 + index * 9
    return cut([cheek - 58 + s - index * 1.4, y + 8], [cheek - 18 + s - index * 2, y - 4], { width: 3.4, colour: dim })
  })
  return clipped(
    `${id}e`,
    edge,
    shape(edge, lit) +
      shape(away, dim) +
      hatch +
      shape(`M${s - 92} -22C${s - 80} -6 ${s - 66} 6 ${s - 46} 10C${s - 62} 26 ${s - 84} 22 ${s - 96} 4Z`, glow) +
      shape(`M${s - 40} -112C${s - 20} -124 ${s + 14} -124 ${s + 30} -112C${s + 12} -104 ${s - 20} -102 ${s - 40} -112Z`, glow) +
      shape(
        `M${s - 14} ${long - 22}C${s - 6} ${long - 30} ${s + 8} ${long - 30} ${s + 14} ${long - 22}C${s + 6} ${long - 14} ${s - 6} ${long - 14} ${s - 14} ${long - 22}Z`,
        glow,
      ) +
      shape(
        `M${-jaw - 20} ${long - 34}C${-jaw * 0.4} ${long - 4} ${jaw * 0.4} ${long - 2} ${jaw + 20} ${long - 36}V${long + 20}H${-jaw - 20}Z`,
        dim,
      ),
  )
}

function brows({ turn, brow }: Features): string {
  const s = turn * 16
  const y = -46 - brow.lift
  const slant = brow.slant ?? 0
  const one = (side: number): string =>
    shape(
      `M${s + side * 14} ${n(y + 6 + slant)}C${s + side * 32} ${n(y - brow.width)} ${s + side * 54} ${n(y - brow.width * 1.2)} ${s + side * 72} ${n(y + 8 - slant)}C${s + side * 54} ${n(y - 1)} ${s + side * 34} ${n(y + brow.width * 0.4)} ${s + side * 14} ${n(y + 6 + brow.width * 0.6 + slant)}Z`,
      brow.tone,
    )
  return one(-1) + one(1)
}

function eye({ skin, turn, eye: of, lines }: Features, { side, id }: { side: number; id: string }): string {
  const { dim } = skins[skin]
  const s = turn * 16
  const squeeze = side * turn > 0 ? 0.9 : 1
  const x = s + side * 43
  const y = -14
  const w = of.wide * squeeze
  const h = of.open
  const dark = '#1d110c'
  const almond = `M${n(x - w)} ${y + 2}Q${x - 3} ${n(y - h * 1.55)} ${n(x + w)} ${y + (side > 0 ? -1 : 2)}Q${x} ${n(y + h * 1.15)} ${n(x - w)} ${y + 2}Z`
  const look = x + turn * 5
  const white = clipped(
    `${id}w${side > 0 ? 'r' : 'l'}`,
    almond,
    shape(almond, side > 0 ? '#d8cbb6' : '#efe6d6') +
      disc(look, y - h * 0.12, { rx: h * 0.92, fill: of.iris }) +
      disc(look, y - h * 0.12, { rx: h * 0.46, fill: dark }) +
      disc(look - h * 0.3, y - h * 0.5, { rx: h * 0.2, fill: '#fbf8f2' }),
  )
  const lid = cut([x - w - 3, y + 3], [x + w + 3, y + (side > 0 ? -1 : 3)], {
    width: of.lid === 'single' ? 7 : 8,
    bend: h * 0.72,
    colour: dark,
  })
  const crease =
    of.lid === 'single'
      ? cut([x - w * 0.8, y - h * 0.9 - 3], [x + w, y - h * 0.9], { width: 2.4, bend: h * 0.35, colour: dim })
      : of.lid === 'double'
        ? cut([x - w - 2, y - h * 0.4], [x + w + 4, y - h * 0.5], { width: 3.4, bend: h * 0.95, colour: shade(dim, -0.3) })
        : shape(
            `M${n(x - w - 4)} ${n(y - h * 0.2)}Q${x} ${n(y - h * 2.3)} ${n(x + w + 6)} ${n(y + 2)}Q${x} ${n(y - h * 1.1)} ${n(x - w - 4)} ${n(y - h * 0.2)}Z`,
            dim,
          )
  const under = cut([x - w * 0.8, y + h * 0.8], [x + w * 0.8, y + h * 0.75], { width: 2.6, bend: -h * 0.34, colour: shade(dim, -0.15) })
  const bag = lines > 1 ? cut([x - w * 0.9, y + h + 7], [x + w * 0.8, y + h + 7], { width: 3, bend: -5, colour: shade(dim, -0.12) }) : ''
  return white + crease + lid + under + bag
}

function nose({ skin, turn, nose: of }: Features): string {
  const { lit, dim } = skins[skin]
  const s = turn * 16
  const tip = turn * 9
  const low = of.long
  const w = of.wide
  const bridge = of.bridge ?? 0
  const deep = shade(dim, -0.3)
  return (
    shape(
      `M${s + 12} -40C${s + 8} -14 ${s + 12 + tip * 0.4 + bridge} ${low - 34} ${s + tip + w * 0.55} ${low - 12}C${s + tip + w} ${low - 4} ${s + tip + w * 0.9} ${low + 7} ${s + tip + w * 0.5} ${low + 7}C${s + tip + w * 0.2} ${low + 2} ${s + tip - w * 0.4} ${low + 9} ${s + tip - w * 0.7} ${low + 4}C${s + tip} ${low - 2} ${s + tip + 2} ${low - 30} ${s + 6 + bridge * 0.6} -6C${s + 2} -24 ${s + 6} -36 ${s + 12} -40Z`,
      dim,
    ) +
    cut([s - 4 + bridge * 0.4, -24], [s + tip - 2, low - 12], { width: 6, bend: 1, colour: shade(lit, 0.26) }) +
    cut([s + tip - w, low - 2], [s + tip - w * 0.5, low + 8], { width: 4, bend: 7, colour: deep }) +
    cut([s + tip - w * 0.55, low + 7], [s + tip - 3, low + 7], { width: 5, bend: 3, colour: deep }) +
    cut([s + tip + 5, low + 7], [s + tip + w * 0.7, low + 6], { width: 5, bend: 3, colour: deep })
  )
}

function mouth({ skin, turn, mouth: of, long }: Features): string {
  const { dim } = skins[skin]
  const s = turn * 19
  const y = long * 0.58
  const w = of.wide
  const up = y - of.smile
  const open = of.open ? 9 : 0
  const teeth = of.open
    ? shape(`M${s - w * 0.8} ${up + 1}Q${s} ${y - 2} ${s + w * 0.8} ${up + 1}Q${s} ${y + open * 2.2} ${s - w * 0.8} ${up + 1}Z`, '#f3eee3')
    : ''
  return (
    shape(
      `M${s - w} ${up}Q${s - w * 0.4} ${y - of.upper - 1} ${s - 5} ${y - of.upper}Q${s} ${y - of.upper + 4} ${s + 5} ${y - of.upper}Q${s + w * 0.4} ${y - of.upper - 1} ${s + w} ${up}Q${s} ${y + of.smile * 0.9 + 3} ${s - w} ${up}Z`,
      shade(of.tone, -0.2),
    ) +
    shape(
      `M${s - w * 0.86} ${up + 3}Q${s} ${y + of.smile + open * 0.8} ${s + w * 0.86} ${up + 3}Q${s} ${y + of.lower * 2 + of.smile + open * 1.9} ${s - w * 0.86} ${up + 3}Z`,
      of.tone,
    ) +
    teeth +
    cut([s - w - 5, up - 1], [s + w + 5, up - 1], { width: 5, bend: -of.smile * 0.7 - (of.open ? 2 : 1), colour: '#2c1510' }) +
    cut([s - w * 0.4, y + of.lower + of.smile + open + 7], [s + w * 0.5, y + of.lower + of.smile + open + 7], {
      width: 5,
      bend: -4,
      colour: shade(dim, -0.1),
    })
  )
}

function years({ skin, turn, lines, mouth: { wide, smile }, long, nose: { wide: noseWide, long: noseLong } }: Features): string {
  if (lines === 0) return ''
  const { dim } = skins[skin]
  const deep = shade(dim, -0.25)
  const s = turn * 17
  const fold = (side: number): string =>
    cut([s + side * (noseWide + 6), noseLong - 6], [s + side * (wide + 14), long * 0.58 + 6], {
      width: lines > 1 ? 5 : 3.6,
      bend: side * 6,
      colour: side < 0 ? dim : deep,
    })
  const corner = (side: number): string =>
    repeat(lines, (index) =>
      cut([s + side * 74, -18 + index * 9], [s + side * (90 - index * 2), -26 + index * 15], { width: 3, colour: side < 0 ? dim : deep }),
    )
  const forehead =
    lines > 1
      ? repeat(lines, (index) =>
          cut([s - 48 + index * 5, -84 - index * 15], [s + 46 - index * 4, -84 - index * 15], {
            width: 3,
            bend: index % 2 ? 3 : 5,
            colour: dim,
          }),
        )
      : ''
  const frown =
    lines > 2
      ? line(`M${s - 6} -52L${s - 4} -66`, { width: 3, colour: dim }) +
        cut([s - wide - 20, 66], [s - wide - 12, 100], { width: 4, bend: -7, colour: dim })
      : ''
  return (
    fold(-1) +
    fold(1) +
    corner(-1) +
    corner(1) +
    forehead +
    frown +
    (smile > 6 ? cut([s - wide - 16, long * 0.5], [s - wide - 12, long * 0.66], { width: 3.4, bend: -5, colour: dim }) : '')
  )
}
