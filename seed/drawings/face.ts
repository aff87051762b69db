import { cut, disc, line, relief, repeat, shade, shape } from './marks.ts'
import { colours, skins, type Skin } from './palette.ts'

export type Hair = 'parted' | 'crop' | 'bald' | 'bun' | 'bob' | 'long' | 'curls' | 'scarf' | 'turban' | 'halo' | 'bangs' | 'wrap'

export type Face = {
  id: string
  skin: Skin
  hair: Hair
  /** Of the hair, or of the cloth where the head is covered. */
  tone: string
  /** −1 looks to the left of the picture, 1 to the right. */
  turn?: number
  age?: 'child' | 'adult' | 'old'
  smile?: number
  extra?: 'glasses' | 'moustache' | 'beard' | 'earrings' | 'none'
  /** Eyes cast down, on a page or a spade. */
  down?: boolean
  lips?: string
  /** Mouth open, in song or surprise. */
  sings?: boolean
}

const OVAL = 'M-36-10C-39-40-20-53 0-53C20-53 39-40 36-10C36 14 27 33 15 45C7 52-7 52-15 45C-27 33-36 14-36-10Z'

/** Hair that hangs behind the neck, drawn before the body. */
export function hairBehind(face: Face): string {
  if (face.hair === 'long') return shape('M-44-18C-52 30-50 84-58 132C-30 142 30 142 58 132C50 84 52 30 44-18Z', face.tone)
  if (face.hair === 'bob') return shape('M-45-16C-52 16-50 42-44 56C-22 64 22 64 44 56C50 42 52 16 45-16Z', face.tone)
  if (face.hair === 'bun') return disc(16 * (face.turn ?? 0.3), -54, { rx: 23, ry: 19, fill: shade(face.tone, -0.2) })
  if (face.hair === 'halo')
    return relief('M-58-22C-60-66-30-82 0-82C30-82 60-66 58-22C40-10-40-10-58-22Z', {
      lit: face.tone,
      dim: shade(face.tone, -0.3),
      id: `${face.id}h`,
      dx: -10,
      dy: 3,
    })
  if (face.hair === 'scarf') return shape('M-47-10C-50 40-62 84-86 112C-30 134 30 134 86 112C62 84 50 40 47-10Z', shade(face.tone, -0.25))
  if (face.hair === 'curls')
    return repeat(9, (index) =>
      disc(Math.cos((index / 8) * Math.PI) * 40, -14 - Math.sin((index / 8) * Math.PI) * 38, { rx: 21, fill: face.tone }),
    )
  return ''
}

/** Head, features and the hair in front, around the middle of the head; the chin is 50 below, the crown 53 above. */
export function head(face: Face): string {
  const skin = skins[face.skin]
  const turn = face.turn ?? 0.3
  const old = face.age === 'old'
  const ears =
    face.hair === 'scarf' || face.hair === 'bob' || face.hair === 'long'
      ? ''
      : disc(-36 + turn * 5, 3, { rx: 7, ry: 12, fill: skin.lit }) + disc(36 + turn * 5, 3, { rx: 7, ry: 12, fill: skin.dim })
  return (
    ears +
    relief(OVAL, { lit: skin.lit, dim: skin.dim, id: face.id, dx: -13 + turn * 4, dy: -4 }) +
    features(face, { turn, old, dim: skin.dim }) +
    hairInFront(face, turn)
  )
}

function features(face: Face, { turn, old, dim }: { turn: number; old: boolean; dim: string }): string {
  const dark = face.skin === 'deep' || face.skin === 'brown' ? '#1d0f08' : '#2a1710'
  const brow = old && face.hair !== 'scarf' ? shade(face.tone, -0.15) : dark
  const shift = turn * 9
  const low = face.age === 'child' ? 5 : 0
  const smile = face.smile ?? 2
  const eye = (side: number): string => {
    const x = shift + side * 16
    const y = -3 + low
    const lid = face.down
      ? shape(`M${x - 9} ${y}Q${x} ${y + 7} ${x + 9} ${y}Q${x} ${y + 3} ${x - 9} ${y}Z`, dark)
      : shape(`M${x - 10} ${y + 2}Q${x - 1} ${y - 8} ${x + 10} ${y + 1}Q${x} ${y - 3.5} ${x - 10} ${y + 2}Z`, dark) +
        disc(x + turn * 2, y + 0.5, { rx: 3.4, ry: 3.8, fill: dark })
    const arch = cut([x - side * 9, y - 13], [x + side * 11, y - 13.5], { width: old ? 4.5 : 4.2, bend: side * 3.2, colour: brow })
    const bag = old ? cut([x - 8, y + 9], [x + 8, y + 9], { width: 2, bend: -2.5, colour: dim }) : ''
    return lid + arch + bag
  }
  const nose =
    shape(
      `M${shift + 1} ${-4 + low}C${shift + 4 + turn * 3} ${6} ${shift + 8 + turn * 5} ${12} ${shift + 7 + turn * 5} ${16}C${shift + 4} ${20} ${shift - 2} ${19} ${shift - 4} ${17}C${shift + 2} ${17} ${shift + 3} ${12} ${shift + 1} ${-4 + low}Z`,
      dim,
    ) + cut([shift - 4 + turn * 2, 17], [shift + 8 + turn * 4, 16], { width: 2.4, bend: -1.5, colour: shade(dim, -0.35) })
  const mouthY = 29
  const lips = face.lips ?? shade(dim, -0.22)
  const mouth = face.sings
    ? disc(shift, mouthY + 4, { rx: 7.5, ry: 8, fill: dark }) + disc(shift, mouthY + 8, { rx: 5, ry: 3.4, fill: lips })
    : shape(
        `M${shift - 12} ${mouthY - smile / 2}Q${shift} ${mouthY + smile + 8} ${shift + 12} ${mouthY - smile / 2}Q${shift} ${mouthY + smile - 1} ${shift - 12} ${mouthY - smile / 2}Z`,
        lips,
      ) + cut([shift - 13, mouthY - smile / 2], [shift + 13, mouthY - smile / 2], { width: 3, bend: -smile * 0.9, colour: dark })
  const lines = old
    ? cut([shift - 13, 13], [shift - 19, 30], { width: 2.2, bend: -2, colour: dim }) +
      cut([shift + 13, 13], [shift + 19, 30], { width: 2.2, bend: 2, colour: shade(dim, -0.2) }) +
      cut([-16 + shift, -27], [14 + shift, -27], { width: 1.8, bend: 1.5, colour: dim })
    : ''
  return eye(-1) + eye(1) + nose + mouth + lines + extras(face, shift, dark)
}

