import { box, cut, disc, line, n, placed, repeat, ripples, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed } from './posed.ts'
import { blades, leafSpray, palm, ridge, skyBands, tree } from './scenery.ts'

const RAIL = 512

/** Nine round arches of stone; the opening shows what lies behind, so they are cut out of one outline. */
function viaduct(): string {
  const foot = Array.from({ length: 10 }, () => RAIL + 480)
  const opening = foot.map((_, index) => {
    const x = 96 + index * 148
    return `M${x} 1020V${RAIL + 84}A56 56 0 0 1 ${x + 112} ${RAIL + 84}V1020Z`
  })
  const outline = `M-10 ${RAIL + 6}H1510V1010H-10Z${opening.join('')}`
  const stones = repeat(150, (index) => {
    const x = (index * 197) % 1500
    const y = RAIL + 26 + ((index * 61) % 330)
    return cut([x, y], [x + 30, y + 1], { width: 4, colour: index % 3 ? '#7d6a4c' : c.sand })
  })
  const rings = foot
    .map((_, index) =>
      line(`M${96 + index * 148} ${RAIL + 150}V${RAIL + 84}A56 56 0 0 1 ${208 + index * 148} ${RAIL + 84}V${RAIL + 150}`, {
        width: 7,
        colour: c.sand,
      }),
    )
    .join('')
  const shadow = foot.map((low, index) => shape(`M${208 + index * 148} ${low + 90}V${RAIL + 84}h12V${low + 80}Z`, '#6b5a3f')).join('')
  return (
    `<path fill-rule="evenodd" d="${outline}" fill="#a28a62"/>` +
    `<clipPath id="masonry"><path clip-rule="evenodd" d="${outline}"/></clipPath>` +
    `<g clip-path="url(#masonry)">${stones}${shadow}${rings}</g>` +
    box(-10, RAIL, { width: 1520, height: 18, fill: c.bark }) +
    box(-10, RAIL + 14, { width: 1520, height: 5, fill: c.sand }) +
    repeat(50, (index) => box(index * 31, RAIL - 4, { width: 16, height: 6, fill: c.umber }))
  )
}

function wheels(from: number, to: number): string {
  return repeat(
    Math.floor((to - from) / 34),
    (index) =>
      disc(from + 20 + index * 34, RAIL - 8, { rx: 12, fill: c.night }) + disc(from + 20 + index * 34, RAIL - 8, { rx: 4, fill: c.stone }),
  )
}

function carriage(x: number, tone: string): string {
  return (
    wheels(x + 8, x + 78) +
    wheels(x + 150, x + 220) +
    shape(
      `M${x} ${RAIL - 16}V${RAIL - 96}Q${x} ${RAIL - 112} ${x + 16} ${RAIL - 112}H${x + 212}Q${x + 228} ${RAIL - 112} ${x + 228} ${RAIL - 96}V${RAIL - 16}Z`,
      tone,
    ) +
    box(x, RAIL - 106, { width: 228, height: 8, fill: shade(tone, -0.35) }) +
    box(x, RAIL - 46, { width: 228, height: 9, fill: c.straw }) +
    repeat(
      6,
      (index) =>
        box(x + 16 + index * 34, RAIL - 88, { width: 24, height: 30, fill: c.night }) +
        cut([x + 18 + index * 34, RAIL - 64], [x + 34 + index * 34, RAIL - 84], { width: 7, colour: c.straw }),
    ) +
    repeat(3, (index) => disc(x + 40 + index * 70, RAIL - 66, { rx: 6, ry: 8, fill: '#94633a' })) +
    box(x - 8, RAIL - 34, { width: 8, height: 12, fill: c.night })
  )
}

