import { box, clipped, cut, disc, plane, relief, repeat, shade, shape } from './marks.ts'
import { colours, skins, type Skin } from './palette.ts'

export type Clothes =
  | { kind: 'suit'; cloth: string; shirt: string; tie: string; legs?: string }
  | { kind: 'ao-dai'; cloth: string; trousers: string; motif: string; pattern: 'lotus' | 'rounds' | 'hem' | 'plain' }
  | { kind: 'tunic'; cloth: string; trousers: string; motif: string; pattern: 'lotus' | 'rounds' | 'hem' | 'plain' }
  | { kind: 'dress'; cloth: string; motif: string; pattern: 'dots' | 'bands' | 'zigzag' | 'plain' }
  | { kind: 'jacket-skirt'; cloth: string; skirt: string; shirt: string }
  | { kind: 'robe'; cloth: string; motif: string; pattern: 'dots' | 'bands' | 'zigzag' | 'plain' }
  | { kind: 'shirt'; cloth: string; trousers: string }

const SLIM = ['ao-dai', 'dress', 'jacket-skirt']

export function isSlim(clothes: Clothes): boolean {
  return SLIM.includes(clothes.kind)
}

/** From the neck down to the shoes, without arms. The ground is at 0, the chin at −640. */
export function body(clothes: Clothes, { id, skin }: { id: string; skin: Skin }): string {
  switch (clothes.kind) {
    case 'suit':
      return trousers(clothes.legs ?? clothes.cloth, id) + shoes(colours.night) + suitJacket(clothes, id)
    case 'shirt':
      return trousers(clothes.trousers, id) + shoes(colours.umber) + looseShirt(clothes.cloth, id)
    case 'ao-dai':
      return aoDai(clothes, id)
    case 'tunic':
      return tunic(clothes, id)
    case 'dress':
      return bareLegs(skin) + shoes(clothes.motif) + dress(clothes, id)
    case 'jacket-skirt':
      return bareLegs(skin) + shoes(colours.night) + jacketAndSkirt(clothes, id)
    case 'robe':
      return shoes(colours.bark) + robe(clothes, id)
  }
}

function shoes(colour: string): string {
  return (
    shape('M-54 0C-56-16-44-24-32-24L-14-22C-10-14-12-4-14 0Z', colour) + shape('M54 0C56-16 44-24 32-24L14-22C10-14 12-4 14 0Z', colour)
  )
}

function trousers(cloth: string, id: string): string {
  const dim = shade(cloth, -0.3)
  return (
    relief('M-74-380L-66-180L-56-14C-44-8-26-8-14-14L-4-330L4-330L14-14C26-8 44-8 56-14L66-180L74-380Z', {
      lit: cloth,
      dim,
      id: `${id}l`,
      dx: -12,
    }) +
    cut([-36, -320], [-34, -30], { width: 3, colour: shade(cloth, 0.14) }) +
    cut([36, -320], [34, -30], { width: 3, colour: shade(cloth, 0.1) })
  )
}

function bareLegs(skin: Skin): string {
  const { lit, dim } = skins[skin]
  return shape('M-42-230L-38-120L-34-16L-18-16L-10-120L-6-230Z', lit) + shape('M42-230L38-120L34-16L18-16L10-120L6-230Z', dim)
}

