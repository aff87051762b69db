import { person } from './figure.ts'
import { lettering } from './lettering.ts'
import { box, cut, disc, line, placed, plane, repeat, ripples, seeded, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed } from './posed.ts'
import { blades, leafHat, palm, ridge, skyBands, tree } from './scenery.ts'

const BLACK = '#221a16'

function river(): string {
  return (
    skyBands([c.mist, c.sand, c.shell, c.shell], { height: 420, seed: 4, clouds: 10, cloud: c.paper }) +
    ridge({ y: 330, height: 150, low: 520, fill: c.mist, seed: 31, steps: 5 }) +
    ridge({ y: 410, height: 110, low: 520, fill: c.stone, seed: 12, steps: 6 }) +
    repeat(13, (index) =>
      tree(40 + index * 118, 478, { scale: 0.3 + (index % 3) * 0.08, tone: index % 2 ? c.slate : '#6f685d', seed: index }),
    ) +
    palm(1180, 486, { scale: 0.72, tone: c.slate, lean: 30 }) +
    palm(250, 486, { scale: 0.62, tone: c.slate, lean: -26 }) +
    box(0, 476, { width: 1500, height: 14, fill: c.slate }) +
    box(0, 486, { width: 1500, height: 520, fill: c.sand }) +
    ripples(
      { x: 0, y: 490, width: 1500, height: 500 },
      { seed: 9, count: 190, colours: [c.mist, c.stone, c.paper, c.mist], long: 190, thick: 7 },
    )
  )
}

function bicycle(x: number, y: number): string {
  const wheel = (at: number): string =>
    `<circle cx="${at}" cy="${y - 44}" r="44" fill="none" stroke="${c.ink}" stroke-width="7"/>` +
    repeat(6, (index) =>
      line(
        `M${at - 42 * Math.cos(index * 0.52)} ${y - 44 - 42 * Math.sin(index * 0.52)}L${at + 42 * Math.cos(index * 0.52)} ${y - 44 + 42 * Math.sin(index * 0.52)}`,
        { width: 1.8, colour: c.slate },
      ),
    )
  return (
    wheel(x - 66) +
    wheel(x + 66) +
    line(
      `M${x - 66} ${y - 44}L${x - 26} ${y - 112}H${x + 42}L${x} ${y - 44}H${x - 66}M${x - 34} ${y - 128}L${x} ${y - 44}M${x + 66} ${y - 44}L${x + 36} ${y - 138}H${x + 16}`,
      { width: 7, colour: c.ink },
    ) +
    box(x - 56, y - 138, { width: 42, height: 10, fill: c.ink })
  )
}

function ferry(): string {
  const deck = 700
  const guest = (who: Parameters<typeof person>[0], id: string, x: number, scale: number): string => person(who, { id, x, y: deck, scale })
  const hat = (x: number, scale: number): string => leafHat(x, deck - 742 * scale, 74 * scale, c.shell)
  return (
    ripples({ x: 240, y: 740, width: 1040, height: 80 }, { seed: 6, count: 60, colours: [c.slate, c.stone], long: 240, thick: 9 }) +
    shape('M230 690L1290 690L1226 790C1000 806 500 806 300 790Z', c.ink) +
    box(214, 682, { width: 1090, height: 18, fill: c.slate }) +
    repeat(24, (index) => line(`M${262 + index * 43} 702L${286 + index * 39} 788`, { width: 4, colour: c.slate })) +
    line('M250 682V560M1270 682V560M250 566H1270', { width: 8, colour: c.slate }) +
    guest(
      { skin: 'warm', hair: 'crop', tone: BLACK, turn: 0.6, smile: 3, clothes: { kind: 'shirt', cloth: c.shell, trousers: c.slate } },
      'o1',
      400,
      0.5,
    ) +
    guest(
      {
        skin: 'warm',
        hair: 'bun',
        tone: BLACK,
        turn: 0.2,
        smile: 4,
        arms: 'clasped',
        clothes: { kind: 'ao-dai', cloth: c.shell, trousers: c.paper, motif: c.mist, pattern: 'plain' },
      },
      'o2',
      500,
      0.49,
    ) +
    guest(
      {
        skin: 'tan',
        hair: 'turban',
        tone: c.ink,
        age: 'old',
        extra: 'moustache',
        turn: 0.3,
        clothes: { kind: 'tunic', cloth: c.slate, trousers: c.shell, motif: c.mist, pattern: 'plain' },
      },
      'o3',
      600,
      0.5,
    ) +
    guest(
      {
        skin: 'warm',
        hair: 'bangs',
        tone: BLACK,
        age: 'child',
        turn: -0.2,
        smile: 5,
        clothes: { kind: 'shirt', cloth: c.paper, trousers: c.ink },
      },
      'o4',
      684,
      0.34,
    ) +
    guest(
      {
        skin: 'warm',
        hair: 'bun',
        tone: BLACK,
        turn: -0.4,
        smile: 3,
        arms: 'clasped',
        clothes: { kind: 'shirt', cloth: c.ink, trousers: c.ink },
      },
      'o5',
      764,
      0.48,
    ) +
    hat(764, 0.48) +
    guest(
      { skin: 'tan', hair: 'crop', tone: BLACK, turn: 0.5, smile: 2, clothes: { kind: 'shirt', cloth: c.stone, trousers: c.ink } },
      'o6',
      1000,
      0.5,
    ) +
    hat(1000, 0.5) +
    bicycle(900, 692) +
    placed(
      shape('M-46-10H46L36 34H-36Z', c.stone) +
        repeat(9, (index) => cut([-30 + index * 7, -8], [-46 + index * 11, -58], { width: 15, colour: index % 2 ? c.slate : c.stone })),
      { x: 812, y: 660, scale: 0.9 },
    ) +
    posed(
      {
        skin: 'tan',
        hair: 'crop',
        tone: BLACK,
        turn: -0.8,
        smile: 2,
        cloth: c.slate,
        trousers: c.ink,
        legsIn: 'rolled',
        sleeves: 'short',
        pose: {
          head: [-30, -372],
          neck: [-18, -328],
          hip: [14, -198],
          arms: [
            [
              [-64, -280],
              [-84, -350],
            ],
            [
              [-52, -260],
              [-92, -220],
            ],
          ],
          legs: [
            [
              [50, -110],
              [66, -8],
            ],
            [
              [-20, -108],
              [-34, -4],
            ],
          ],
        },
      },
      { id: 'pole', x: 1180, y: 690, scale: 0.86 },
    ) +
    line('M1134 250L1040 800', { width: 9, colour: c.slate }) +
    leafHat(1154, 360, 58, c.mist) +
    line('M-20 620C300 596 900 584 1520 590', { width: 4, colour: c.slate })
  )
}

