import { bustFace, bustNeck, combed, faceEdge, type Features } from '../bust.ts'
import { box, clipped, cut, disc, line, placed, plane, repeat, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'warm',
  turn: -0.45,
  cheek: 90,
  jaw: 56,
  chin: 20,
  long: 150,
  neck: 42,
  lines: 0,
  brow: { width: 10, tone: '#1c1413', lift: 3 },
  eye: { wide: 27, open: 12, lid: 'single', iris: '#2c1912' },
  nose: { wide: 23, long: 54 },
  mouth: { wide: 32, upper: 7, lower: 8, smile: 6, tone: '#b06a52' },
}
const HAIR = '#1d181a'

/** Prints hung up to dry on a cord: a moon, a wave, a fish, a leaf, an arch. */
function background(): string {
  const print = (x: number, y: number, of: { ground: string; turn: number; picture: string }): string =>
    placed(
      box(-92, 0, { width: 184, height: 232, fill: c.shell }) +
        box(-76, 16, { width: 152, height: 186, fill: of.ground }) +
        of.picture +
        box(-8, -20, { width: 16, height: 40, fill: c.gold }),
      { x, y, turn: of.turn },
    )
  const moon =
    disc(0, 90, { rx: 50, fill: c.straw }) +
    repeat(4, (index) => cut([-70, 120 + index * 20], [70, 122 + index * 20], { width: 8, bend: 3, colour: c.celadon }))
  const wave = repeat(4, (index) =>
    line(`M-70 ${70 + index * 34}q18-30 36 0t36 0t36 0t30 0`, { width: 9, colour: index % 2 ? c.shell : c.sky }),
  )
  const fish =
    shape('M-60 110C-30 70 30 76 46 110C30 144-30 150-60 110Z', c.vermilion) +
    plane(
      [
        [40, 110],
        [70, 84],
        [62, 110],
        [70, 136],
      ],
      c.lacquer,
    ) +
    disc(-38, 104, { rx: 6, fill: c.paper }) +
    repeat(3, (index) => cut([-16 + index * 18, 92], [-16 + index * 18, 128], { width: 5, bend: 6, colour: c.straw }))
  const leaf =
    shape('M0 40C60 80 60 150 0 190C-60 150-60 80 0 40Z', c.celadon) +
    line('M0 50V190', { width: 5, colour: c.pine }) +
    repeat(4, (index) =>
      line(`M0 ${86 + index * 26}L34 ${70 + index * 26}M0 ${86 + index * 26}L-34 ${70 + index * 26}`, { width: 4, colour: c.pine }),
    )
  const arch =
    line('M-66 150C-30 60 30 60 66 150', { width: 13, colour: c.straw }) +
    line('M-74 152H74', { width: 8, colour: c.straw }) +
    repeat(5, (index) => line(`M${-40 + index * 20} ${96 + Math.abs(index - 2) * 12}V152`, { width: 4, colour: c.gold }))
  return (
    box(0, 0, { width: 1000, height: 1250, fill: '#3f6f66' }) +
    repeat(30, (index) =>
      cut([(index * 211) % 1000, (index * 149) % 1250], [((index * 211) % 1000) + 130, ((index * 149) % 1250) + 6], {
        width: 9,
        colour: index % 2 ? '#376258' : '#4b7d72',
      }),
    ) +
    line('M-20 90Q500 150 1020 70', { width: 5, colour: c.umber }) +
    print(110, 108, { ground: c.night, turn: -3, picture: moon }) +
    print(320, 122, { ground: c.indigo, turn: 2, picture: wave }) +
    print(690, 118, { ground: c.straw, turn: -2, picture: fish }) +
    print(896, 98, { ground: c.lacquer, turn: 4, picture: arch }) +
    line('M-20 520Q140 560 240 530M760 540Q900 570 1020 500', { width: 5, colour: c.umber }) +
    print(104, 548, { ground: c.pine, turn: 3, picture: leaf }) +
    print(904, 548, { ground: c.night, turn: -4, picture: moon })
  )
}

