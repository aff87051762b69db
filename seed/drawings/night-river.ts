import { box, cut, disc, line, n, placed, plane, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed } from './posed.ts'
import { lantern, leafHat, leafSpray } from './scenery.ts'

const WATER = 470

/** Old merchants' houses along the quay, lit from inside, and their light broken in the water. */
function quay(): string {
  const next = seeded(26)
  const walls = [c.amber, c.bark, '#6d4a2e', '#7a5a24', c.umber]
  let x = -20
  let houses = ''
  let index = 0
  while (x < 1500) {
    const width = 96 + next() * 90
    const height = 120 + next() * 96
    const wall = walls[Math.floor(next() * walls.length)] ?? c.bark
    const top = WATER - 18 - height
    const lit = next() > 0.25
    houses +=
      box(x, top, { width, height: height + 20, fill: wall }) +
      shape(`M${n(x - 10)} ${n(top + 6)}L${n(x + 14)} ${n(top - 34)}H${n(x + width - 14)}L${n(x + width + 10)} ${n(top + 6)}Z`, c.night) +
      repeat(Math.floor(width / 15), (tile) =>
        line(`M${n(x + 18 + tile * 14)} ${n(top - 32)}L${n(x + 6 + tile * 15)} ${n(top + 2)}`, { width: 2.4, colour: c.slate }),
      ) +
      repeat(
        Math.floor(width / 44),
        (bay) =>
          box(x + 14 + bay * 42, top + 24, { width: 28, height: 44, fill: lit || bay % 2 ? c.straw : c.night }) +
          box(x + 26 + bay * 42, top + 24, { width: 4, height: 44, fill: wall }),
      ) +
      box(x + 8, WATER - 76, { width: width - 16, height: 62, fill: index % 3 ? c.gold : c.vermilion }) +
      repeat(Math.floor(width / 24), (post) => box(x + 12 + post * 24, WATER - 76, { width: 6, height: 62, fill: c.umber })) +
      plane(
        [
          [x, WATER - 78],
          [x + width, WATER - 78],
          [x + width + 4, WATER - 62],
          [x - 4, WATER - 62],
        ],
        c.wine,
      )
    x += width + 4
    index += 1
  }
  return (
    houses +
    box(0, WATER - 20, { width: 1500, height: 22, fill: c.umber }) +
    repeat(22, (at) => disc(30 + at * 70, WATER - 96 + (at % 3) * 5, { rx: 9, ry: 11, fill: at % 2 ? c.vermilion : c.straw }))
  )
}

function reflections(): string {
  const next = seeded(81)
  return repeat(190, () => {
    const depth = next()
    const x = next() * 1500
    const y = WATER + 6 + depth ** 1.4 * 250
    const tone = [c.gold, c.straw, c.vermilion, c.amber, c.wine][Math.floor(next() * 5)] ?? c.gold
    const long = 14 + next() * 50 * (0.4 + depth)
    return cut([x, y], [x + long, y + 1], { width: 4 + depth * 4, colour: tone })
  })
}

/** A paper lotus with a candle in it, afloat at (x, y), its light beneath it. */
function floating(x: number, y: number, size: number, tone: string): string {
  return placed(
    repeat(5, (index) =>
      cut([-40 + index * 5, 26 + index * 13], [44 - index * 6, 27 + index * 13], { width: 9 - index, colour: index % 2 ? c.gold : tone }),
    ) +
      disc(0, 12, { rx: 62, ry: 15, fill: c.leaf }) +
      repeat(7, (index) =>
        placed(shape('M0 6C-17-12-16-42 0-58C16-42 17-12 0 6Z', index % 2 ? tone : shade(tone, -0.2)), {
          x: (index - 3) * 9,
          y: 8,
          turn: (index - 3) * 21,
        }),
      ) +
      shape('M0-8C-14-24-8-42 0-60C8-42 14-24 0-8Z', c.straw) +
      shape('M0-10C-6-20-4-30 0-40C4-30 6-20 0-10Z', c.paper) +
      repeat(5, (index) =>
        placed(
          shape('M0 8C-15-6-14-28 0-40C14-28 15-6 0 8Z', index % 2 ? shade(tone, 0.15) : tone) +
            cut([0, 2], [0, -30], { width: 2.6, colour: shade(tone, -0.3) }),
          { x: (index - 2) * 13, y: 12, turn: (index - 2) * 26 },
        ),
      ),
    { x, y, scale: size },
  )
}

