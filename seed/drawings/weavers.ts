import { person } from './figure.ts'
import { box, cut, disc, line, placed, plane, repeat, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed } from './posed.ts'
import { ridge, skyBands, palm } from './scenery.ts'

const BLACK = '#221a16'

/** A strip of brocade, `across` wide and `down` long, in rows of lozenges, steps and bars. */
function brocade(across: number, down: number, of: { ground: string; tones: readonly [string, string, string] }): string {
  const [first, second, third] = of.tones
  const rows = Math.floor(down / 34)
  return (
    box(0, 0, { width: across, height: down, fill: of.ground }) +
    repeat(rows, (row) => {
      const y = row * 34
      if (row % 4 === 0)
        return box(0, y + 6, { width: across, height: 6, fill: second }) + box(0, y + 18, { width: across, height: 9, fill: first })
      if (row % 4 === 2)
        return repeat(Math.floor(across / 22), (index) =>
          plane(
            [
              [index * 22, y + 28],
              [index * 22 + 11, y + 4],
              [index * 22 + 22, y + 28],
            ],
            third,
          ),
        )
      return repeat(Math.floor(across / 40) + 1, (index) => {
        const x = index * 40 + 20 - (row % 4 === 3 ? 20 : 0)
        return (
          plane(
            [
              [x, y],
              [x + 17, y + 17],
              [x, y + 34],
              [x - 17, y + 17],
            ],
            row % 4 === 1 ? first : second,
          ) +
          plane(
            [
              [x, y + 9],
              [x + 8, y + 17],
              [x, y + 25],
              [x - 8, y + 17],
            ],
            of.ground,
          )
        )
      })
    })
  )
}

function hung(
  x: number,
  y: number,
  of: { id: string; across: number; down: number; ground: string; tones: readonly [string, string, string] },
): string {
  const cloth = `M0 0H${of.across}V${of.down}C${of.across * 0.7} ${of.down - 16} ${of.across * 0.3} ${of.down + 14} 0 ${of.down}Z`
  return placed(
    `<clipPath id="${of.id}"><path d="${cloth}"/></clipPath><g clip-path="url(#${of.id})">${brocade(of.across, of.down + 20, of)}${shape(`M${of.across * 0.72} 0H${of.across * 0.8}C${of.across * 0.76} ${of.down / 2} ${of.across * 0.84} ${of.down} ${of.across * 0.78} ${of.down + 20}H${of.across * 0.7}C${of.across * 0.76} ${of.down} ${of.across * 0.68} ${of.down / 2} ${of.across * 0.72} 0Z`, shade(of.ground, -0.35))}</g>` +
      repeat(Math.floor(of.across / 12), (index) =>
        line(`M${6 + index * 12} ${of.down - 4}V${of.down + 20}`, { width: 3, colour: index % 2 ? of.tones[0] : of.tones[1] }),
      ),
    { x, y },
  )
}

function house(): string {
  const garden =
    skyBands(['#9fb8ae', c.celadon, '#e3dfb2', '#f0d59a'], { height: 330, seed: 8, clouds: 6, width: 520 }) +
    ridge({ y: 280, height: 120, low: 460, fill: c.sky, seed: 3, width: 520, steps: 4 }) +
    ridge({ y: 350, height: 60, low: 460, fill: c.leaf, seed: 7, width: 520, steps: 4 }) +
    palm(90, 440, { scale: 0.8, tone: c.pine, lean: 30 }) +
    palm(440, 450, { scale: 0.9, tone: c.jade, lean: -30 }) +
    disc(300, 130, { rx: 54, fill: c.vermilion })
  return (
    box(0, 0, { width: 1500, height: 1000, fill: c.bark }) +
    repeat(38, (index) => box(index * 41, 0, { width: 5, height: 700, fill: c.umber })) +
    `<svg x="500" y="120" width="520" height="440" viewBox="0 0 520 440">${garden}</svg>` +
    `<g fill="none" stroke="${c.umber}" stroke-width="20"><path d="M500 120H1020V560H500Z"/></g>` +
    box(480, 556, { width: 560, height: 26, fill: c.amber }) +
    box(0, 700, { width: 1500, height: 300, fill: '#b98a5a' }) +
    repeat(10, (row) => line(`M0 ${708 + row * row * 3 + row * 6}H1500`, { width: 4, colour: c.bark })) +
    box(0, 0, { width: 1500, height: 40, fill: c.umber }) +
    line('M0 76H1500', { width: 18, colour: c.amber })
  )
}

