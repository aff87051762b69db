import { bustFace, bustNeck, combed, type Features } from '../bust.ts'
import { box, cut, line, n, placed, plane, repeat, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'fair',
  turn: -0.6,
  cheek: 90,
  jaw: 66,
  chin: 28,
  long: 160,
  neck: 47,
  lines: 3,
  brow: { width: 13, tone: '#cfc8ba', lift: -2, slant: 4 },
  eye: { wide: 25, open: 11, lid: 'heavy', iris: '#4d6a74' },
  nose: { wide: 27, long: 64, bridge: 8 },
  mouth: { wide: 30, upper: 4, lower: 7, smile: 5, tone: '#b5705c' },
}

/** The working drawing of the arch, white lines on blue, pinned behind him. */
function background(): string {
  const thin = { width: 3, colour: '#8ea3ac' }
  return (
    box(0, 0, { width: 1000, height: 1250, fill: c.indigo }) +
    repeat(
      21,
      (index) =>
        line(`M${index * 50} 0V1250`, { width: 1.4, colour: '#3d4f66' }) + line(`M0 ${index * 62}H1000`, { width: 1.4, colour: '#3d4f66' }),
    ) +
    line('M-40 640C180 60 820 60 1040 640', { width: 8, colour: c.sand }) +
    line('M10 660C220 130 780 130 990 660', { width: 5, colour: c.sand }) +
    line('M0 246H1000M0 262H1000', { width: 5, colour: c.sand }) +
    repeat(17, (index) => {
      const x = 40 + index * 58
      return line(`M${x} 262V${n(205 + ((x - 500) / 540) ** 2 * 440)}`, thin)
    }) +
    line('M20 110H980M20 92V128M980 92V128', thin) +
    plane(
      [
        [20, 110],
        [52, 100],
        [52, 120],
      ],
      '#8ea3ac',
    ) +
    plane(
      [
        [980, 110],
        [948, 100],
        [948, 120],
      ],
      '#8ea3ac',
    ) +
    `<g fill="none" stroke="#8ea3ac" stroke-width="3"><circle cx="850" cy="930" r="96"/><circle cx="850" cy="930" r="60"/><path d="M730 930H970M850 810V1050"/></g>`
  )
}

function coat(): string {
  const cloth = '#7a6244'
  const dim = shade(cloth, -0.32)
  const outline = 'M-74 206C-170 230-262 250-304 322C-340 396-356 500-362 620H362C356 500 340 396 304 322C262 250 170 230 74 206Z'
  return (
    shape(outline, cloth) +
    `<clipPath id="tweed"><path d="${outline}"/></clipPath><g clip-path="url(#tweed)">${repeat(17, (index) => line(`M${-370 + index * 46} 200V640`, { width: 3, colour: shade(cloth, 0.2) }))}${repeat(10, (index) => line(`M-370 ${230 + index * 44}H370`, { width: 3, colour: dim }))}</g>` +
    shape('M74 206C170 230 262 250 304 322C340 396 356 500 362 620H204C224 490 214 390 160 320C130 270 102 240 74 206Z', dim) +
    shape('M-72 192L-2 440L72 192C36 240-36 240-72 192Z', c.sky) +
    shape('M-76 190C-40 203 40 203 76 190L40 290H-40Z', c.sky) +
    shape('M-20 236L20 236L14 262L28 430L-2 470L-30 430L-14 262Z', c.lacquer) +
    repeat(5, (index) => cut([-16, 278 + index * 34], [18, 266 + index * 34], { width: 8, colour: c.straw })) +
    plane(
      [
        [-74, 186],
        [-18, 240],
        [-64, 290],
        [-108, 220],
      ],
      '#a5b8be',
    ) +
    plane(
      [
        [74, 186],
        [18, 240],
        [64, 290],
        [108, 220],
      ],
      c.sky,
    ) +
    plane(
      [
        [-104, 214],
        [-152, 320],
        [-112, 338],
        [-130, 366],
        [-14, 560],
        [0, 500],
      ],
      shade(cloth, 0.16),
    ) +
    plane(
      [
        [104, 214],
        [152, 320],
        [112, 338],
        [128, 366],
        [10, 560],
        [-4, 500],
      ],
      shade(cloth, -0.16),
    ) +
    cut([-2, 530], [0, 620], { width: 6, colour: c.umber }) +
    box(-250, 430, { width: 90, height: 8, fill: c.umber }) +
    plane(
      [
        [-236, 430],
        [-226, 350],
        [-216, 350],
        [-218, 430],
      ],
      c.gold,
    ) +
    plane(
      [
        [-206, 430],
        [-196, 372],
        [-186, 372],
        [-190, 430],
      ],
      c.vermilion,
    )
  )
}

function hair(): string {
  const white = '#e6e0d2'
  const grey = '#b3aa98'
  return (
    shape('M-110 20C-130-30-120-100-86-128C-94-90-96-60-96-30Z', white) +
    shape('M76-134C112-124 118-80 108-20L90-44Z', grey) +
    shape('M108 20C128-30 122-100 92-128C98-90 98-60 96-30Z', grey) +
    shape('M-100-84C-112-150-62-192 8-188C84-188 122-140 106-72C98-98 92-112 82-122C40-112-20-118-52-146C-66-124-88-112-100-84Z', white) +
    shape('M30-186C90-182 122-140 106-72C98-98 92-112 82-122C74-140 56-160 30-186Z', grey) +
    combed([-48, -152], [80, -128], { count: 6, spread: [-10, -46], width: 5, bend: -9, colour: grey }) +
    combed([-60, -146], [-98, -88], { count: 4, spread: [6, -40], width: 4.4, bend: 5, colour: grey })
  )
}

function moustache(): string {
  const s = FACE.turn * 18
  return (
    shape(
      `M${s} 70C${s + 20} 64 ${s + 44} 74 ${s + 58} 102C${s + 40} 98 ${s + 20} 98 ${s} 90C${s - 20} 98 ${s - 42} 98 ${s - 60} 102C${s - 44} 74 ${s - 20} 64 ${s} 70Z`,
      '#e6e0d2',
    ) +
    repeat(9, (index) =>
      cut([s - 6 + (index - 4) * 5, 74], [s + (index - 4) * 13, 98], { width: 3.4, bend: (index - 4) * -1, colour: '#a89e8b' }),
    )
  )
}

function draw(): string {
  return background() + placed(bustNeck(FACE) + coat() + bustFace(FACE, 'oe') + moustache() + hair(), { x: 500, y: 500, scale: 1.42 })
}

export const oldEngineer: Picture = { shape: 'upright', seed: 63, draw }
