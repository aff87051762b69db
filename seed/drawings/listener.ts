import { cut, disc, placed, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'

/** The listeners from behind: heads, ears and shoulders, each with a rim of light from the stage. */
export function listener(
  x: number,
  y: number,
  size: { scale: number; hair: string; coat: string; kind: 'short' | 'bun' | 'long' | 'cloth' },
): string {
  const rim = shade(size.hair, 0.3)
  const neck = '#7c4d2c'
  const head =
    size.kind === 'long'
      ? shape('M-56-60C-60-128-36-150 0-150C36-150 60-128 56-60C58-10 62 20 66 56H-66C-62 20-58-10-56-60Z', size.hair)
      : shape('M-50-66C-54-124-34-148 0-148C34-148 54-124 50-66C48-30 30-10 0-8C-30-10-48-30-50-66Z', size.hair)
  const extra =
    size.kind === 'bun'
      ? disc(0, -136, { rx: 35, ry: 29, fill: shade(size.hair, 0.16) }) +
        cut([-22, -142], [22, -142], { width: 5, bend: 8, colour: rim }) +
        cut([-26, -112], [26, -112], { width: 5, bend: -6, colour: c.lacquer })
      : size.kind === 'cloth'
        ? cut([-46, -70], [46, -70], { width: 9, bend: -10, colour: rim })
        : cut([-26, -130], [-38, -60], { width: 5, bend: -5, colour: rim }) + cut([10, -140], [24, -66], { width: 4, bend: 4, colour: rim })
  return placed(
    shape('M-190 220C-186 110-150 60-90 44C-50 34-30 22-28 0H28C30 22 50 34 90 44C150 60 186 110 190 220Z', size.coat) +
      cut([-170, 150], [-60, 44], { width: 9, bend: 16, colour: shade(size.coat, 0.3) }) +
      shape('M-28-30H28V16Q0 34-28 16Z', neck) +
      disc(-50, -58, { rx: 9, ry: 15, fill: neck }) +
      disc(50, -58, { rx: 9, ry: 15, fill: shade(neck, -0.2) }) +
      head +
      extra +
      cut([-50, -60], [-20, -146], { width: 7, bend: 12, colour: c.straw }),
    { x, y, scale: size.scale },
  )
}
