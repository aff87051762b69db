import { body, isSlim, type Clothes } from './clothes.ts'
import { hairBehind, head, type Face } from './face.ts'
import { cut, disc, placed, plane, repeat, shade, shape } from './marks.ts'
import { colours, skins, type Skin } from './palette.ts'

export type Arms = 'down' | 'clasped' | 'behind' | 'flowers' | 'folder' | 'desk' | 'gesture' | 'none'

export type Person = Omit<Face, 'id'> & { clothes: Clothes; arms?: Arms }

/** A person who stands with the feet at (x, y); at scale 1 they are 743 high. Identifiers must differ within one picture. */
export function person(who: Person, at: { id: string; x: number; y: number; scale: number; flip?: boolean }): string {
  const face: Face = { ...who, id: `${at.id}f` }
  const skin = skins[who.skin]
  const small = who.age === 'child'
  const where = { x: 0, y: small ? -672 : -690, scale: small ? 1.22 : 1 }
  return placed(
    placed(hairBehind(face), where) +
      (who.arms === 'behind' ? arms(who) : '') +
      shape('M-19-652L19-652L24-610C10-596-10-596-24-610Z', skin.dim) +
      body(who.clothes, { id: at.id, skin: who.skin }) +
      (who.arms === 'behind' ? '' : arms(who)) +
      placed(head(face), where),
    at,
  )
}

function arms(who: Person): string {
  const { clothes, skin } = who
  const pose = who.arms ?? 'down'
  const cloth = clothes.cloth
  const slim = isSlim(clothes)
  const shoulder = slim ? 66 : clothes.kind === 'robe' ? 96 : 84
  const bare = clothes.kind === 'dress' || clothes.kind === 'shirt'
  const manner = { cloth, shoulder, thick: slim ? 28 : clothes.kind === 'robe' ? 46 : 38, skin, bare }
  if (pose === 'none') return ''
  if (pose === 'clasped')
    return (
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 22, -470],
          [-14, -406],
        ],
        manner,
        'lit',
      ) +
      limb(
        [
          [shoulder, -584],
          [shoulder + 22, -470],
          [14, -406],
        ],
        manner,
        'dim',
      ) +
      claspedHands(skin)
    )
  if (pose === 'behind')
    return (
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 22, -490],
          [-shoulder + 8, -396],
        ],
        manner,
        'lit',
      ) +
      limb(
        [
          [shoulder, -584],
          [shoulder + 22, -490],
          [shoulder - 8, -396],
        ],
        manner,
        'dim',
      )
    )
  if (pose === 'flowers')
    return (
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 16, -476],
          [-8, -452],
        ],
        manner,
        'lit',
      ) +
      limb(
        [
          [shoulder, -584],
          [shoulder + 16, -476],
          [12, -440],
        ],
        manner,
        'dim',
      ) +
      bouquet() +
      claspedHands(skin, -440)
    )
  if (pose === 'folder')
    return (
      limb(
        [
          [shoulder, -584],
          [shoulder + 16, -480],
          [30, -440],
        ],
        manner,
        'dim',
      ) +
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 16, -474],
          [-10, -430],
        ],
        manner,
        'lit',
      ) +
      plane(
        [
          [-46, -520],
          [48, -532],
          [56, -400],
          [-38, -390],
        ],
        colours.lacquer,
      ) +
      plane(
        [
          [-38, -510],
          [40, -520],
          [44, -500],
          [-36, -490],
        ],
        colours.gold,
      ) +
      hand([-44, -436], { skin, side: -1, turn: -70 })
    )
  if (pose === 'desk')
    return (
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 30, -452],
          [-30, -400],
        ],
        manner,
        'lit',
      ) +
      limb(
        [
          [shoulder, -584],
          [shoulder + 30, -452],
          [34, -396],
        ],
        manner,
        'dim',
      ) +
      hand([-26, -398], { skin, side: -1, turn: -72 }) +
      hand([30, -394], { skin, side: 1, turn: 72 }) +
      cut([20, -396], [58, -452], { width: 6, colour: colours.night })
    )
  if (pose === 'gesture')
    return (
      limb(
        [
          [shoulder, -584],
          [shoulder + 28, -456],
          [shoulder + 6, -396],
        ],
        manner,
        'dim',
      ) +
      hand([shoulder + 4, -392], { skin, side: 1, turn: 0 }) +
      limb(
        [
          [-shoulder, -584],
          [-shoulder - 50, -470],
          [-shoulder - 76, -560],
        ],
        manner,
        'lit',
      ) +
      hand([-shoulder - 78, -562], { skin, side: -1, turn: 172 })
    )
  return (
    limb(
      [
        [-shoulder, -584],
        [-shoulder - 20, -470],
        [-shoulder - 12, -378],
      ],
      manner,
      'lit',
    ) +
    hand([-shoulder - 12, -380], { skin, side: -1, turn: 4 }) +
    limb(
      [
        [shoulder, -584],
        [shoulder + 20, -470],
        [shoulder + 12, -378],
      ],
      manner,
      'dim',
    ) +
    hand([shoulder + 12, -380], { skin, side: 1, turn: -4 })
  )
}

