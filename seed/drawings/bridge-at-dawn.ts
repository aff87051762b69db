import { person } from './figure.ts'
import { box, clipped, cut, disc, line, n, placed, plane, repeat, ripples, seeded, shade, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

const WATER = 610
const deck = (x: number): number => 470 + ((x - 760) / 760) ** 2 * 86
const arch = (x: number): number => 478 + ((x - 760) / 500) ** 2 * 150

function sky(): string {
  const bands = [c.straw, '#ebc98a', '#ecb884', c.coral, '#cf6a4a', '#a8402f']
  const rows = bands
    .toReversed()
    .map((fill, index) =>
      shape(`M0 ${index * 100 - 10}C400 ${index * 100 + 24} 900 ${index * 100 - 34} 1500 ${index * 100 + 8}V700H0Z`, fill),
    )
    .join('')
  const next = seeded(11)
  const clouds = repeat(26, () => {
    const x = next() * 1500
    const y = 30 + next() * 330
    return cut([x, y], [x + 120 + next() * 240, y + 4], { width: 5 + next() * 9, bend: 4, colour: y < 190 ? c.coral : '#f3dcae' })
  })
  return (
    box(0, 0, { width: 1500, height: 60, fill: '#a8402f' }) +
    rows +
    clouds +
    disc(1010, 372, { rx: 132, fill: c.vermilion }) +
    repeat(6, (index) =>
      cut([1010 - 126 + index * 6, 392 + index * 17], [1010 + 126 - index * 6, 392 + index * 17], {
        width: 3 + index * 1.6,
        colour: c.straw,
      }),
    )
  )
}

function hills(): string {
  return (
    shape(
      'M0 460C120 400 200 440 310 404C420 370 470 430 560 446C700 470 820 430 930 450C1060 470 1180 398 1290 420C1380 436 1440 410 1500 420V620H0Z',
      '#c98a6a',
    ) +
    shape('M0 520C100 470 190 500 300 480C430 452 520 520 640 530C800 540 900 500 1020 520C1180 546 1290 470 1500 500V630H0Z', c.leaf) +
    shape('M0 580C140 548 250 570 420 566C600 560 700 590 860 584C1080 574 1240 560 1500 572V630H0Z', c.jade) +
    repeat(18, (index) => cut([30 + index * 84, 600], [72 + index * 84, 556 + (index % 3) * 8], { width: 4, bend: 5, colour: c.celadon }))
  )
}

function river(): string {
  return (
    box(0, WATER, { width: 1500, height: 400, fill: c.jade }) +
    plane(
      [
        [0, WATER],
        [1500, WATER],
        [1500, 660],
        [0, 676],
      ],
      '#c98a5e',
    ) +
    ripples(
      { x: 0, y: WATER, width: 1500, height: 390 },
      { seed: 5, count: 240, colours: [c.pine, c.leaf, c.coral, c.pine], long: 210, thick: 7 },
    ) +
    repeat(24, (index) => {
      const y = WATER + 8 + index * 12.5
      const half = 118 - index * 2 + ((index * 37) % 40)
      return cut([1010 - half, y], [1010 + half - ((index * 53) % 50), y + 1], {
        width: 5 + index * 0.35,
        colour: index % 3 === 1 ? c.straw : c.vermilion,
      })
    })
  )
}

/** The bridge's body with its one opening, between two curves sampled from the same parabolas as the railing. */
function bridge(): string {
  const top = Array.from({ length: 39 }, (_, at) => `${at * 40 - 10} ${n(deck(at * 40 - 10))}`)
  const below = Array.from({ length: 36 }, (_, at) => 1260 - (at * 1000) / 35).map((x) => `${n(x)} ${n(arch(x))}`)
  const body = `M${top.join('L')}L1510 640L1262 640L${below.join('L')}L258 640L-10 640Z`
  const stones = repeat(34, (index) => {
    const x = 262 + index * 30.2
    const y = arch(x)
    const lean = (x - 760) / 500
    return cut([x, y - 1], [x + lean * 26, y - 30], { width: 4.5, colour: c.gold })
  })
  const ring = line(
    `M${below
      .map((pair) => {
        const [x = '0', y = '0'] = pair.split(' ')
        return `${x} ${Number(y) - 34}`
      })
      .join('L')}`,
    { width: 3.5, colour: c.gold },
  )
  const courses = clipped(
    'courses',
    body,
    repeat(70, (index) =>
      cut([(index * 131) % 1500, 520 + ((index * 47) % 120)], [((index * 131) % 1500) + 52, 521 + ((index * 47) % 120)], {
        width: 4,
        colour: c.wine,
      }),
    ),
  )
  const posts = repeat(39, (index) => {
    const x = index * 40 - 6
    return box(x - 4, deck(x) - 34, { width: 8, height: 36, fill: c.ink }) + disc(x, deck(x) - 36, { rx: 6.5, fill: c.lacquer })
  })
  const rail = line(`M${Array.from({ length: 39 }, (_, at) => `${at * 40 - 10} ${n(deck(at * 40 - 10) - 24)}`).join('L')}`, {
    width: 6,
    colour: c.ink,
  })
  const kerb = line(`M${top.join('L')}`, { width: 9, colour: c.lacquer })
  const shadow = shape('M258 640C460 690 1060 690 1262 640L1262 646C1200 800 320 800 258 646Z', '#12302c')
  const broken = ripples(
    { x: 280, y: 690, width: 960, height: 110 },
    { seed: 8, count: 60, colours: [c.jade, c.leaf, '#c98a5e'], long: 190, thick: 8 },
  )
  return (
    shape('M-10 640L258 640L290 720L-10 740ZM1510 640L1262 640L1230 720L1510 740Z', '#12302c') +
    shadow +
    broken +
    shape(body, c.ink) +
    courses +
    stones +
    ring +
    walkers() +
    posts +
    rail +
    kerb
  )
}

function walkers(): string {
  const stand = (x: number): number => deck(x) - 1
  const conical = (x: number, y: number, size: number): string =>
    shape(
      `M${x - 30 * size} ${y + 12 * size}L${x} ${y - 14 * size}L${x + 30 * size} ${y + 12 * size}Q${x} ${y + 20 * size} ${x - 30 * size} ${y + 12 * size}Z`,
      c.sand,
    ) + cut([x, y - 13 * size], [x + 24 * size, y + 12 * size], { width: 3, colour: c.gold })
  const bearer =
    person(
      { skin: 'warm', hair: 'bun', tone: c.ink, clothes: { kind: 'shirt', cloth: c.umber, trousers: c.ink }, turn: 0.9 },
      { id: 'w1', x: 500, y: stand(500), scale: 0.2 },
    ) +
    line(`M430 ${stand(500) - 106}Q500 ${stand(500) - 134} 572 ${stand(500) - 104}`, { width: 5, colour: c.bark }) +
    [432, 570]
      .map(
        (x) =>
          line(`M${x} ${stand(500) - 104}L${x - 16} ${stand(500) - 46}M${x} ${stand(500) - 104}L${x + 16} ${stand(500) - 46}`, {
            width: 2.2,
            colour: c.ink,
          }) +
          shape(`M${x - 22} ${stand(500) - 48}H${x + 22}L${x + 14} ${stand(500) - 22}H${x - 14}Z`, c.gold) +
          disc(x, stand(500) - 50, { rx: 17, ry: 9, fill: c.leaf }),
      )
      .join('') +
    conical(500, stand(500) - 150, 1)
  const children =
    person(
      { skin: 'warm', hair: 'bangs', tone: c.ink, age: 'child', clothes: { kind: 'shirt', cloth: c.paper, trousers: c.indigo }, turn: 0.9 },
      { id: 'w2', x: 640, y: stand(640), scale: 0.135 },
    ) +
    person(
      {
        skin: 'warm',
        hair: 'crop',
        tone: c.ink,
        age: 'child',
        clothes: { kind: 'shirt', cloth: c.vermilion, trousers: c.indigo },
        turn: -0.6,
      },
      { id: 'w3', x: 674, y: stand(674), scale: 0.145 },
    )
  const wheel = (x: number): string =>
    `<circle cx="${x}" cy="${n(stand(860) - 26)}" r="25" fill="none" stroke="${c.ink}" stroke-width="4"/>` +
    repeat(4, (index) =>
      line(
        `M${n(x - 24 * Math.cos(index * 0.785))} ${n(stand(860) - 26 - 24 * Math.sin(index * 0.785))}L${n(x + 24 * Math.cos(index * 0.785))} ${n(stand(860) - 26 + 24 * Math.sin(index * 0.785))}`,
        { width: 1.2, colour: c.ink },
      ),
    )
  const y = stand(860)
  const cyclist =
    wheel(822) +
    wheel(906) +
    line(
      `M822 ${y - 26}L846 ${y - 68}L890 ${y - 68}L862 ${y - 26}L822 ${y - 26}M846 ${y - 68}L862 ${y - 26}M906 ${y - 26}L888 ${y - 78}L898 ${y - 84}`,
      { width: 4, colour: c.wine },
    ) +
    shape(`M838 ${y - 74}C846 ${y - 110} 852 ${y - 132} 868 ${y - 136}C880 ${y - 134} 878 ${y - 110} 868 ${y - 76}Z`, c.shell) +
    shape(`M840 ${y - 80}C862 ${y - 88} 884 ${y - 74} 882 ${y - 60}L872 ${y - 22}L862 ${y - 24}L866 ${y - 56}L842 ${y - 66}Z`, c.shell) +
    shape(`M864 ${y - 126}L892 ${y - 92}L898 ${y - 88}L893 ${y - 82}L856 ${y - 112}Z`, shade(c.shell, -0.12)) +
    disc(872, y - 150, { rx: 12, ry: 14, fill: '#b98253' }) +
    shape(`M860 ${y - 150}C848 ${y - 130} 846 ${y - 112} 852 ${y - 104}C862 ${y - 120} 866 ${y - 140} 868 ${y - 162}Z`, c.ink) +
    conical(872, y - 164, 0.92)
  const elders =
    person(
      {
        skin: 'warm',
        hair: 'bald',
        tone: c.shell,
        age: 'old',
        clothes: { kind: 'tunic', cloth: c.indigo, trousers: c.ink, motif: c.straw, pattern: 'plain' },
        turn: -0.5,
        arms: 'behind',
      },
      { id: 'w4', x: 1120, y: stand(1120), scale: 0.195 },
    ) +
    person(
      {
        skin: 'fair',
        hair: 'parted',
        tone: '#d9d4c8',
        age: 'old',
        clothes: { kind: 'suit', cloth: c.bark, shirt: c.paper, tie: c.lacquer },
        turn: -0.7,
      },
      { id: 'w5', x: 1164, y: stand(1164), scale: 0.2 },
    )
  return bearer + children + cyclist + elders
}

function bank(): string {
  const next = seeded(31)
  const reeds = repeat(64, () => {
    const x = -30 + next() * 520
    const lean = 20 + next() * 90
    const height = 90 + next() * 220 * (1 - x / 620)
    return cut([x, 1010], [x + lean, 990 - height], {
      width: 10 + next() * 9,
      bend: -14,
      colour: [c.ink, c.pine, c.night, c.umber][Math.floor(next() * 4)] ?? c.ink,
    })
  })
  const heads = repeat(9, (index) => {
    const x = 40 + index * 46
    return placed(shape('M0 0C-9-22-8-58 4-84C14-58 12-22 0 0Z', index % 2 ? c.gold : c.bark), {
      x,
      y: 792 + index * 17,
      turn: 8 + index * 2,
    })
  })
  return shape('M0 900C150 880 320 930 520 1000H0Z', c.night) + reeds + heads
}

function sampan(): string {
  const x = 930
  const y = 900
  const boatman = person(
    { skin: 'tan', hair: 'crop', tone: c.ink, clothes: { kind: 'shirt', cloth: c.wine, trousers: c.ink }, turn: -0.8, arms: 'clasped' },
    { id: 'boat', x: x + 178, y: y + 14, scale: 0.31, flip: true },
  )
  return (
    ripples({ x: x - 260, y: y + 24, width: 600, height: 56 }, { seed: 15, count: 40, colours: [c.pine, '#12302c'], long: 240, thick: 9 }) +
    line(`M${x + 120} ${y - 150}L${x + 330} ${y + 62}`, { width: 7, colour: c.bark }) +
    boatman +
    shape(`M${x + 128} ${y - 205}L${x + 178} ${y - 246}L${x + 228} ${y - 205}Q${x + 178} ${y - 192} ${x + 128} ${y - 205}Z`, c.straw) +
    cut([x + 178, y - 244], [x + 214, y - 204], { width: 5, colour: c.amber }) +
    shape(`M${x - 116} ${y - 6}C${x - 110} ${y - 92} ${x + 70} ${y - 96} ${x + 84} ${y - 4}Z`, c.bark) +
    repeat(7, (index) =>
      cut([x - 100 + index * 28, y - 6], [x - 84 + index * 24, y - 66 + Math.abs(index - 3) * 9], { width: 5, bend: 4, colour: c.gold }),
    ) +
    shape(
      `M${x - 290} ${y - 44}C${x - 200} ${y + 8} ${x + 190} ${y + 12} ${x + 300} ${y - 36}C${x + 270} ${y + 40} ${x + 190} ${y + 56} ${x} ${y + 56}C${x - 170} ${y + 56} ${x - 250} ${y + 30} ${x - 290} ${y - 44}Z`,
      c.night,
    ) +
    cut([x - 286, y - 42], [x + 296, y - 34], { width: 12, bend: -22, colour: c.lacquer }) +
    cut([x - 180, y + 34], [x + 180, y + 34], { width: 6, bend: -4, colour: c.bark })
  )
}

function birds(): string {
  return [
    [300, 250, 1],
    [356, 222, 0.8],
    [404, 262, 0.7],
    [250, 300, 0.7],
    [452, 236, 0.6],
  ]
    .map(
      ([x = 0, y = 0, size = 1]) =>
        cut([x, y], [x - 34 * size, y - 12 * size], { width: 8 * size, bend: -6 * size, colour: c.wine }) +
        cut([x, y], [x + 34 * size, y - 14 * size], { width: 8 * size, bend: 6 * size, colour: c.wine }),
    )
    .join('')
}

export const bridgeAtDawn: Picture = {
  shape: 'landscape',
  seed: 7,
  draw: () => sky() + birds() + hills() + river() + bridge() + sampan() + bank(),
}
