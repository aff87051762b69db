import { bustFace, bustNeck, combed, type Features } from '../bust.ts'
import { box, cut, disc, line, placed, repeat, seeded, shade, shape } from '../marks.ts'
import { colours as c } from '../palette.ts'
import type { Picture } from '../picture.ts'

const FACE: Features = {
  skin: 'warm',
  turn: 0.4,
  cheek: 98,
  jaw: 66,
  chin: 20,
  long: 136,
  neck: 38,
  lines: 0,
  brow: { width: 7, tone: '#2a1c17', lift: 5 },
  eye: { wide: 26, open: 14, lid: 'single', iris: '#2c1912' },
  nose: { wide: 20, long: 46 },
  mouth: { wide: 30, upper: 7, lower: 9, smile: 9, tone: '#bf5548', open: true },
}
const HAIR = '#1f1a1c'

/** Shelves of dictionaries, spines outward, a few leaning. */
function background(): string {
  const next = seeded(48)
  const tones = [c.lacquer, c.indigo, c.gold, c.jade, c.shell, c.bark, c.coral, c.pine, c.straw, c.slate]
  const row = (y: number): string => {
    let x = -14
    let books = ''
    while (x < 1010) {
      const width = 26 + next() * 40
      const height = 168 + next() * 74
      const tone = tones[Math.floor(next() * tones.length)] ?? c.bark
      const lean = next() > 0.9 ? 8 : 0
      books += placed(
        box(0, -height, { width: width - 3, height, fill: tone }) +
          box(width - 10, -height, { width: 7, height, fill: shade(tone, -0.3) }) +
          box(0, -height + 26, { width: width - 3, height: 7, fill: shade(tone, next() > 0.5 ? 0.45 : -0.45) }) +
          box(0, -42, { width: width - 3, height: 6, fill: shade(tone, 0.35) }) +
          (width > 42 ? box(width * 0.26, -height * 0.66, { width: width * 0.42, height: height * 0.2, fill: shade(tone, 0.5) }) : ''),
        { x, y, turn: lean },
      )
      x += width + (lean ? 26 : 0)
    }
    return books + box(0, y, { width: 1000, height: 26, fill: c.amber }) + box(0, y + 20, { width: 1000, height: 8, fill: c.umber })
  }
  return box(0, 0, { width: 1000, height: 1250, fill: c.umber }) + row(250) + row(540) + row(830) + row(1120)
}

function sweater(): string {
  const cloth = c.celadon
  const dim = shade(cloth, -0.3)
  const outline = 'M-52 196C-130 222-216 244-252 308C-290 384-306 490-316 620H316C306 490 290 384 252 308C216 244 130 222 52 196Z'
  return (
    shape(outline, cloth) +
    shape('M52 196C130 222 216 244 252 308C290 384 306 490 316 620H170C186 480 184 380 138 310C108 262 80 240 52 196Z', dim) +
    shape('M-64 160C-30 196 30 196 64 160L84 226C40 262-40 262-84 226Z', cloth) +
    shape('M24 186C40 182 54 174 64 160L84 226C66 242 44 248 24 252Z', dim) +
    repeat(17, (index) =>
      cut(
        [-72 + index * 9, 182 + Math.sin((index / 16) * Math.PI) * 16],
        [-78 + index * 9.8, 226 + Math.sin((index / 16) * Math.PI) * 22],
        { width: 3.4, colour: index > 10 ? c.jade : c.leaf },
      ),
    ) +
    repeat(9, (index) =>
      line(`M${-150 + index * 26} ${320}l9 18l-9 18l9 18l-9 18l9 18l-9 18l9 18l-9 18l9 18l-9 18l9 18l-9 18l9 18l-9 18l9 18`, {
        width: 3.4,
        colour: index > 7 ? c.jade : c.leaf,
      }),
    ) +
    cut([-200, 330], [-232, 610], { width: 8, bend: -14, colour: c.leaf })
  )
}

function glasses(): string {
  const s = FACE.turn * 16
  return `<g fill="none" stroke="${c.wine}" stroke-width="7"><circle cx="${s - 44}" cy="-12" r="41"/><circle cx="${s + 42}" cy="-12" r="39"/><path d="M${s - 4}-18q4-8 8 0M${s - 85}-18L-104-24M${s + 80}-18L102-24"/></g>`
}

function draw(): string {
  const lift = shade(HAIR, 0.28)
  const behind = shape('M-118-30C-134 60-128 130-110 176C-60 200 60 200 112 176C130 130 134 60 118-30Z', shade(HAIR, -0.15))
  const front =
    shape(
      'M-116 120C-136 40-134-172 0-176C134-172 136 40 118 120C104 90 100 30 96-44C70-54 40-56 8-54C-30-52-66-52-92-44C-98 30-102 90-116 120Z',
      HAIR,
    ) +
    combed([-40, -166], [-84, -50], { count: 7, spread: [150, 0], width: 5, bend: -4, colour: lift }) +
    combed([-110, -60], [-112, 100], { count: 3, spread: [12, -10], width: 5, bend: -6, colour: lift }) +
    cut([-88, -120], [70, -134], { width: 12, bend: 22, colour: lift })
  const pencil = placed(shape('M-70-6H60V6H-70Z', c.gold) + shape('M60-6L84 0L60 6Z', c.shell) + shape('M-84-6H-70V6H-84Z', c.vermilion), {
    x: 116,
    y: -6,
    turn: -62,
  })
  return (
    background() +
    placed(
      behind + bustNeck(FACE) + sweater() + pencil + bustFace(FACE, 'tr') + glasses() + front + disc(-112, 62, { rx: 8, fill: c.gold }),
      { x: 500, y: 540, scale: 1.46 },
    )
  )
}

export const translator: Picture = { shape: 'upright', seed: 55, draw }
