import { bustFace, bustNeck, type Features } from '../bust.ts'
import { box, cut, disc, line, placed, repeat, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'deep',
  turn: 0.45,
  cheek: 96,
  jaw: 66,
  chin: 28,
  long: 148,
  neck: 45,
  lines: 1,
  brow: { width: 9, tone: '#170c07', lift: 5 },
  eye: { wide: 29, open: 15, lid: 'double', iris: '#2a140a' },
  nose: { wide: 31, long: 54 },
  mouth: { wide: 37, upper: 12, lower: 13, smile: 7, tone: '#8c3a32' },
}

/** A sun with cut rays, and rows of swallows going home. */
function background(): string {
  const bird = (x: number, y: number, size: number): string =>
    placed(shape('M0 0C-20-30-60-30-90-10C-60-14-34-4-10 18C-4 30 4 30 10 18C34-4 60-14 90-10C60-30 20-30 0 0Z', c.indigo), {
      x,
      y,
      scale: size,
    })
  return (
    box(0, 0, { width: 1000, height: 1250, fill: '#cf6a4a' }) +
    repeat(36, (index) => {
      const angle = (index / 36) * Math.PI * 2
      return shape(
        `M500 480L${500 + Math.cos(angle) * 1000} ${480 + Math.sin(angle) * 1000}L${500 + Math.cos(angle + 0.085) * 1000} ${480 + Math.sin(angle + 0.085) * 1000}Z`,
        c.vermilion,
      )
    }) +
    disc(500, 480, { rx: 396, fill: c.gold }) +
    disc(500, 480, { rx: 372, fill: c.straw }) +
    bird(150, 150, 0.9) +
    bird(300, 84, 0.6) +
    bird(860, 130, 0.8) +
    bird(740, 70, 0.5) +
    bird(930, 260, 0.6) +
    bird(70, 290, 0.5)
  )
}

function wrap(): string {
  const cloth = c.jade
  return (
    shape(
      'M-124-40C-168-120-150-250-40-288C60-330 190-270 172-150C166-100 140-66 122-40C110-90 70-122 0-122C-70-122-112-90-124-40Z',
      cloth,
    ) +
    shape('M60-300C150-280 190-220 172-150C166-100 140-66 122-40C114-76 92-100 62-112C110-160 110-240 60-300Z', shade(cloth, -0.34)) +
    shape('M-70-270C-120-330-60-380-10-340C40-390 120-350 90-290C60-250-30-240-70-270Z', cloth) +
    shape('M10-330C60-380 120-350 90-290C60-262 20-256-10-256C30-280 30-300 10-330Z', shade(cloth, -0.34)) +
    cut([-120, -60], [60, -270], { width: 9, bend: 34, colour: c.straw }) +
    cut([-128, -110], [20, -282], { width: 8, bend: 26, colour: c.straw }) +
    cut([-90, -92], [110, -240], { width: 8, bend: 20, colour: c.vermilion }) +
    cut([-40, -112], [150, -200], { width: 8, bend: 12, colour: c.straw }) +
    cut([20, -118], [156, -150], { width: 7, bend: 4, colour: c.vermilion }) +
    cut([-60, -286], [60, -330], { width: 7, bend: 8, colour: c.straw }) +
    repeat(7, (index) => disc(-96 + index * 34, -96 - Math.sin((index / 6) * Math.PI) * 50, { rx: 9, fill: index % 2 ? c.gold : c.shell }))
  )
}

/** A wax print: rings like those a stone leaves in water. */
function dress(): string {
  const outline =
    'M-84 214C-160 226-240 246-280 312C-320 388-336 490-344 620H344C336 490 320 388 280 312C240 246 160 226 84 214C60 300-60 300-84 214Z'
  const ring = (x: number, y: number, r: number): string =>
    disc(x, y, { rx: r, fill: c.gold }) +
    disc(x, y, { rx: r * 0.78, fill: c.indigo }) +
    disc(x, y, { rx: r * 0.52, fill: c.coral }) +
    disc(x, y, { rx: r * 0.26, fill: c.straw })
  return (
    shape(outline, c.indigo) +
    `<clipPath id="dress"><path d="${outline}"/></clipPath><g clip-path="url(#dress)">${[
      [-230, 360, 66],
      [-80, 380, 58],
      [70, 420, 68],
      [220, 350, 58],
      [-170, 500, 60],
      [-10, 550, 66],
      [150, 560, 60],
      [-300, 520, 50],
      [290, 500, 62],
      [-120, 280, 36],
      [150, 290, 36],
    ]
      .map(([x = 0, y = 0, r = 0]) => ring(x, y, r))
      .join('')}${shape('M84 214C160 226 240 246 280 312C320 388 336 490 344 620H200C220 480 200 360 84 214Z', '#00000055')}</g>` +
    line('M-84 214C-60 300 60 300 84 214', { width: 13, colour: c.gold })
  )
}

function beads(): string {
  return repeat(3, (row) =>
    repeat(17, (index) => {
      const t = index / 16
      const x = -70 - row * 12 + t * (140 + row * 24)
      const y = 190 + row * 14 + Math.sin(t * Math.PI) * (54 + row * 26)
      return disc(x, y, { rx: 8.4, fill: [c.vermilion, c.shell, c.straw][(index + row) % 3] ?? c.shell })
    }),
  )
}

function draw(): string {
  const earring = (x: number): string =>
    line(`M${x} 40V58`, { width: 4, colour: c.gold }) +
    shape(`M${x} 52L${x + 17} 88L${x} 124L${x - 17} 88Z`, c.gold) +
    shape(`M${x} 68L${x + 8} 88L${x} 108L${x - 8} 88Z`, c.lacquer)
  return (
    background() +
    placed(bustNeck(FACE) + dress() + beads() + bustFace(FACE, 'lb') + wrap() + earring(-114) + earring(106), {
      x: 500,
      y: 560,
      scale: 1.36,
    })
  )
}

export const librarian: Picture = { shape: 'upright', seed: 147, draw }