function boat(): string {
  const x = 560
  const y = 690
  const rower = posed(
    {
      skin: 'tan',
      hair: 'bun',
      tone: '#221a16',
      turn: 0.7,
      cloth: c.wine,
      trousers: c.ink,
      pose: {
        head: [14, -388],
        neck: [6, -344],
        hip: [-8, -206],
        arms: [
          [
            [56, -288],
            [104, -268],
          ],
          [
            [40, -270],
            [96, -240],
          ],
        ],
        legs: [
          [
            [-18, -106],
            [-34, -10],
          ],
          [
            [20, -106],
            [22, -8],
          ],
        ],
      },
    },
    { id: 'rower', x: x - 180, y: y + 6, scale: 0.56 },
  )
  const passenger = (px: number, cloth: string, id: string, hair: 'long' | 'crop', turn: number): string =>
    posed(
      {
        skin: 'warm',
        hair,
        tone: '#221a16',
        turn,
        smile: 4,
        cloth,
        trousers: c.ink,
        pose: {
          head: [0, -190],
          neck: [0, -148],
          hip: [0, -20],
          arms: [
            [
              [30, -90],
              [44, -50],
            ],
            [
              [-30, -90],
              [30, -56],
            ],
          ],
          legs: [
            [
              [50, -20],
              [50, 20],
            ],
            [
              [44, -16],
              [44, 20],
            ],
          ],
        },
      },
      { id, x: px, y: y + 2, scale: 0.6 },
    )
  return (
    ripples(
      { x: x - 330, y: y + 30, width: 700, height: 60 },
      { seed: 16, count: 40, colours: [c.night, c.amber, c.gold], long: 200, thick: 8 },
    ) +
    line(`M${x - 110} ${y - 190}L${x - 20} ${y + 70}`, { width: 7, colour: c.amber }) +
    rower +
    leafHat(x - 172, y - 218, 46, c.straw) +
    passenger(x + 40, c.shell, 'p1', 'long', 0.8) +
    passenger(x + 156, c.celadon, 'p2', 'crop', -0.8) +
    lantern(x + 250, y - 150, { scale: 0.62, tone: c.vermilion, cord: 14 }) +
    line(`M${x + 286} ${y}C${x + 290} ${y - 90} ${x + 280} ${y - 140} ${x + 250} ${y - 150}`, { width: 5, colour: c.bark }) +
    shape(
      `M${x - 330} ${y - 46}C${x - 220} ${y + 6} ${x + 220} ${y + 8} ${x + 340} ${y - 40}C${x + 300} ${y + 42} ${x + 210} ${y + 54} ${x} ${y + 54}C${x - 190} ${y + 54} ${x - 290} ${y + 30} ${x - 330} ${y - 46}Z`,
      c.bark,
    ) +
    cut([x - 326, y - 44], [x + 336, y - 38], { width: 13, bend: -24, colour: c.gold }) +
    cut([x - 200, y + 34], [x + 200, y + 34], { width: 7, bend: -4, colour: c.umber })
  )
}

