import { lettering } from './lettering.ts'
import { box, cut, disc, line, n, placed, plane, repeat, seeded, shade, shape } from './marks.ts'
import { colours as c, skins } from './palette.ts'
import type { Picture } from './picture.ts'
import { posed, type Pose, type Posed } from './posed.ts'
import { blades, ridge, skyBands } from './scenery.ts'

const BLACK = '#221a16'

function crowd(): string {
  const next = seeded(71)
  const coats = [c.shell, c.vermilion, c.gold, c.indigo, c.celadon, c.coral, c.slate, c.straw, c.lacquer]
  const faces = [skins.warm.lit, skins.tan.lit, skins.fair.lit, skins.deep.lit, skins.warm.dim]
  return repeat(5, (row) =>
    repeat(56, (index) => {
      const x = -10 + index * 27.4 + (row % 2) * 13 + next() * 6
      const y = 300 + row * 37 + next() * 6
      const coat = coats[Math.floor(next() * coats.length)] ?? c.shell
      const face = faces[Math.floor(next() * faces.length)] ?? skins.warm.lit
      const up = next() > 0.72
      return (
        shape(
          `M${n(x - 15)} ${n(y + 44)}C${n(x - 16)} ${n(y + 18)} ${n(x - 8)} ${n(y + 13)} ${n(x)} ${n(y + 12)}C${n(x + 8)} ${n(y + 13)} ${n(x + 16)} ${n(y + 18)} ${n(x + 15)} ${n(y + 44)}Z`,
          coat,
        ) +
        (up
          ? cut([x + 9, y + 22], [x + 20, y - 22], { width: 10, colour: coat }) +
            cut([x - 9, y + 22], [x - 20, y - 20], { width: 10, colour: coat })
          : '') +
        disc(x, y, { rx: 10, ry: 12, fill: face }) +
        shape(
          `M${n(x - 11)} ${n(y)}C${n(x - 13)} ${n(y - 18)} ${n(x + 13)} ${n(y - 18)} ${n(x + 11)} ${n(y)}C${n(x + 6)} ${n(y - 8)} ${n(x - 6)} ${n(y - 8)} ${n(x - 11)} ${n(y)}Z`,
          next() > 0.8 ? '#b3aa98' : BLACK,
        )
      )
    }),
  )
}

function stand(): string {
  const roof =
    plane(
      [
        [-10, 236],
        [1510, 236],
        [1510, 200],
        [-10, 200],
      ],
      c.lacquer,
    ) +
    plane(
      [
        [-10, 200],
        [1510, 200],
        [1440, 160],
        [60, 160],
      ],
      c.vermilion,
    ) +
    repeat(38, (index) => line(`M${60 + index * 37} 160L${-10 + index * 41} 236`, { width: 3.4, colour: c.wine }))
  return (
    box(0, 236, { width: 1500, height: 270, fill: c.ink }) +
    repeat(7, (index) => box(90 + index * 220, 236, { width: 12, height: 260, fill: c.slate })) +
    crowd() +
    roof +
    box(0, 486, { width: 1500, height: 46, fill: c.shell }) +
    repeat(
      12,
      (index) =>
        box(index * 126, 490, { width: 118, height: 38, fill: index % 3 === 0 ? c.indigo : index % 3 === 1 ? c.gold : c.jade }) +
        cut([index * 126 + 22, 518], [index * 126 + 98, 518], { width: 9, bend: 9, colour: c.shell }),
    )
  )
}

function pitch(): string {
  return (
    box(0, 530, { width: 1500, height: 480, fill: c.leaf }) +
    repeat(8, (index) =>
      plane(
        [
          [index * 260 - 460, 530],
          [index * 260 - 340, 530],
          [index * 420 - 1060, 1010],
          [index * 420 - 1270, 1010],
        ],
        '#447a5e',
      ),
    ) +
    line('M-10 556H1510', { width: 6, colour: c.shell }) +
    line('M900 556L760 720H1510', { width: 7, colour: c.shell }) +
    line('M1130 556L1070 622H1510', { width: 6, colour: c.shell }) +
    line('M880 720C820 760 860 820 980 820C1060 820 1110 780 1120 720', { width: 6, colour: c.shell }) +
    blades({ x: 0, y: 960, width: 1500, height: 60 }, { seed: 4, count: 160, tones: ['#447a5e', c.jade, c.celadon], size: 34 })
  )
}

function goal(): string {
  const net =
    repeat(15, (index) => line(`M${1180 + index * 24} 350L${1210 + index * 22} 420V600`, { width: 2, colour: c.sand })) +
    repeat(9, (index) => line(`M1190 ${372 + index * 27}H1520`, { width: 2, colour: c.sand }))
  return net + line('M1172 640V338H1520', { width: 15, colour: c.paper }) + line('M1180 640V346', { width: 4, colour: c.mist })
}