function locomotive(x: number): string {
  return (
    wheels(x + 6, x + 90) +
    wheels(x + 140, x + 232) +
    shape(
      `M${x} ${RAIL - 16}V${RAIL - 104}H${x + 150}L${x + 168} ${RAIL - 124}H${x + 214}C${x + 240} ${RAIL - 118} ${x + 256} ${RAIL - 80} ${x + 262} ${RAIL - 16}Z`,
      c.pine,
    ) +
    shape(`M${x} ${RAIL - 62}H${x + 246}L${x + 254} ${RAIL - 42}H${x}Z`, c.gold) +
    shape(
      `M${x + 176} ${RAIL - 114}H${x + 210}C${x + 226} ${RAIL - 108} ${x + 236} ${RAIL - 86} ${x + 240} ${RAIL - 72}H${x + 176}Z`,
      c.night,
    ) +
    cut([x + 186, RAIL - 78], [x + 204, RAIL - 110], { width: 9, colour: c.straw }) +
    repeat(5, (index) => box(x + 16 + index * 28, RAIL - 94, { width: 18, height: 24, fill: c.ink })) +
    disc(x + 252, RAIL - 34, { rx: 9, fill: c.straw }) +
    shape(`M${x + 250} ${RAIL - 16}L${x + 274} ${RAIL - 2}H${x + 226}V${RAIL - 16}Z`, c.lacquer) +
    shape(
      `M${x + 92} ${RAIL - 104}C${x + 70} ${RAIL - 150} ${x + 20} ${RAIL - 150} ${x - 20} ${RAIL - 166}C${x - 90} ${RAIL - 190} ${x - 170} ${RAIL - 172} ${x - 260} ${RAIL - 196}C${x - 170} ${RAIL - 156} ${x - 80} ${RAIL - 158} ${x - 20} ${RAIL - 140}C${x + 30} ${RAIL - 126} ${x + 60} ${RAIL - 124} ${x + 76} ${RAIL - 104}Z`,
      c.sand,
    )
  )
}

function valley(): string {
  return (
    ridge({ y: 700, height: 60, low: 1010, fill: c.jade, seed: 31, steps: 6 }) +
    shape('M640 640C700 700 560 740 640 800C720 860 900 880 860 1010H1180C1120 900 900 850 800 790C720 740 760 700 690 640Z', c.sky) +
    ripples({ x: 640, y: 700, width: 420, height: 300 }, { seed: 12, count: 50, colours: [c.paper, '#9fb3b6', c.jade], long: 80, thick: 6 })
  )
}

/** The banks in front of the piers, with the river between them. */
function slopes(): string {
  return (
    shape('M0 600C120 640 200 700 330 730C440 756 560 800 640 1010H0Z', c.leaf) +
    shape('M1500 620C1400 660 1330 700 1220 730C1080 770 1010 860 980 1010H1500Z', c.leaf) +
    shape('M1500 760C1400 776 1300 800 1180 850C1100 884 1080 950 1070 1010H1500Z', c.pine) +
    shape('M620 950C740 930 900 940 1010 950V1010H620Z', c.sky) +
    ripples({ x: 620, y: 950, width: 400, height: 60 }, { seed: 15, count: 16, colours: [c.paper, '#9fb3b6'], long: 80, thick: 6 })
  )
}