function extras(face: Face, shift: number, dark: string): string {
  if (face.extra === 'glasses') {
    return `<g fill="none" stroke="${dark}" stroke-width="2.6"><rect x="${shift - 29}" y="-13" width="25" height="20" rx="7"/><rect x="${shift + 4}" y="-13" width="25" height="20" rx="7"/><path d="M${shift - 4}-5h8M${shift - 29}-6L-36-8M${shift + 29}-6L36-8"/></g>`
  }
  if (face.extra === 'moustache')
    return shape(
      `M${shift} 20C${shift + 8} 18 ${shift + 15} 22 ${shift + 17} 28C${shift + 9} 25 ${shift + 4} 25 ${shift} 24C${shift - 4} 25 ${shift - 9} 25 ${shift - 17} 28C${shift - 15} 22 ${shift - 8} 18 ${shift} 20Z`,
      face.tone,
    )
  if (face.extra === 'beard') {
    return (
      shape(
        `M-36 0C-36 30-24 48-12 54C-4 58 4 58 12 54C24 48 36 30 36 0C32 12 26 20 ${shift + 18} 22C${shift + 8} 18 ${shift - 8} 18 ${shift - 18} 22C-26 20-32 12-36 0Z`,
        face.tone,
      ) + cut([shift - 11, 31], [shift + 11, 31], { width: 5, bend: -2, colour: skins[face.skin].dim })
    )
  }
  if (face.extra === 'earrings') return disc(-37, 20, { rx: 4, fill: colours.gold }) + disc(37, 20, { rx: 4, fill: colours.gold })
  return ''
}