/** A frame loom from the side: the warp comes down from the far beam to the cloth in her lap. */
function loom(): string {
  const post = (x: number, top: number, low: number): string =>
    box(x, top, { width: 26, height: low - top, fill: c.amber }) + box(x + 18, top, { width: 8, height: low - top, fill: c.umber })
  const warp = repeat(22, (index) =>
    line(`M${1120 + index * 5} ${430 - index * 2}L${700 + index * 7} ${716 + index * 3}`, {
      width: 2.6,
      colour: index % 3 ? c.shell : c.straw,
    }),
  )
  const woven =
    `<clipPath id="woven"><path d="M560 752L762 700L856 776L610 838Z"/></clipPath><g clip-path="url(#woven)">${placed(brocade(330, 330, { ground: c.lacquer, tones: [c.straw, c.ink, c.celadon] }), { x: 548, y: 720, turn: -15 })}</g>` +
    line('M560 752L762 700', { width: 8, colour: c.wine })
  return (
    post(1210, 330, 960) +
    post(1090, 360, 940) +
    line('M1076 430L1260 396', { width: 24, colour: c.amber }) +
    warp +
    woven +
    line('M884 480L1016 448M900 760L1034 726', { width: 15, colour: c.amber }) +
    repeat(15, (index) =>
      line(`M${890 + index * 9} ${482 - index * 2.2}L${904 + index * 9} ${756 - index * 2.2}`, { width: 2.6, colour: c.umber }),
    ) +
    line('M950 340V460M940 340L1100 366', { width: 10, colour: c.amber }) +
    line('M560 930L1240 930', { width: 20, colour: c.amber }) +
    post(600, 840, 960)
  )
}

function weaver(): string {
  const bench =
    box(330, 770, { width: 220, height: 26, fill: c.amber }) +
    box(350, 790, { width: 22, height: 170, fill: c.umber }) +
    box(500, 790, { width: 22, height: 170, fill: c.umber })
  const woman = posed(
    {
      skin: 'warm',
      hair: 'wrap',
      tone: BLACK,
      turn: 0.8,
      smile: 4,
      down: true,
      extra: 'earrings',
      cloth: c.indigo,
      trousers: c.ink,
      legsIn: 'long',
      pose: {
        head: [44, -410],
        neck: [22, -356],
        hip: [-20, -196],
        arms: [
          [
            [82, -268],
            [166, -258],
          ],
          [
            [60, -258],
            [140, -214],
          ],
        ],
        legs: [
          [
            [96, -170],
            [124, -30],
          ],
          [
            [86, -158],
            [104, -16],
          ],
        ],
      },
    },
    { id: 'weaver', x: 470, y: 968, scale: 1.42 },
  )
  const hems = placed(
    repeat(4, (index) =>
      cut([-14 + index * 5, -338 + index * 3], [-40 + index * 4, -230], {
        width: 7,
        bend: -5,
        colour: [c.vermilion, c.straw, c.celadon, c.vermilion][index] ?? c.straw,
      }),
    ),
    { x: 470, y: 968, scale: 1.42 },
  )
  const shuttle = placed(
    shape('M-60 0C-30-18 30-18 60 0C30 18-30 18-60 0Z', c.gold) + box(-24, -6, { width: 48, height: 12, fill: c.lacquer }),
    { x: 700, y: 640, turn: -16 },
  )
  return bench + woman + hems + shuttle
}