function girl(): string {
  const at = { x: 1220, y: 930, scale: 1.25 }
  const jetty =
    shape('M960 1010C980 950 1040 930 1120 926H1500V1010Z', c.umber) +
    shape('M1040 934L1500 930V946L1030 950Z', c.bark) +
    repeat(8, (index) => box(1080 + index * 56, 946, { width: 6, height: 64, fill: c.night }))
  const panel = placed(
    shape('M0-120C60-116 84-70 96-4C64 12 20 6-14-16C4-60 4-90 0-120Z', '#e3dbc8') +
      cut([40, -90], [62, -4], { width: 5, bend: -5, colour: '#b5a585' }),
    at,
  )
  const figure = posed(
    {
      skin: 'warm',
      hair: 'long',
      tone: '#16110f',
      turn: -0.8,
      smile: 4,
      down: true,
      cloth: c.shell,
      trousers: '#c3ae86',
      pose: {
        head: [-86, -240],
        neck: [-60, -194],
        hip: [34, -84],
        arms: [
          [
            [-118, -122],
            [-176, -74],
          ],
          [
            [-104, -112],
            [-160, -60],
          ],
        ],
        legs: [
          [
            [-62, -112],
            [-24, -6],
          ],
          [
            [-48, -100],
            [-4, 4],
          ],
        ],
      },
    },
    { id: 'girl', ...at },
  )
  return jetty + figure + panel
}

function draw(): string {
  const moon =
    disc(300, 130, { rx: 76, fill: c.gold }) +
    disc(300, 130, { rx: 66, fill: c.straw }) +
    repeat(4, (index) =>
      cut([180 + index * 20, 120 + index * 22], [420 - index * 16, 122 + index * 22], { width: 9, bend: 2, colour: c.indigo }),
    )
  const next = seeded(7)
  const stars = repeat(46, () => disc(next() * 1500, next() * 230, { rx: 1.6 + next() * 2.2, fill: c.straw }))
  const strings = [
    [-20, 30, 700, -30],
    [700, -30, 1520, 30],
  ]
    .map(
      ([x1 = 0, y1 = 0, x2 = 0, y2 = 0], string) =>
        line(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 90} ${x2} ${y2}`, { width: 3, colour: c.bark }) +
        repeat(5, (index) => {
          const t = 0.12 + index * 0.19
          return lantern(
            (1 - t) ** 2 * x1 + 2 * t * (1 - t) * ((x1 + x2) / 2) + t * t * x2,
            (1 - t) ** 2 * y1 + 2 * t * (1 - t) * ((y1 + y2) / 2 + 90) + t * t * y2,
            { scale: 0.72, tone: [c.vermilion, c.gold, c.jade, c.coral, c.lacquer][(index + string * 2) % 5] ?? c.gold, cord: 12 },
          )
        }),
    )
    .join('')
  return (
    box(0, 0, { width: 1500, height: WATER, fill: '#1d2a3d' }) +
    shape('M0 0H1500V130C1100 180 500 90 0 160Z', c.night) +
    stars +
    moon +
    shape('M0 330C160 270 320 300 480 280C700 250 900 300 1100 270C1260 250 1400 280 1500 262V480H0Z', '#131d2b') +
    quay() +
    box(0, WATER, { width: 1500, height: 540, fill: '#10302f' }) +
    ripples(
      { x: 0, y: WATER, width: 1500, height: 540 },
      { seed: 5, count: 160, colours: [c.night, '#0c2424', c.pine], long: 220, thick: 8 },
    ) +
    reflections() +
    floating(980, 570, 0.4, c.vermilion) +
    floating(1130, 610, 0.5, c.coral) +
    floating(250, 600, 0.44, c.blush) +
    floating(1330, 560, 0.36, c.gold) +
    floating(70, 660, 0.56, c.vermilion) +
    boat() +
    floating(190, 800, 0.9, c.coral) +
    floating(420, 890, 1.2, c.vermilion) +
    floating(760, 830, 0.95, c.blush) +
    floating(1000, 760, 0.72, c.gold) +
    girl() +
    floating(980, 880, 1.05, c.coral) +
    strings +
    leafSpray(-20, 1010, { turn: -46, scale: 0.8, leaves: 6, tones: [c.night, c.pine, c.ink] })
  )
}

export const nightRiver: Picture = { shape: 'landscape', seed: 65, draw }
