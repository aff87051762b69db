import { bustFace, bustNeck, combed, type Features } from '../bust.ts'
import { box, clipped, cut, disc, placed, plane, repeat, ripples, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'tan',
  turn: 0.55,
  cheek: 88,
  jaw: 52,
  chin: 18,
  long: 156,
  neck: 41,
  lines: 1,
  brow: { width: 8, tone: '#2f1c12', lift: 6, slant: -2 },
  eye: { wide: 28, open: 15, lid: 'double', iris: '#4f5a34' },
  nose: { wide: 21, long: 60, bridge: 4 },
  mouth: { wide: 35, upper: 8, lower: 10, smile: 8, tone: '#b8463a', open: true },
}
const HAIR = '#3f2415'

/** A wall of painted tiles, and the bay of Santa Rialda through its opening. */
function background(): string {
  const tile = (x: number, y: number, odd: boolean): string =>
    box(x, y, { width: 122, height: 122, fill: odd ? '#e9e2d0' : c.shell }) +
    placed(
      repeat(4, (index) =>
        placed(shape('M0 0C18-16 20-40 0-54C-20-40-18-16 0 0Z', c.indigo), { x: 0, y: 0, turn: index * 90 + (odd ? 45 : 0) }),
      ) +
        disc(0, 0, { rx: 11, fill: c.sky }) +
        disc(0, 0, { rx: 5, fill: c.gold }),
      { x: x + 61, y: y + 61 },
    )
  return (
    box(0, 0, { width: 1000, height: 1250, fill: c.indigo }) +
    repeat(90, (index) => tile((index % 9) * 125 - 60, Math.floor(index / 9) * 125 + 2, (index + Math.floor(index / 9)) % 2 === 0)) +
    shape('M150 1250V430C150 190 850 190 850 430V1250Z', c.indigo) +
    shape('M172 1250V436C172 220 828 220 828 436V1250Z', '#f0d3a0') +
    shape('M172 620C300 560 420 590 540 540C640 500 740 540 828 520V700H172Z', c.sky) +
    repeat(13, (index) =>
      plane(
        [
          [190 + index * 50, 640],
          [190 + index * 50, 590 - (index % 3) * 16],
          [212 + index * 50, 574 - (index % 3) * 16],
          [234 + index * 50, 590 - (index % 3) * 16],
          [234 + index * 50, 640],
        ],
        [c.shell, c.coral, c.sand, c.vermilion][index % 4] ?? c.shell,
      ),
    ) +
    box(172, 640, { width: 656, height: 620, fill: c.jade }) +
    clipped(
      'bay',
      'M172 640H828V1250H172Z',
      ripples(
        { x: 172, y: 650, width: 656, height: 300 },
        { seed: 3, count: 60, colours: [c.celadon, c.paper, c.pine], long: 110, thick: 7 },
      ),
    ) +
    disc(690, 380, { rx: 52, fill: c.vermilion })
  )
}

function jacket(): string {
  const cloth = c.coral
  const dim = shade(cloth, -0.26)
  return (
    shape(
      'M-60 200C-150 226-252 244-292 312C-330 390-344 490-350 620H350C344 490 330 390 292 312C252 244 150 226 60 200C40 300-40 300-60 200Z',
      cloth,
    ) +
    shape('M60 200C150 226 252 244 292 312C330 390 344 490 350 620H190C210 490 206 400 160 320C124 262 96 240 60 200Z', dim) +
    shape('M-62 196L-6 470L62 196C30 232-30 232-62 196Z', c.shell) +
    cut([-30, 236], [-10, 430], { width: 6, colour: c.mist }) +
    cut([34, 240], [4, 420], { width: 6, colour: c.mist }) +
    plane(
      [
        [-64, 194],
        [-130, 300],
        [-96, 318],
        [-112, 346],
        [-10, 540],
        [0, 500],
        [-4, 470],
      ],
      shade(cloth, 0.2),
    ) +
    plane(
      [
        [64, 194],
        [128, 300],
        [96, 318],
        [110, 346],
        [6, 540],
        [-4, 500],
        [2, 470],
      ],
      shade(cloth, -0.12),
    ) +
    cut([-2, 520], [2, 620], { width: 6, colour: shade(cloth, -0.45) }) +
    cut([-220, 330], [-250, 610], { width: 9, bend: -16, colour: dim }) +
    disc(-148, 372, { rx: 22, fill: c.gold }) +
    placed(shape('M-14 6C-8-12 8-12 14 6H9C5-5-5-5-9 6Z', c.wine) + box(-16, 6, { width: 32, height: 4, fill: c.wine }), {
      x: -148,
      y: 372,
    })
  )
}

const LOCK = 'M-104-30C-150 40-124 110-156 180C-182 240-150 300-118 330C-84 300-92 250-78 210C-60 150-84 90-90 20Z'

function hair(): { behind: string; front: string } {
  const lift = shade(HAIR, 0.22)
  return {
    behind: shape('M-112-40C-170 60-150 160-170 240C-150 300 150 300 172 240C150 160 170 60 112-40Z', shade(HAIR, -0.2)),
    front:
      shape(
        'M-112 30C-136-110-84-186 10-182C104-178 132-100 110 26C108-14 100-44 84-66C40-84 6-110-10-140C-36-100-76-78-92-50C-100-24-106 4-112 30Z',
        HAIR,
      ) +
      shape(LOCK, HAIR) +
      placed(shape(LOCK, shade(HAIR, -0.12)), { x: 0, y: 0, flip: true }) +
      combed([-12, -146], [-100, -20], { count: 7, spread: [14, -80], width: 5, bend: 10, colour: lift }) +
      combed([0, -146], [98, -30], { count: 6, spread: [6, -74], width: 5, bend: 12, colour: lift }) +
      combed([-108, 20], [-146, 250], { count: 5, spread: [34, 30], width: 6, bend: -12, colour: lift }) +
      combed([112, 20], [146, 250], { count: 5, spread: [-34, 30], width: 5, bend: 12, colour: shade(HAIR, 0.12) }),
  }
}

function draw(): string {
  const { behind, front } = hair()
  const hoop = (x: number): string => `<circle cx="${x}" cy="66" r="20" fill="none" stroke="${c.gold}" stroke-width="7"/>`
  return (
    background() +
    placed(
      behind +
        bustNeck(FACE) +
        jacket() +
        bustFace(FACE, 'fc') +
        hoop(-102) +
        front +
        repeat(15, (index) => disc(-58 + index * 8.3, 206 + Math.sin((index / 14) * Math.PI) * 40, { rx: 5.4, fill: c.gold })),
      { x: 500, y: 510, scale: 1.42 },
    )
  )
}

export const foundationChair: Picture = { shape: 'upright', seed: 19, draw }