function suitJacket(suit: { cloth: string; shirt: string; tie: string }, id: string): string {
  const dim = shade(suit.cloth, -0.34)
  const fold = shade(suit.cloth, 0.18)
  return (
    relief(
      'M-26-622C-54-610-78-604-90-590C-98-570-98-540-92-510C-84-460-86-420-88-352C-50-340 50-340 88-352C86-420 84-460 92-510C98-540 98-570 90-590C78-604 54-610 26-622Z',
      { lit: suit.cloth, dim, id: `${id}j`, dx: -22, dy: -4 },
    ) +
    shape('M-27-625L0-482L27-625C16-634-16-634-27-625Z', suit.shirt) +
    shape('M-7-610L7-610L4-596L11-500L0-480L-11-500L-4-596Z', suit.tie) +
    plane(
      [
        [-27, -628],
        [-7, -606],
        [-20, -590],
        [-33, -612],
      ],
      suit.shirt,
    ) +
    plane(
      [
        [27, -628],
        [7, -606],
        [20, -590],
        [33, -612],
      ],
      shade(suit.shirt, -0.12),
    ) +
    plane(
      [
        [-28, -624],
        [-56, -570],
        [-40, -560],
        [-46, -544],
        [-2, -474],
        [0, -482],
      ],
      fold,
    ) +
    plane(
      [
        [28, -624],
        [56, -570],
        [40, -560],
        [46, -544],
        [2, -474],
        [0, -482],
      ],
      shade(suit.cloth, -0.1),
    ) +
    cut([0, -478], [2, -344], { width: 3.5, colour: dim }) +
    disc(7, -448, { rx: 4, fill: dim }) +
    disc(7, -412, { rx: 4, fill: dim }) +
    cut([-62, -420], [-34, -424], { width: 4, colour: dim }) +
    cut([34, -424], [62, -420], { width: 4, colour: shade(dim, -0.3) })
  )
}

function looseShirt(cloth: string, id: string): string {
  const dim = shade(cloth, -0.22)
  return (
    relief(
      'M-26-622C-52-610-74-604-86-590C-94-560-90-520-84-490C-80-450-82-410-84-362C-50-354 50-354 84-362C82-410 80-450 84-490C90-520 94-560 86-590C74-604 52-610 26-622C16-604-16-604-26-622Z',
      { lit: cloth, dim, id: `${id}j`, dx: -20 },
    ) +
    plane(
      [
        [-28, -628],
        [0, -596],
        [-22, -580],
        [-38, -612],
      ],
      shade(cloth, 0.2),
    ) +
    plane(
      [
        [28, -628],
        [0, -596],
        [22, -580],
        [38, -612],
      ],
      dim,
    ) +
    cut([0, -596], [0, -360], { width: 3, colour: shade(cloth, -0.35) }) +
    repeat(4, (index) => disc(6, -566 + index * 48, { rx: 2.8, fill: shade(cloth, -0.4) })) +
    cut([30, -540], [62, -540], { width: 3, colour: shade(cloth, -0.35) })
  )
}

type Tunic = { cloth: string; trousers: string; motif: string; pattern: 'lotus' | 'rounds' | 'hem' | 'plain' }

function aoDai(tunicOf: Tunic, id: string): string {
  const dim = shade(tunicOf.cloth, -0.26)
  const outline =
    'M-17-640L17-640L22-616C44-608 62-604 72-590C76-560 66-530 58-506C50-480 44-466 46-448C50-420 58-400 62-372L74-70C40-58-40-58-74-70L-62-372C-58-400-50-420-46-448C-44-466-50-480-58-506C-66-530-76-560-72-590C-62-604-44-608-22-616Z'
  return (
    relief('M-66-400L-80-16C-60-6-20-6-4-14L0-300L4-14C20-6 60-6 80-16L66-400Z', {
      lit: tunicOf.trousers,
      dim: shade(tunicOf.trousers, -0.2),
      id: `${id}l`,
      dx: -10,
    }) +
    shape('M-60 0C-62-10-50-16-36-16L-20-14L-18 0ZM60 0C62-10 50-16 36-16L20-14L18 0Z', tunicOf.motif) +
    relief(outline, { lit: tunicOf.cloth, dim, id: `${id}j`, dx: -16 }) +
    motif(tunicOf, { id: `${id}m`, outline, low: -70 }) +
    shape('M-18-644L18-644L22-616C8-610-8-610-22-616Z', shade(tunicOf.cloth, -0.12)) +
    cut([-2, -614], [60, -540], { width: 3.5, bend: 10, colour: dim }) +
    cut([-40, -440], [-52, -120], { width: 3.5, bend: 3, colour: shade(tunicOf.cloth, 0.22) }) +
    cut([16, -430], [26, -110], { width: 3.5, bend: 4, colour: dim }) +
    cut([-42, -462], [-14, -470], { width: 3, bend: 3, colour: dim })
  )
}

