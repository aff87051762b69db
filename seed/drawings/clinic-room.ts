import { box, cut, disc, line, placed, plane, repeat, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import { palm, ridge, skyBands } from './scenery.ts'

/** The consulting room without its people: a window on the hills, the medicine cabinet, two things on the wall and a lamp. */
export function clinicRoom(): string {
  const lamp =
    line('M700 0V60', { width: 4, colour: c.ink }) +
    shape('M640 96Q700 20 760 96Z', c.vermilion) +
    disc(700, 98, { rx: 20, ry: 9, fill: c.straw })
  return walls() + window() + cabinet() + posters() + lamp
}

function walls(): string {
  return (
    box(0, 0, { width: 1500, height: 700, fill: '#d5dcc4' }) +
    box(0, 470, { width: 1500, height: 250, fill: c.leaf }) +
    box(0, 462, { width: 1500, height: 10, fill: c.jade }) +
    box(0, 715, { width: 1500, height: 290, fill: '#c98a5e' }) +
    repeat(8, (row) => line(`M0 ${722 + row * row * 5 + row * 8}H1500`, { width: 3, colour: '#a8603f' })) +
    repeat(21, (index) =>
      plane(
        [
          [750 + (index - 10) * 110, 716],
          [750 + (index - 10) * 110 + 3, 716],
          [750 + (index - 10) * 210 + 6, 1010],
          [750 + (index - 10) * 210, 1010],
        ],
        '#a8603f',
      ),
    )
  )
}

/** The window with its shutters open, a garden, and the hills. */
function window(): string {
  const inside =
    skyBands(['#a9c2b4', c.celadon, '#e3dfb2', '#f0dcae'], { height: 260, seed: 3, clouds: 5, width: 420 }) +
    ridge({ y: 230, height: 90, low: 400, fill: c.sky, seed: 9, width: 420, steps: 4 }) +
    ridge({ y: 290, height: 50, low: 420, fill: c.leaf, seed: 4, width: 420, steps: 4 }) +
    palm(110, 400, { scale: 0.86, tone: c.pine, lean: 34 }) +
    palm(330, 420, { scale: 0.7, tone: c.jade, lean: -30 }) +
    disc(300, 90, { rx: 40, fill: c.vermilion })
  const shutter = (x: number, fill: string): string =>
    box(x, 76, { width: 96, height: 336, fill }) +
    repeat(14, (row) => line(`M${x + 12} ${96 + row * 22}H${x + 84}`, { width: 6, colour: shade(fill, -0.35) }))
  return (
    `<svg x="500" y="80" width="420" height="330" viewBox="0 0 420 330">${inside}</svg>` +
    `<g fill="none" stroke="${c.umber}" stroke-width="14"><path d="M500 80H920V410H500ZM710 80V410"/></g>` +
    repeat(5, (index) => line(`M${570 + index * 70} 86V404`, { width: 4, colour: c.umber })) +
    shutter(398, c.jade) +
    shutter(926, c.jade) +
    box(480, 408, { width: 460, height: 18, fill: c.bark })
  )
}

function cabinet(): string {
  const jar = (x: number, y: number, tone: string): string =>
    box(x - 17, y - 52, { width: 34, height: 52, fill: tone }) +
    box(x - 13, y - 62, { width: 26, height: 11, fill: c.umber }) +
    box(x - 17, y - 38, { width: 34, height: 18, fill: c.shell })
  const tones = [c.amber, c.jade, c.vermilion, c.gold, c.sky, c.bark, c.celadon, c.wine, c.straw]
  return (
    box(60, 120, { width: 280, height: 560, fill: c.bark }) +
    box(76, 136, { width: 248, height: 300, fill: c.umber }) +
    repeat(
      3,
      (row) =>
        repeat(6, (index) => jar(102 + index * 39, 226 + row * 98, tones[(row * 4 + index * 2) % 9] ?? c.gold)) +
        box(70, 226 + row * 98, { width: 260, height: 12, fill: c.amber }),
    ) +
    repeat(2, (row) =>
      repeat(
        3,
        (column) =>
          box(80 + column * 82, 456 + row * 104, { width: 76, height: 92, fill: c.amber }) +
          box(86 + column * 82, 462 + row * 104, { width: 64, height: 80, fill: c.bark }) +
          disc(118 + column * 82, 502 + row * 104, { rx: 8, fill: c.gold }),
      ),
    ) +
    box(50, 108, { width: 300, height: 18, fill: c.umber }) +
    placed(
      shape('M-46 0H46L34-50H-34Z', c.vermilion) +
        repeat(9, (index) =>
          cut([-24 + index * 6, -48], [-86 + index * 21, -108 - (4 - Math.abs(index - 4)) * 10], {
            width: 17,
            bend: (4 - index) * 2,
            colour: index % 2 ? c.leaf : c.pine,
          }),
        ),
      { x: 196, y: 108 },
    )
  )
}

/** A sign of three leaves for the clinic, and a chart of how children grow. */
function posters(): string {
  return (
    box(1120, 120, { width: 200, height: 250, fill: c.shell }) +
    box(1120, 120, { width: 200, height: 40, fill: c.lacquer }) +
    repeat(4, (index) => line(`M1142 ${200 + index * 40}H1300`, { width: 2.4, colour: c.mist })) +
    line('M1142 340C1180 296 1210 260 1298 196', { width: 7, colour: c.jade }) +
    line('M1142 348C1190 316 1226 290 1298 246', { width: 6, colour: c.gold }) +
    line('M1142 184V350H1304', { width: 5, colour: c.ink }) +
    disc(1422, 230, { rx: 62, fill: c.lacquer }) +
    [0, -58, 58].map((turn) => placed(shape('M0 6C-22-12-20-44 0-60C20-44 22-12 0 6Z', c.straw), { x: 1422, y: 250, turn })).join('') +
    line('M1422 250V276', { width: 7, colour: c.straw })
  )
}