const KICK: Pose = {
  head: [34, -396],
  neck: [16, -350],
  hip: [-14, -208],
  arms: [
    [
      [86, -320],
      [128, -352],
    ],
    [
      [-64, -318],
      [-118, -270],
    ],
  ],
  legs: [
    [
      [-4, -106],
      [-40, -10],
    ],
    [
      [66, -168],
      [148, -186],
    ],
  ],
}
const RUN: Pose = {
  head: [34, -386],
  neck: [14, -342],
  hip: [-10, -206],
  arms: [
    [
      [56, -276],
      [96, -322],
    ],
    [
      [-54, -288],
      [-60, -220],
    ],
  ],
  legs: [
    [
      [-58, -120],
      [-140, -84],
    ],
    [
      [56, -128],
      [36, -14],
    ],
  ],
}
const LUNGE: Pose = {
  head: [-26, -346],
  neck: [-12, -304],
  hip: [22, -176],
  arms: [
    [
      [-76, -262],
      [-124, -300],
    ],
    [
      [40, -250],
      [92, -224],
    ],
  ],
  legs: [
    [
      [86, -110],
      [150, -22],
    ],
    [
      [-70, -122],
      [-134, -20],
    ],
  ],
}
const DIVE: Pose = {
  head: [-170, -306],
  neck: [-128, -266],
  hip: [12, -206],
  arms: [
    [
      [-200, -250],
      [-280, -262],
    ],
    [
      [-196, -226],
      [-276, -216],
    ],
  ],
  legs: [
    [
      [104, -248],
      [180, -196],
    ],
    [
      [106, -178],
      [196, -140],
    ],
  ],
}
const CHEER: Pose = {
  head: [4, -392],
  neck: [0, -346],
  hip: [0, -208],
  arms: [
    [
      [50, -392],
      [78, -462],
    ],
    [
      [-52, -390],
      [-82, -458],
    ],
  ],
  legs: [
    [
      [20, -108],
      [30, -12],
    ],
    [
      [-22, -108],
      [-36, -8],
    ],
  ],
}

function player(
  who: Pick<Posed, 'skin' | 'hair' | 'tone' | 'pose' | 'turn'> & Partial<Posed>,
  at: { id: string; x: number; y: number; scale: number; team: 'red' | 'gold' | 'keeper' },
): string {
  const kit = { red: [c.lacquer, c.shell], gold: [c.gold, c.indigo], keeper: [c.celadon, c.ink] }[at.team]
  const [cloth = c.lacquer, trousers = c.shell] = kit
  return (
    disc(at.x + 10, at.y + 8, { rx: 92 * at.scale, ry: 11 * at.scale, fill: c.pine }) +
    posed({ cloth, trousers, sleeves: at.team === 'keeper' ? 'long' : 'short', legsIn: 'shorts', shoes: c.ink, smile: 2, ...who }, at)
  )
}

function ball(x: number, y: number): string {
  return (
    disc(x, y, { rx: 24, fill: c.paper }) +
    plane(
      [
        [x, y - 10],
        [x + 10, y - 2],
        [x + 6, y + 9],
        [x - 6, y + 9],
        [x - 10, y - 2],
      ],
      c.ink,
    ) +
    [0, 72, 144, 216, 288]
      .map((turn) => placed(shape('M-6-23L6-23L3-16H-3Z', c.ink) + line('M0-10V-16', { width: 2.4, colour: c.ink }), { x, y, turn }))
      .join('') +
    repeat(4, (index) =>
      cut([x - 40 - index * 6, y + 8 + index * 7], [x - 150 + index * 16, y + 40 + index * 11], { width: 6, colour: c.shell }),
    )
  )
}

function floodlight(x: number): string {
  return (
    line(`M${x} 540L${x + 6} 60M${x + 22} 540L${x + 16} 60`, { width: 6, colour: c.slate }) +
    repeat(10, (index) => line(`M${x + 1} ${90 + index * 46}L${x + 20} ${112 + index * 46}`, { width: 3, colour: c.slate })) +
    box(x - 48, 26, { width: 118, height: 62, fill: c.ink }) +
    repeat(8, (index) => disc(x - 32 + (index % 4) * 29, 42 + Math.floor(index / 4) * 29, { rx: 11, fill: c.straw }))
  )
}

function draw(): string {
  return (
    skyBands([shade(c.lacquer, -0.1), c.vermilion, '#d9744f', c.coral, '#ecb884'], {
      height: 260,
      seed: 30,
      clouds: 14,
      cloud: '#f3dcae',
    }) +
    ridge({ y: 210, height: 120, low: 300, fill: c.wine, seed: 11, steps: 6 }) +
    floodlight(1300) +
    floodlight(150) +
    stand() +
    pitch() +
    goal() +
    player(
      { skin: 'tan', hair: 'crop', tone: BLACK, pose: DIVE, turn: -0.8, nod: -20 },
      { id: 'k', x: 1330, y: 690, scale: 0.86, team: 'keeper' },
    ) +
    player({ skin: 'deep', hair: 'crop', tone: BLACK, pose: RUN, turn: 0.8 }, { id: 'g1', x: 330, y: 690, scale: 0.74, team: 'gold' }) +
    player(
      { skin: 'warm', hair: 'crop', tone: BLACK, pose: CHEER, turn: 0.6, sings: true },
      { id: 'r2', x: 130, y: 760, scale: 0.86, team: 'red' },
    ) +
    player(
      { skin: 'fair', hair: 'parted', tone: '#8c3d1e', pose: LUNGE, turn: -0.7 },
      { id: 'g2', x: 880, y: 850, scale: 1.05, team: 'gold' },
    ) +
    player({ skin: 'warm', hair: 'crop', tone: BLACK, pose: KICK, turn: 0.85 }, { id: 'r1', x: 500, y: 950, scale: 1.42, team: 'red' }) +
    placed(lettering('9', { x: 0, y: 0, size: 92, fill: c.straw, align: 'middle' }), { x: 506, y: 580, turn: 6 }) +
    placed(lettering('4', { x: 0, y: 0, size: 62, fill: c.indigo, align: 'middle' }), { x: 884, y: 638, turn: -12 }) +
    ball(1010, 470)
  )
}

export const footballMatch: Picture = { shape: 'landscape', seed: 91, draw }