function tunic(tunicOf: Tunic, id: string): string {
  const dim = shade(tunicOf.cloth, -0.28)
  const outline =
    'M-18-640L18-640L24-616C52-608 76-602 88-586C94-550 84-520 80-480C76-430 84-300 96-190C50-176-50-176-96-190C-84-300-76-430-80-480C-84-520-94-550-88-586C-76-602-52-608-24-616Z'
  return (
    trousers(tunicOf.trousers, id) +
    shoes(colours.night) +
    relief(outline, { lit: tunicOf.cloth, dim, id: `${id}j`, dx: -20 }) +
    motif(tunicOf, { id: `${id}m`, outline, low: -190 }) +
    shape('M-19-644L19-644L24-616C8-608-8-608-24-616Z', shade(tunicOf.cloth, -0.14)) +
    cut([0, -612], [70, -530], { width: 4, bend: 14, colour: dim }) +
    repeat(3, (index) => disc(10 + index * 24, -604 + index * 22 + (index === 2 ? 10 : 0), { rx: 4, fill: tunicOf.motif })) +
    cut([0, -470], [4, -200], { width: 4, colour: dim }) +
    cut([-46, -480], [-58, -220], { width: 4, bend: 3, colour: shade(tunicOf.cloth, 0.18) })
  )
}

function motif(tunicOf: Tunic, { id, outline, low }: { id: string; outline: string; low: number }): string {
  if (tunicOf.pattern === 'rounds') {
    const spots = [
      [-34, -540],
      [32, -520],
      [0, -440],
      [-44, -370],
      [44, -350],
      [0, -290],
      [-50, -220],
      [52, -220],
      [-8, -150],
    ] as const
    return clipped(
      id,
      outline,
      spots
        .map(
          ([x, y]) =>
            disc(x, y, { rx: 19, fill: tunicOf.motif }) +
            disc(x, y, { rx: 12.5, fill: tunicOf.cloth }) +
            disc(x, y, { rx: 6, fill: tunicOf.motif }),
        )
        .join(''),
    )
  }
  if (tunicOf.pattern === 'hem') {
    return clipped(
      id,
      outline,
      repeat(7, (index) => shape(`M${-96 + index * 28} ${low + 14}q14-${70 - Math.abs(index - 3) * 10} 28 0Z`, tunicOf.motif)) +
        box(-110, low - 92, { width: 220, height: 6, fill: tunicOf.motif }),
    )
  }
  if (tunicOf.pattern === 'lotus') {
    const flower = (x: number, y: number, size: number): string =>
      repeat(
        5,
        (index) =>
          `<path d="M0 0C-9-10-8-26 0-36C8-26 9-10 0 0Z" fill="${tunicOf.motif}" transform="translate(${x} ${y}) rotate(${-64 + index * 32}) scale(${size})"/>`,
      )
    return clipped(
      id,
      outline,
      cut([6, low - 8], [-12, low - 190], { width: 6, bend: 12, colour: tunicOf.motif }) +
        flower(-12, low - 190, 1.15) +
        cut([18, low - 8], [34, low - 120], { width: 5, bend: -8, colour: tunicOf.motif }) +
        flower(34, low - 120, 0.9) +
        flower(-28, -520, 0.7),
    )
  }
  return ''
}

function patterned(
  pattern: 'dots' | 'bands' | 'zigzag' | 'plain',
  area: { motif: string; id: string; outline: string; top: number; low: number },
): string {
  const rows = Math.floor((area.low - area.top) / 44)
  if (pattern === 'dots') {
    return clipped(
      area.id,
      area.outline,
      repeat(rows * 6, (index) =>
        disc(-115 + (index % 6) * 44 + (Math.floor(index / 6) % 2) * 22, area.top + Math.floor(index / 6) * 44, {
          rx: 9,
          fill: area.motif,
        }),
      ),
    )
  }
  if (pattern === 'bands') {
    return clipped(
      area.id,
      area.outline,
      repeat(rows, (index) => box(-140, area.top + index * 44, { width: 280, height: index % 2 ? 8 : 18, fill: area.motif })),
    )
  }
  if (pattern === 'zigzag') {
    return clipped(
      area.id,
      area.outline,
      repeat(Math.ceil(rows / 2), (index) => {
        const y = area.top + index * 88
        return `<polyline fill="none" stroke="${area.motif}" stroke-width="13" points="${Array.from({ length: 13 }, (_, at) => `${-150 + at * 25},${y + (at % 2 ? 30 : 0)}`).join(' ')}"/>`
      }),
    )
  }
  return ''
}