function onlookers(): string {
  const buffalo = placed(
    shape(
      'M-150-20C-170-90-130-128-60-126C0-138 80-134 118-118C140-132 172-134 186-116C210-96 204-66 184-56C168-52 156-62 150-72C140-40 130-20 128 0L122 92H96L92 16C70 26 60 26 50 26L56 84H34L26 28C-10 32-30 30-50 26L-44 84H-68L-80 18L-96 92H-124L-128 6C-138 6-146-4-150-20Z',
      c.ink,
    ) +
      cut([158, -122], [128, -186], { width: 15, bend: -16, colour: c.mist }) +
      cut([182, -120], [222, -174], { width: 13, bend: 14, colour: c.stone }) +
      cut([-146, -40], [-170, 50], { width: 9, bend: 8, colour: c.ink }) +
      cut([-90, -112], [70, -120], { width: 7, bend: 8, colour: c.slate }) +
      disc(172, -96, { rx: 5, fill: c.straw }) +
      cut([134, -112], [96, -132], { width: 15, bend: 4, colour: c.ink }) +
      cut([176, -64], [196, -70], { width: 9, colour: c.slate }) +
      cut([-70, 8], [70, 10], { width: 6, bend: -8, colour: c.slate }),
    { x: 330, y: 862, scale: 1 },
  )
  const boy = posed(
    {
      skin: 'tan',
      hair: 'crop',
      tone: '#221a16',
      turn: 0.8,
      age: 'child',
      smile: 6,
      cloth: c.shell,
      trousers: c.indigo,
      sleeves: 'short',
      legsIn: 'rolled',
      pose: {
        head: [12, -200],
        neck: [6, -160],
        hip: [0, -50],
        arms: [
          [
            [54, -186],
            [78, -256],
          ],
          [
            [-28, -104],
            [10, -70],
          ],
        ],
        legs: [
          [
            [44, -34],
            [46, 34],
          ],
          [
            [40, -24],
            [34, 50],
          ],
        ],
      },
    },
    { id: 'boy', x: 300, y: 772, scale: 0.86 },
  )
  const girl = posed(
    {
      skin: 'warm',
      hair: 'long',
      tone: '#221a16',
      turn: 0.7,
      age: 'child',
      away: true,
      cloth: c.vermilion,
      trousers: c.ink,
      sleeves: 'short',
      legsIn: 'rolled',
      pose: {
        head: [4, -282],
        neck: [0, -240],
        hip: [-4, -136],
        arms: [
          [
            [-40, -196],
            [-44, -140],
          ],
          [
            [42, -276],
            [70, -346],
          ],
        ],
        legs: [
          [
            [-16, -70],
            [-22, 0],
          ],
          [
            [20, -70],
            [22, 0],
          ],
        ],
      },
    },
    { id: 'girl', x: 566, y: 956, scale: 0.82 },
  )
  return buffalo + boy + girl
}

function draw(): string {
  return (
    skyBands(['#9fb8ae', c.celadon, '#cfd3ad', '#ead9a8', '#f0dcae'], { height: 380, seed: 14, clouds: 22, cloud: c.paper }) +
    disc(330, 176, { rx: 76, fill: c.straw }) +
    ridge({ y: 300, height: 190, low: 560, fill: '#a9b7a4', seed: 41, steps: 5 }) +
    ridge({ y: 390, height: 220, low: 620, fill: c.sky, seed: 52, steps: 6 }) +
    ridge({ y: 470, height: 170, low: 760, fill: c.leaf, seed: 13, steps: 7 }) +
    repeat(24, (index) =>
      tree(20 + index * 64, n2(470 + ((index * 53) % 60)), {
        scale: 0.24 + (index % 3) * 0.06,
        tone: index % 2 ? c.jade : c.pine,
        seed: index,
      }),
    ) +
    valley() +
    viaduct() +
    locomotive(1100) +
    [0, 1, 2, 3].map((index) => carriage(860 - index * 238, index % 2 ? c.vermilion : c.lacquer)).join('') +
    slopes() +
    palm(1230, 850, { scale: 0.8, tone: c.pine, lean: -40 }) +
    palm(1370, 900, { scale: 1, tone: c.jade, lean: 36 }) +
    shape('M0 790C160 770 320 870 560 900C760 926 900 960 980 1010H0Z', '#3c7a5d') +
    blades({ x: 0, y: 820, width: 700, height: 190 }, { seed: 8, count: 150, tones: [c.pine, c.jade, c.celadon, c.leaf], size: 54 }) +
    onlookers() +
    leafSpray(-30, 1010, { turn: -40, scale: 0.9, leaves: 6, tones: [c.ink, c.pine] }) +
    leafSpray(1520, 30, { turn: 150, scale: 1, leaves: 6, tones: [c.pine, c.ink, c.jade] })
  )
}

function n2(value: number): number {
  return Number(n(value))
}

export const trainInTheHills: Picture = { shape: 'landscape', seed: 97, draw }