function hairInFront(face: Face, turn: number): string {
  const lift = shade(face.tone, 0.16)
  const strands = (d: readonly [number, number, number, number][]): string =>
    d.map(([x1, y1, x2, y2]) => cut([x1, y1], [x2, y2], { width: 2.2, bend: 3, colour: lift })).join('')
  switch (face.hair) {
    case 'parted':
      return (
        shape(
          'M-40-2C-46-42-26-63 4-62C34-61 46-38 40-2C37-4 36-14 35-20C26-22 8-27-14-40C-20-30-32-24-35-18C-36-12-37-4-40-2Z',
          face.tone,
        ) +
        strands([
          [-10, -46, 24, -34],
          [-4, -54, 30, -44],
          [-18, -46, -33, -28],
        ])
      )
    case 'crop':
      return (
        shape('M-39-4C-44-42-24-61 0-61C24-61 44-42 39-4C36-8 36-18 34-24C22-34-22-34-34-24C-36-18-36-8-39-4Z', face.tone) +
        strands([
          [-22, -40, -8, -54],
          [6, -42, 18, -52],
        ])
      )
    case 'bald':
      return (
        shape('M-41 4C-46-16-42-30-34-38C-36-24-36-10-35 0Z', face.tone) +
        shape('M41 4C46-16 42-30 34-38C36-24 36-10 35 0Z', shade(face.tone, -0.2)) +
        cut([-18, -42], [2, -49], { width: 3, bend: 2, colour: shade(skins[face.skin].lit, 0.25) })
      )
    case 'bun':
      return (
        shape(
          'M-40 4C-46-40-26-62 0-62C26-62 46-40 40 4C37-2 37-12 34-20C24-26 8-34-2-44C-12-34-24-26-34-20C-37-12-37-2-40 4Z',
          face.tone,
        ) +
        strands([
          [-6, -48, -34, -22],
          [-4, -56, -38, -30],
          [2, -48, 32, -24],
          [4, -56, 38, -30],
        ])
      )
    case 'bob':
      return (
        shape(
          'M-44 50C-52 10-50-62 0-63C50-62 52 10 44 50C38 40 37 10 34-16C20-20 4-30-8-42C-16-30-28-22-34-14C-37 10-38 40-44 50Z',
          face.tone,
        ) +
        strands([
          [-8, -50, -42, 4],
          [0, -54, 40, -8],
        ])
      )
    case 'long':
      return (
        shape(
          'M-46 40C-52 0-48-62 0-63C48-62 52 0 46 40C40 20 38-2 34-20C22-24 8-34-4-46C-14-34-26-24-34-20C-38-2-40 20-46 40Z',
          face.tone,
        ) +
        strands([
          [-6, -50, -44, 10],
          [0, -54, 44, 4],
        ])
      )
    case 'bangs':
      return (
        shape('M-42 30C-48-10-46-62 0-62C46-62 48-10 42 30C38 16 37 0 35-17C24-15-24-15-35-17C-37 0-38 16-42 30Z', face.tone) +
        strands([
          [-18, -46, -22, -20],
          [0, -50, 0, -19],
          [18, -46, 22, -20],
        ])
      )
    case 'curls':
      return repeat(7, (index) =>
        disc(-30 + index * 10, -36 - Math.sin((index / 6) * Math.PI) * 16, { rx: 15, fill: index % 2 ? face.tone : shade(face.tone, 0.1) }),
      )
    case 'scarf':
      return (
        relief(
          'M-48 30C-56-30-40-66 0-67C40-66 56-30 48 30C44 46 24 62 0 64C-24 62-44 46-48 30ZM-33-14C-34 12-26 32-14 44C-6 50 6 50 14 44C26 32 34 12 33-14C28-32 14-42 0-42C-14-42-28-32-33-14Z',
          { lit: face.tone, dim: shade(face.tone, -0.25), id: `${face.id}s`, dx: -10 },
        ).replaceAll('<path', '<path clip-rule="evenodd" fill-rule="evenodd"') +
        cut([-40, 20], [-10, 60], { width: 3, bend: -5, colour: shade(face.tone, -0.3) }) +
        cut([-30, -54], [30, -52], { width: 2.5, bend: 6, colour: shade(face.tone, 0.2) })
      )
    case 'turban':
      return (
        shape('M-38-6C-40-22-38-30-36-34L36-34C38-30 40-22 38-6C36-12 35-18 34-22L-34-22C-35-18-36-12-38-6Z', '#1b1a17') +
        relief('M-45-24C-52-58-24-70 0-70C24-70 52-58 45-24C30-34-30-34-45-24Z', {
          lit: face.tone,
          dim: shade(face.tone, -0.3),
          id: `${face.id}t`,
          dx: -9,
          dy: 2,
        }) +
        cut([-43, -33], [43, -33], { width: 3, bend: 9, colour: shade(face.tone, 0.22) }) +
        cut([-40, -46], [38, -46], { width: 3, bend: 9, colour: shade(face.tone, 0.22) }) +
        line(`M${-1 + turn}-68L${turn * 2}-30`, { width: 1.6, colour: shade(face.tone, -0.35) })
      )
    case 'wrap':
      return (
        shape(
          'M-39 6C-44-30-30-56 0-56C30-56 44-30 39 6C37-2 37-10 34-18C24-24 8-32-2-44C-12-34-24-26-34-18C-37-10-37-2-39 6Z',
          face.tone,
        ) +
        strands([
          [-4, -44, -33, -20],
          [-8, -48, -37, -14],
          [2, -44, 31, -22],
          [6, -48, 37, -16],
        ]) +
        relief('M-46-2C-56-46-36-72 0-72C36-72 56-46 46-2C42-10 40-18 36-26C28-42 14-50 0-50C-14-50-28-42-36-26C-40-18-42-10-46-2Z', {
          lit: '#31262b',
          dim: '#1c1418',
          id: `${face.id}w`,
          dx: -8,
          dy: 2,
        }) +
        cut([-44, -18], [2, -62], { width: 3, bend: 10, colour: '#6d5560' }) +
        cut([-30, -50], [26, -54], { width: 2.4, bend: 8, colour: '#6d5560' }) +
        cut([20, -62], [45, -16], { width: 3, bend: 7, colour: '#4b3a42' })
      )
    case 'halo':
      return (
        shape(
          'M-39 2C-44-26-38-44-30-50L30-50C38-44 44-26 39 2C36-6 36-14 33-20C22-26 8-34 0-42C-8-34-22-26-33-20C-36-14-36-6-39 2Z',
          '#221a16',
        ) +
        shape('M-53-22C-48-50-24-56 0-56C24-56 48-50 53-22C36-40-36-40-53-22Z', shade(face.tone, 0.12)) +
        cut([-46, -30], [46, -30], { width: 2.5, bend: 12, colour: shade(face.tone, -0.3) })
      )
  }
}