function dress(of: { cloth: string; motif: string; pattern: 'dots' | 'bands' | 'zigzag' | 'plain' }, id: string): string {
  const outline =
    'M-30-616C-50-610-64-604-72-590C-76-560-64-530-56-500C-50-480-46-470-46-454C-60-400-78-300-84-212C-40-196 40-196 84-212C78-300 60-400 46-454C46-470 50-480 56-500C64-530 76-560 72-590C64-604 50-610 30-616C18-586-18-586-30-616Z'
  return (
    relief(outline, { lit: of.cloth, dim: shade(of.cloth, -0.28), id: `${id}j`, dx: -16 }) +
    patterned(of.pattern, { motif: of.motif, id: `${id}m`, outline, top: -570, low: -190 }) +
    shape('M-47-464C-20-456 20-456 47-464L47-446C20-438-20-438-47-446Z', shade(of.cloth, -0.4)) +
    cut([-24, -436], [-42, -220], { width: 4, bend: 2, colour: shade(of.cloth, -0.32) }) +
    cut([26, -436], [40, -220], { width: 4, bend: -2, colour: shade(of.cloth, -0.36) })
  )
}

function jacketAndSkirt(of: { cloth: string; skirt: string; shirt: string }, id: string): string {
  return (
    relief('M-56-400L-62-204C-30-194 30-194 62-204L56-400Z', { lit: of.skirt, dim: shade(of.skirt, -0.3), id: `${id}k`, dx: -12 }) +
    relief(
      'M-26-620C-50-610-66-604-76-590C-80-560-70-530-62-504C-52-470-52-450-58-420L-66-378C-30-366 30-366 66-378L58-420C52-450 52-470 62-504C70-530 80-560 76-590C66-604 50-610 26-620Z',
      { lit: of.cloth, dim: shade(of.cloth, -0.3), id: `${id}j`, dx: -18 },
    ) +
    shape('M-26-622L0-500L26-622C14-604-14-604-26-622Z', of.shirt) +
    plane(
      [
        [-27, -622],
        [-46, -560],
        [-32, -552],
        [0, -490],
        [0, -504],
      ],
      shade(of.cloth, 0.16),
    ) +
    plane(
      [
        [27, -622],
        [46, -560],
        [32, -552],
        [0, -490],
        [0, -504],
      ],
      shade(of.cloth, -0.14),
    ) +
    cut([0, -490], [0, -372], { width: 3, colour: shade(of.cloth, -0.4) }) +
    disc(7, -464, { rx: 4.5, fill: colours.gold }) +
    disc(46, -566, { rx: 6, fill: colours.gold })
  )
}

function robe(of: { cloth: string; motif: string; pattern: 'dots' | 'bands' | 'zigzag' | 'plain' }, id: string): string {
  const outline =
    'M-28-622C-60-612-90-604-104-584C-112-540-108-480-106-420C-104-280-110-140-116-26C-60-10 60-10 116-26C110-140 104-280 106-420C108-480 112-540 104-584C90-604 60-612 28-622C16-602-16-602-28-622Z'
  return (
    relief(outline, { lit: of.cloth, dim: shade(of.cloth, -0.26), id: `${id}j`, dx: -24 }) +
    patterned(of.pattern, { motif: of.motif, id: `${id}m`, outline, top: -400, low: -20 }) +
    shape('M-34-618C-24-560-12-520 0-500C12-520 24-560 34-618L22-616C14-580 6-556 0-540C-6-556-14-580-22-616Z', of.motif) +
    cut([-60, -560], [-74, -60], { width: 5, bend: 4, colour: shade(of.cloth, 0.18) }) +
    cut([34, -500], [40, -50], { width: 5, bend: -3, colour: shade(of.cloth, -0.32) }) +
    cut([-20, -470], [-24, -50], { width: 5, bend: 3, colour: shade(of.cloth, -0.2) })
  )
}