function spinner(): string {
  const wheel =
    `<g fill="none" stroke="${c.amber}"><circle cx="240" cy="640" r="92" stroke-width="12"/></g>` +
    repeat(8, (index) =>
      line(`M240 640L${240 + Math.cos((index * Math.PI) / 4) * 88} ${640 + Math.sin((index * Math.PI) / 4) * 88}`, {
        width: 5,
        colour: c.umber,
      }),
    ) +
    line('M240 640L200 780M240 640L286 780M160 780H330', { width: 12, colour: c.amber }) +
    disc(240, 640, { rx: 14, fill: c.umber }) +
    line('M240 548L70 690', { width: 2.4, colour: c.shell })
  const old = posed(
    {
      skin: 'tan',
      hair: 'wrap',
      tone: '#cfc8ba',
      age: 'old',
      turn: 0.8,
      smile: 4,
      cloth: c.wine,
      trousers: c.ink,
      pose: {
        head: [26, -244],
        neck: [12, -200],
        hip: [-14, -56],
        arms: [
          [
            [70, -140],
            [116, -170],
          ],
          [
            [50, -120],
            [104, -96],
          ],
        ],
        legs: [
          [
            [72, -56],
            [64, 20],
          ],
          [
            [64, -40],
            [34, 26],
          ],
        ],
      },
    },
    { id: 'spinner', x: 76, y: 772, scale: 1.14 },
  )
  return wheel + old
}

function apprentice(): string {
  return (
    person(
      {
        skin: 'deep',
        hair: 'curls',
        tone: BLACK,
        turn: -0.8,
        smile: 5,
        arms: 'none',
        extra: 'glasses',
        clothes: { kind: 'shirt', cloth: c.celadon, trousers: c.umber },
      },
      { id: 'guest', x: 1370, y: 980, scale: 0.86 },
    ) +
    placed(
      line('M-84-580L-120-476L-190-446', { width: 34, colour: skins.deep.lit }) +
        line('M-84-580L-106-512', { width: 44, colour: c.celadon }) +
        disc(-200, -446, { rx: 16, fill: skins.deep.lit }) +
        line('M84-580L108-476L70-400', { width: 34, colour: skins.deep.dim }) +
        line('M84-580L100-512', { width: 44, colour: shade(c.celadon, -0.24) }) +
        plane(
          [
            [20, -430],
            [110, -440],
            [116, -330],
            [26, -320],
          ],
          c.shell,
        ) +
        repeat(3, (index) => cut([36, -408 + index * 24], [96, -414 + index * 24], { width: 4, colour: c.indigo })),
      { x: 1370, y: 980, scale: 0.86 },
    )
  )
}

function skeins(): string {
  const skein = (x: number, y: number, tone: string): string =>
    placed(
      shape('M-24 0C-40 60-36 120 0 132C36 120 40 60 24 0C16 60 12 100 0 104C-12 100-16 60-24 0Z', tone) +
        repeat(4, (index) => cut([-22 + index * 3, 10], [-8 + index * 2, 118], { width: 3, bend: -9, colour: shade(tone, -0.3) })),
      { x, y },
    )
  return (
    [c.vermilion, c.gold, c.jade, c.shell].map((tone, index) => skein(556 + index * 62, 76, tone)).join('') +
    [c.lacquer, c.straw, c.celadon, c.coral, c.indigo]
      .map(
        (tone, index) =>
          disc(640 + index * 74, 958 - (index % 2) * 12, { rx: 36, ry: 33, fill: tone }) +
          repeat(4, (row) =>
            cut([610 + index * 74, 944 + row * 9 - (index % 2) * 12], [670 + index * 74, 950 + row * 8 - (index % 2) * 12], {
              width: 4,
              bend: 6,
              colour: shade(tone, -0.3),
            }),
          ),
      )
      .join('')
  )
}

function draw(): string {
  return (
    house() +
    hung(40, 76, { id: 'h1', across: 190, down: 380, ground: c.indigo, tones: [c.straw, c.vermilion, c.celadon] }) +
    hung(270, 76, { id: 'h2', across: 180, down: 330, ground: c.shell, tones: [c.lacquer, c.jade, c.gold] }) +
    hung(1060, 76, { id: 'h3', across: 170, down: 250, ground: c.pine, tones: [c.gold, c.coral, c.shell] }) +
    hung(1270, 76, { id: 'h4', across: 190, down: 300, ground: c.wine, tones: [c.straw, c.shell, c.vermilion] }) +
    skeins() +
    spinner() +
    loom() +
    weaver() +
    apprentice()
  )
}

export const weavers: Picture = { shape: 'landscape', seed: 109, draw }