function nearBank(): string {
  const woman = posed(
    {
      skin: 'warm',
      hair: 'bun',
      tone: BLACK,
      away: true,
      cloth: c.slate,
      trousers: c.ink,
      legsIn: 'rolled',
      pose: {
        head: [0, -388],
        neck: [0, -344],
        hip: [0, -206],
        arms: [
          [
            [40, -280],
            [72, -320],
          ],
          [
            [-38, -270],
            [-30, -200],
          ],
        ],
        legs: [
          [
            [16, -106],
            [18, -10],
          ],
          [
            [-16, -106],
            [-18, -8],
          ],
        ],
      },
    },
    { id: 'wait', x: 250, y: 960, scale: 0.98 },
  )
  const yoke = placed(
    line('M-170-318Q0-372 170-318', { width: 10, colour: c.stone }) +
      [-164, 164]
        .map(
          (x) =>
            line(`M${x}-318L${x - 36}-150M${x}-318L${x + 36}-150`, { width: 3.6, colour: c.ink }) +
            shape(`M${x - 62}-150H${x + 62}L${x + 44}-90H${x - 44}Z`, c.stone) +
            repeat(6, (index) => disc(x - 45 + index * 18, -154, { rx: 13, fill: index % 2 ? c.mist : c.slate })),
        )
        .join(''),
    { x: 250, y: 960, scale: 0.98 },
  )
  return (
    shape('M0 850C160 830 380 880 560 930C640 950 700 980 720 1160H0Z', c.stone) +
    shape('M0 880C160 860 360 906 520 950C600 970 640 990 660 1160H0Z', c.slate) +
    repeat(2, (index) => box(620 + index * 70, 830 + index * 24, { width: 20, height: 180, fill: c.ink })) +
    disc(250, 962, { rx: 80, ry: 10, fill: c.ink }) +
    woman +
    yoke +
    leafHat(250, 570, 66, c.shell) +
    blades({ x: 1040, y: 1030, width: 480, height: 20 }, { seed: 5, count: 60, tones: [c.ink, c.slate, c.night], size: 150 })
  )
}

/** What sixty years in an album do: a crease, spots, scratches and a corner gone pale. */
function wear(): string {
  const next = seeded(58)
  return (
    repeat(26, () => disc(70 + next() * 1360, 60 + next() * 800, { rx: 1.5 + next() * 4, fill: next() > 0.4 ? c.paper : c.slate })) +
    repeat(9, () => {
      const x = 80 + next() * 1300
      const y = 80 + next() * 700
      return cut([x, y], [x + (next() - 0.5) * 40, y + 60 + next() * 160], { width: 2.4, colour: c.paper })
    }) +
    line('M1180 56L1240 220L1226 420L1290 640L1280 872', { width: 2.6, colour: c.shell }) +
    plane(
      [
        [1444, 56],
        [1444, 180],
        [1330, 56],
      ],
      c.sand,
    )
  )
}

/** A white border, its edge cut in waves by the laboratory, with the place and year written on it. */
function border(): string {
  const wave = repeat(60, (index) => `l12.5 ${index % 2 ? -7 : 7}l12.5 ${index % 2 ? 7 : -7}`.replace(/,/g, ' '))
  return (
    `<path fill-rule="evenodd" fill="${c.paper}" d="M0 0H1500V1000H0ZM56 56H1444V872H56Z"/>` +
    line(`M0 3${wave}`, { width: 8, colour: c.stone }) +
    line(`M0 997${wave}`, { width: 8, colour: c.stone }) +
    line('M56 56H1444V872H56Z', { width: 2.4, colour: c.mist }) +
    lettering('Bến Lam, 1958', { x: 1430, y: 950, size: 54, fill: c.slate, align: 'end' })
  )
}

/** Every colour as an old print would have it: its lightness only, with blacks that have faded and a little warmth. */
function inSilver(svg: string): string {
  return svg.replaceAll(/(?<=(?:fill|stroke)=")#[0-9a-f]{6}/g, (colour) => {
    const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
    const light = part(1) * 0.34 + part(3) * 0.52 + part(5) * 0.14
    return `#${[light * 0.74 + 38, light * 0.73 + 38, light * 0.64 + 36].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
  })
}

function draw(): string {
  const sheet = box(0, 0, { width: 1500, height: 1000, fill: c.sand })
  return inSilver(sheet + river() + ferry() + placed(nearBank(), { x: 0, y: -140 }) + wear() + border())
}

export const oldPhotograph: Picture = { shape: 'landscape', seed: 131, draw }
