import { bustFace, bustNeck, combed, type Features } from '../bust.ts'
import { box, cut, disc, line, placed, plane, repeat, ripples, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { skyBands } from '../scenery.ts'

const FACE: Features = {
  skin: 'warm',
  turn: 0.5,
  cheek: 98,
  jaw: 78,
  chin: 34,
  long: 146,
  neck: 54,
  lines: 2,
  brow: { width: 12, tone: '#1f1714', lift: -1 },
  eye: { wide: 25, open: 11, lid: 'single', iris: '#26160f' },
  nose: { wide: 27, long: 54 },
  mouth: { wide: 34, upper: 6, lower: 8, smile: 4, tone: '#a4604b' },
}
const HAIR = '#1e1a1b'

function background(): string {
  const boxes = [c.vermilion, c.indigo, c.gold, c.shell, c.jade, c.lacquer, c.slate]
  return (
    skyBands(['#7d95a0', '#93a9ab', c.celadon, '#d8d3ac', '#efd9a5', '#efc48d'], {
      height: 760,
      seed: 6,
      clouds: 14,
      cloud: c.shell,
      width: 1000,
    }) +
    box(0, 740, { width: 1000, height: 520, fill: c.jade }) +
    ripples(
      { x: 0, y: 750, width: 1000, height: 260 },
      { seed: 9, count: 60, colours: [c.celadon, c.pine, c.straw], long: 150, thick: 8 },
    ) +
    shape('M-20 560H560C600 560 620 600 640 740H-20Z', c.night) +
    box(-20, 690, { width: 650, height: 18, fill: c.lacquer }) +
    repeat(
      24,
      (index) =>
        box(10 + (index % 6) * 84, 470 - Math.floor(index / 6) * 62 + 32, {
          width: 78,
          height: 56,
          fill: boxes[(index * 5) % 7] ?? c.jade,
        }) +
        repeat(4, (rib) =>
          line(`M${24 + (index % 6) * 84 + rib * 17} ${510 - Math.floor(index / 6) * 62}V${550 - Math.floor(index / 6) * 62}`, {
            width: 3,
            colour: shade(boxes[(index * 5) % 7] ?? c.jade, -0.3),
          }),
        ),
    ) +
    line('M800 760V120M900 760V120M800 760L900 560L800 360L900 160', { width: 15, colour: c.lacquer }) +
    line('M60 150H1000M120 150L850 30L1000 110M850 30V150', { width: 13, colour: c.lacquer }) +
    repeat(16, (index) => line(`M${70 + index * 50} 150L${95 + index * 50} 176L${120 + index * 50} 150`, { width: 5, colour: c.lacquer })) +
    line('M95 176H860', { width: 6, colour: c.lacquer }) +
    line('M250 176V300M290 176V300', { width: 4, colour: c.ink }) +
    box(222, 300, { width: 96, height: 56, fill: c.gold })
  )
}

function suit(): string {
  const cloth = c.indigo
  const dim = shade(cloth, -0.36)
  return (
    shape('M-82 204C-186 228-284 250-324 326C-356 400-366 500-370 620H370C366 500 356 400 324 326C284 250 186 228 82 204Z', cloth) +
    shape('M82 204C186 228 284 250 324 326C356 400 366 500 370 620H216C236 490 226 390 168 322C136 274 108 246 82 204Z', dim) +
    shape('M-80 196L-2 470L80 196C40 240-40 240-80 196Z', c.shell) +
    shape('M-84 188C-40 201 40 201 84 188L40 300H-40Z', c.shell) +
    shape('M-22 244L22 244L15 270L30 440L-2 484L-32 440L-15 270Z', c.vermilion) +
    repeat(6, (index) => cut([-20 - index * 0.6, 290 + index * 30], [20 + index * 0.8, 274 + index * 30], { width: 6, colour: c.wine })) +
    plane(
      [
        [-82, 190],
        [-20, 246],
        [-66, 300],
        [-112, 226],
      ],
      c.paper,
    ) +
    plane(
      [
        [82, 190],
        [20, 246],
        [66, 300],
        [112, 226],
      ],
      '#d6c8ad',
    ) +
    plane(
      [
        [-108, 218],
        [-160, 326],
        [-118, 346],
        [-138, 376],
        [-14, 590],
        [-2, 520],
      ],
      shade(cloth, 0.2),
    ) +
    plane(
      [
        [108, 218],
        [160, 326],
        [118, 346],
        [136, 376],
        [10, 590],
        [-4, 520],
      ],
      shade(cloth, -0.12),
    ) +
    cut([-230, 340], [-262, 612], { width: 8, bend: -16, colour: dim }) +
    disc(-150, 410, { rx: 15, fill: c.gold }) +
    line('M-160 416Q-150 400-140 416M-162 417H-138', { width: 3, colour: c.lacquer })
  )
}

function glasses(): string {
  const s = FACE.turn * 16
  return (
    `<g fill="none" stroke="#1b1a17" stroke-width="8"><rect x="${s - 84}" y="-42" width="76" height="54" rx="13"/><rect x="${s + 6}" y="-42" width="73" height="54" rx="13"/><path d="M${s - 8}-24q7-8 14 0M${s - 84}-24L-106-32M${s + 79}-24L104-32"/></g>` +
    cut([s - 72, 2], [s - 44, -34], { width: 6, colour: '#f3eee3' }) +
    cut([s + 20, 2], [s + 44, -34], { width: 6, colour: '#e3d3b0' })
  )
}

function hair(): string {
  const lift = shade(HAIR, 0.26)
  return (
    shape(
      'M-106 6C-124-70-110-184 0-188C112-186 126-70 106 6C104-30 100-54 92-80C50-92-10-104-44-136C-56-110-78-94-92-74C-98-50-102-24-106 6Z',
      HAIR,
    ) +
    combed([-40, -142], [88, -90], { count: 7, spread: [-16, -66], width: 5, bend: -10, colour: lift }) +
    combed([-50, -140], [-96, -60], { count: 4, spread: [4, -50], width: 5, bend: 6, colour: lift }) +
    combed([-100, -40], [-104, 0], { count: 2, spread: [6, 0], width: 5, bend: 0, colour: '#8f8572' }) +
    combed([100, -44], [104, 0], { count: 2, spread: [-6, 0], width: 5, bend: 0, colour: '#6d6558' })
  )
}

function draw(): string {
  return background() + placed(bustNeck(FACE) + suit() + bustFace(FACE, 'pd') + hair() + glasses(), { x: 500, y: 520, scale: 1.42 })
}

export const portDirector: Picture = { shape: 'upright', seed: 81, draw }