type Joint = readonly [number, number]
type Manner = { cloth: string; thick: number; skin: Skin; bare: boolean }

/** An arm through shoulder, elbow and wrist: a sleeve that narrows, or a short sleeve and a bare forearm. */
export function limb(
  [shoulder, elbow, wrist]: readonly [Joint, Joint, Joint],
  { cloth, thick, skin, bare }: Manner,
  light: 'lit' | 'dim',
): string {
  const tone = light === 'lit' ? cloth : shade(cloth, -0.24)
  const flesh = light === 'lit' ? skins[skin].lit : skins[skin].dim
  const lower = taper(elbow, wrist, thick * 0.84, thick * 0.62, bare ? flesh : tone)
  const upper = taper(shoulder, elbow, thick, thick * 0.86, bare ? flesh : tone)
  const sleeve = bare
    ? taper(
        shoulder,
        [shoulder[0] + (elbow[0] - shoulder[0]) * 0.66, shoulder[1] + (elbow[1] - shoulder[1]) * 0.66],
        thick * 1.04,
        thick * 1.24,
        tone,
      )
    : ''
  const edge = shade(tone, -0.32)
  const crease = cut([elbow[0] - thick * 0.3, elbow[1] - 6], [elbow[0] + thick * 0.3, elbow[1] + 2], {
    width: 3.2,
    bend: 3,
    colour: bare ? shade(flesh, -0.15) : edge,
  })
  const seam = cut([shoulder[0] * 0.86, shoulder[1] + 14], [elbow[0] - Math.sign(shoulder[0]) * thick * 0.46, elbow[1]], {
    width: 4,
    bend: 0,
    colour: edge,
  })
  const cuff = bare ? '' : cut([wrist[0] - thick * 0.3, wrist[1]], [wrist[0] + thick * 0.3, wrist[1]], { width: 3, colour: edge })
  return upper + lower + sleeve + crease + seam + cuff
}

function taper(from: Joint, to: Joint, wide: number, narrow: number, fill: string): string {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = -dy / length / 2
  const ny = dx / length / 2
  return (
    disc(from[0], from[1], { rx: wide / 2, fill }) +
    disc(to[0], to[1], { rx: narrow / 2, fill }) +
    plane(
      [
        [from[0] + nx * wide, from[1] + ny * wide],
        [to[0] + nx * narrow, to[1] + ny * narrow],
        [to[0] - nx * narrow, to[1] - ny * narrow],
        [from[0] - nx * wide, from[1] - ny * wide],
      ],
      fill,
    )
  )
}

/** A hand hanging from the wrist; `side` −1 has the thumb on its right. */
export function hand([x, y]: Joint, { skin, side, turn, scale = 1 }: { skin: Skin; side: number; turn: number; scale?: number }): string {
  const { lit, dim } = skins[skin]
  const fill = side < 0 ? lit : dim
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${-side * scale} ${scale})">${shape(
    'M-11-4C-15 12-15 24-12 38C-10 52-4 58 0 58C7 58 9 48 10 38C11 32 11 26 11 22C16 30 20 34 22 30C23 20 16 6 11-4Z',
    fill,
  )}${repeat(3, (index) => cut([-7 + index * 5.5, 30], [-6 + index * 4.6, 54 - Math.abs(index - 1) * 3], { width: 1.8, colour: shade(fill, -0.3) }))}</g>`
}

function claspedHands(skin: Skin, y = -404): string {
  const { lit, dim } = skins[skin]
  return (
    shape(
      `M-26 ${y - 12}C-10 ${y - 20} 18 ${y - 16} 24 ${y - 2}C26 ${y + 14} 12 ${y + 24}-4 ${y + 22}C-22 ${y + 20}-30 ${y + 2}-26 ${y - 12}Z`,
      dim,
    ) +
    shape(
      `M-28 ${y - 14}C-14 ${y - 22} 4 ${y - 16} 14 ${y - 4}C20 ${y + 6} 14 ${y + 14} 2 ${y + 14}C-18 ${y + 14}-30 ${y + 2}-28 ${y - 14}Z`,
      lit,
    ) +
    repeat(3, (index) => cut([-8 + index * 6, y - 8 + index * 2], [-4 + index * 7, y + 10], { width: 2, colour: shade(dim, -0.2) }))
  )
}

function bouquet(): string {
  const blooms = [
    [-26, -520, 18],
    [6, -540, 20],
    [34, -516, 17],
    [-8, -508, 16],
    [20, -496, 15],
  ] as const
  return (
    shape('M-52-500C-30-470-8-440-4-400L10-400C18-440 40-470 60-500C30-540-24-540-52-500Z', colours.leaf) +
    repeat(5, (index) => cut([2, -410], [-44 + index * 24, -520], { width: 6, colour: colours.pine })) +
    blooms
      .map(
        ([x, y, r], index) =>
          disc(x, y, { rx: r, fill: [colours.vermilion, colours.shell, colours.coral][index % 3] ?? colours.shell }) +
          cut([x - r * 0.5, y + 2], [x + r * 0.5, y - 3], { width: 4, bend: 4, colour: colours.wine }),
      )
      .join('')
  )
}
