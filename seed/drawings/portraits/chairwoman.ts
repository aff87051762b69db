import { bustFace, bustNeck, combed, type Features } from '../bust.ts'
import { box, cut, disc, line, placed, repeat, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'warm',
  turn: -0.5,
  cheek: 94,
  jaw: 60,
  chin: 24,
  long: 148,
  neck: 44,
  lines: 1,
  brow: { width: 9, tone: '#2a1c17', lift: 2 },
  eye: { wide: 27, open: 13, lid: 'double', iris: '#3a2114' },
  nose: { wide: 22, long: 54 },
  mouth: { wide: 31, upper: 8, lower: 9, smile: 5, tone: '#a8322a' },
}
const HAIR = '#241b19'

function lotus(x: number, y: number, size: number, turn = 0): string {
  return placed(
    repeat(7, (index) =>
      placed(
        shape('M0 0C-15-18-13-48 0-66C13-48 15-18 0 0Z', index % 2 ? c.vermilion : c.lacquer) +
          cut([0, -6], [0, -54], { width: 3, colour: c.coral }),
        { x: 0, y: 0, turn: -75 + index * 25 },
      ),
    ) + disc(0, -4, { rx: 9, fill: c.gold }),
    { x, y, scale: size, turn },
  )
}

function background(): string {
  return (
    box(0, 0, { width: 1000, height: 1250, fill: c.lacquer }) +
    repeat(22, (index) =>
      shape(
        `M${index * 50 - 20} 0C${index * 50 + 4} 420 ${index * 50 - 26} 800 ${index * 50} 1250H${index * 50 + 18}C${index * 50} 800 ${index * 50 + 24} 420 ${index * 50 + 4} 0Z`,
        c.wine,
      ),
    ) +
    line('M-60 520C200 96 800 96 1060 520', { width: 26, colour: c.straw }) +
    line('M-20 560C240 180 760 180 1020 560', { width: 7, colour: c.gold }) +
    repeat(11, (index) => {
      const x = 60 + index * 88
      return line(`M${x} ${222 + ((x - 500) / 500) ** 2 * 250}V560`, { width: 6, colour: c.gold })
    }) +
    line('M-20 562H1020', { width: 13, colour: c.straw })
  )
}

function tunic(): string {
  const cloth = c.shell
  const body =
    'M-70 196C-150 216-250 236-296 300C-340 380-352 480-360 620H360C352 480 340 380 296 300C250 236 150 216 70 196C40 226-40 226-70 196Z'
  return (
    shape(body, cloth) +
    shape('M70 196C150 216 250 236 296 300C340 380 352 480 360 620H196C210 480 200 380 150 300C120 250 92 230 70 196Z', '#d6c8ad') +
    shape('M-66 130C-30 152 30 152 66 130L84 214C40 242-40 242-84 214Z', cloth) +
    shape('M10 148C30 148 50 140 66 130L84 214C60 230 40 236 16 236Z', '#d6c8ad') +
    cut([-64, 134], [64, 134], { width: 7, bend: -12, colour: c.lacquer }) +
    cut([30, 232], [250, 420], { width: 7, bend: 40, colour: '#b5a585' }) +
    repeat(3, (index) => disc(52 + index * 50, 258 + index * 20 + index ** 2 * 8, { rx: 8, fill: c.lacquer })) +
    cut([-230, 300], [-270, 600], { width: 10, bend: -20, colour: '#d6c8ad' }) +
    cut([-150, 420], [-120, 610], { width: 8, bend: -6, colour: '#d6c8ad' }) +
    cut([-60, 620], [-150, 400], { width: 9, bend: 18, colour: c.leaf }) +
    lotus(-152, 402, 1.15, -8) +
    cut([-40, 620], [30, 480], { width: 8, bend: -10, colour: c.leaf }) +
    lotus(32, 482, 0.86, 10) +
    line(
      repeat(2, (ring) => `M-92 ${218 + ring * 26}C-50 ${262 + ring * 34} 50 ${262 + ring * 34} 92 ${218 + ring * 26}`),
      { width: 2, colour: '#c9bb9c' },
    ) +
    repeat(13, (index) =>
      disc(-92 + index * 15.4, 218 + Math.sin((index / 12) * Math.PI) * 40, { rx: 8.5, fill: index % 2 ? '#e9c9a0' : c.gold }),
    )
  )
}

function hairFront(): string {
  return (
    shape(
      'M-108 0C-124-96-84-178 0-178C86-178 126-96 106 4C104-30 98-58 86-76C54-88 8-104-22-136C-44-104-72-86-90-72C-98-54-104-30-108 0Z',
      HAIR,
    ) +
    combed([-22, -142], [-98, -50], { count: 6, spread: [10, -62], width: 5, bend: 9, colour: '#5a4a45' }) +
    combed([-6, -140], [90, -62], { count: 6, spread: [8, -54], width: 5, bend: 10, colour: '#5a4a45' }) +
    cut([-16, -134], [-66, -86], { width: 6, bend: 6, colour: '#a79a8d' }) +
    cut([2, -128], [60, -90], { width: 5, bend: 6, colour: '#a79a8d' })
  )
}

function bun(): string {
  return (
    disc(44, -176, { rx: 82, ry: 66, fill: shade(HAIR, -0.2) }) +
    repeat(6, (index) => cut([-20 + index * 6, -196 + index * 9], [104, -208 + index * 14], { width: 4.5, bend: 16, colour: '#4b3d38' })) +
    cut([-50, -214], [140, -168], { width: 10, bend: 4, colour: c.gold }) +
    disc(142, -168, { rx: 13, fill: c.vermilion })
  )
}

function draw(): string {
  const bust =
    bun() +
    bustNeck(FACE) +
    tunic() +
    bustFace(FACE, 'cw') +
    hairFront() +
    disc(-110, 40, { rx: 9, fill: c.gold }) +
    disc(-110, 58, { rx: 7, ry: 9, fill: c.vermilion })
  return background() + placed(bust, { x: 500, y: 500, scale: 1.4 })
}

export const chairwoman: Picture = { shape: 'upright', seed: 12, draw }