function clothes(): string {
  const shirt = c.gold
  return (
    shape(
      'M-56 200C-150 224-236 246-276 316C-312 392-326 490-332 620H332C326 490 312 392 276 316C236 246 150 224 56 200C36 250-36 250-56 200Z',
      shirt,
    ) +
    shape('M56 200C150 224 236 246 276 316C312 392 326 490 332 620H188C204 490 196 396 150 322C118 268 90 240 56 200Z', c.amber) +
    shape('M-62 196L-4 330L62 196C30 240-30 240-62 196Z', c.shell) +
    plane(
      [
        [-64, 190],
        [-110, 250],
        [-60, 330],
        [-10, 300],
      ],
      shade(shirt, 0.22),
    ) +
    plane(
      [
        [64, 190],
        [108, 250],
        [60, 330],
        [2, 300],
      ],
      c.amber,
    ) +
    shape('M-170 620L-150 410C-60 440 60 440 150 410L172 620Z', c.ink) +
    line('M-146 414L-116 240M146 414L116 240', { width: 26, colour: c.ink }) +
    box(-110, 500, { width: 150, height: 130, fill: c.slate }) +
    line('M-70 500L-84 420M-40 500L-36 404M-8 500L8 430', { width: 11, colour: c.amber }) +
    shape('M-92 424C-100 400-96 380-86 366C-76 384-74 404-78 424Z', c.umber) +
    shape('M-44 408C-50 384-44 362-34 350C-24 368-24 388-28 408Z', c.vermilion) +
    shape('M2 434C-2 412 4 392 14 380C24 398 22 416 16 434Z', c.shell) +
    cut([60, 470], [100, 500], { width: 16, bend: 5, colour: c.vermilion }) +
    cut([80, 540], [140, 530], { width: 12, bend: 4, colour: c.jade }) +
    cut([-140, 470], [-120, 520], { width: 11, bend: -4, colour: c.shell }) +
    cut([-210, 340], [-240, 612], { width: 8, bend: -14, colour: c.amber })
  )
}

function hair(): { behind: string; front: string } {
  const lift = shade(HAIR, 0.26)
  return {
    behind: shape('M-114-30C-128 20-124 50-110 74C-92 60-92 30-90 0ZM114-30C128 20 124 50 110 74C92 60 92 30 90 0Z', shade(HAIR, -0.15)),
    front:
      shape(
        'M-114 30C-140-80-130-190-30-206C0-222 90-214 118-150C136-100 124-20 112 30C108-10 104-40 92-66C84-50 74-44 62-40C66-62 62-80 54-94C30-70-10-62-46-66C-30-78-24-92-24-106C-54-90-84-74-94-40C-102-14-108 10-114 30Z',
        HAIR,
      ) +
      combed([-20, -190], [-104, -20], { count: 7, spread: [26, -70], width: 5, bend: 16, colour: lift }) +
      combed([-10, -192], [56, -90], { count: 6, spread: [44, 10], width: 5, bend: -14, colour: lift }) +
      combed([60, -180], [110, -20], { count: 5, spread: [-8, -50], width: 5, bend: -12, colour: lift }),
  }
}

/** A few days without a razor. */
function stubble(): string {
  const s = FACE.turn * 16
  const chin = repeat(46, (index) => {
    const x = s - 54 + ((index * 37) % 108)
    const y = 104 + ((index * 53) % 42)
    return Math.abs(x - s) < 34 && y < 114 ? '' : cut([x, y], [x + 2, y + 8], { width: 3, colour: '#7a5238' })
  })
  const lip = repeat(13, (index) => cut([s - 30 + index * 5, 68], [s - 31 + index * 5, 75], { width: 3, colour: '#7a5238' }))
  return clipped('stubble', faceEdge(FACE), chin) + lip
}

function draw(): string {
  const { behind, front } = hair()
  const brush = placed(
    box(-90, -6, { width: 150, height: 12, fill: c.lacquer }) +
      box(58, -8, { width: 26, height: 16, fill: c.gold }) +
      shape('M84-9C110-12 130-4 140 0C130 6 110 12 84 9Z', c.ink),
    { x: -112, y: -20, turn: -128 },
  )
  return (
    background() +
    placed(behind + bustNeck(FACE) + clothes() + brush + bustFace(FACE, 'il') + stubble() + front, { x: 500, y: 540, scale: 1.42 })
  )
}

export const illustrator: Picture = { shape: 'upright', seed: 151, draw }
