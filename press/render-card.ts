import sharp, { type OverlayOptions } from 'sharp'
import { CARD_SIZE, type ShareCard } from '../site/media/share-card.ts'
import { MAGAZINE } from '../site/magazine.ts'
import { setText, type SetText } from './render-lines.ts'
import { drawableText, outlineOf, type Weight } from './render-type.ts'

const PAPER = '#FBF8F2'
const INK = '#1B1A17'
const LACQUER = '#9E1F19'

const EDGE = 60
/** Where the photo begins, beside the words. */
const PHOTO_FROM = 640

/** The picture of a card. `photo` is any rendition of its lead photo; left out, the card is words on lacquer. */
export async function drawCard(card: ShareCard, { photo }: { photo: Uint8Array | null }): Promise<Buffer> {
  const { width, height } = CARD_SIZE
  const drawing = photo === null ? wordsAlone(card) : wordsBeside(card)
  const ground = photo === null ? LACQUER : PAPER
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`
  const layers: OverlayOptions[] = [{ input: Buffer.from(svg), left: 0, top: 0 }]
  if (photo !== null) layers.unshift({ input: await cropPhoto(photo, card), left: PHOTO_FROM, top: 0 })
  return sharp({ create: { width, height, channels: 3, background: ground } })
    .composite(layers)
    .jpeg({ quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** The largest part of the frame that has the panel's shape, with its focal point as near to the middle as it can be. */
async function cropPhoto(photo: Uint8Array, card: ShareCard): Promise<Buffer> {
  const panel = { width: CARD_SIZE.width - PHOTO_FROM, height: CARD_SIZE.height }
  const { width, height } = await sharp(photo).metadata()
  const scale = Math.min(width / panel.width, height / panel.height)
  const part = { width: Math.min(width, Math.round(panel.width * scale)), height: Math.min(height, Math.round(panel.height * scale)) }
  const { x, y } = card.photo?.focalPoint ?? { x: 0.5, y: 0.5 }
  const left = clamp(Math.round(x * width - part.width / 2), width - part.width)
  const top = clamp(Math.round(y * height - part.height / 2), height - part.height)
  return sharp(photo)
    .extract({ left, top, ...part })
    .resize({ ...panel, fit: 'fill' })
    .toColorspace('srgb')
    .toBuffer()
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}

function wordsBeside(card: ShareCard): string {
  const width = PHOTO_FROM - EDGE - 44
  const section = drawableText(card.section)
  const headline = setText(drawableText(card.headline), {
    width,
    height: 374,
    weight: 600,
    sizes: [72, 66, 60, 54, 48, 44, 40, 36, 33, 30, 27],
  })
  return [
    arc({ x: EDGE, y: 66, width: 104, colour: LACQUER, thickness: 3 }),
    line(MAGAZINE[card.language].name, { y: 118, size: 34, weight: 600, colour: INK }),
    ...headlineAt(headline, { colour: INK }),
    section === '' ? '' : kicker(section, { headline, width, colour: LACQUER }),
  ].join('')
}

function wordsAlone(card: ShareCard): string {
  if (card.headline === '') return magazine(card)
  const width = CARD_SIZE.width - 2 * EDGE
  const section = drawableText(card.section)
  const headline = setText(drawableText(card.headline), {
    width,
    height: 370,
    weight: 600,
    sizes: [88, 80, 72, 64, 58, 52, 46, 40, 36, 32],
  })
  return [
    arc({ x: EDGE, y: 66, width: 104, colour: PAPER, thickness: 3 }),
    line(MAGAZINE[card.language].name, { y: 118, size: 34, weight: 600, colour: PAPER }),
    ...headlineAt(headline, { colour: PAPER }),
    section === '' ? '' : kicker(section, { headline, width, colour: PAPER }),
  ].join('')
}

function magazine({ language }: ShareCard): string {
  const { name, tagline } = MAGAZINE[language]
  const said = setText(drawableText(tagline), { width: CARD_SIZE.width - 2 * EDGE, height: 120, weight: 400, sizes: [40, 36, 32] })
  return [
    arc({ x: EDGE, y: 190, width: CARD_SIZE.width - 2 * EDGE, colour: PAPER, thickness: 4 }),
    line(name, { y: 400, size: 150, weight: 600, colour: PAPER }),
    ...said.lines.map((text, index) => line(text, { y: 500 + index * said.leading, size: said.size, weight: 400, colour: PAPER })),
  ].join('')
}

/** The last line stands on the lower edge; the others grow upwards. */
function headlineAt({ lines, size, leading }: SetText, { colour }: { colour: string }): string[] {
  return lines.map((text, index) => line(text, { y: bottomOf(size) - (lines.length - 1 - index) * leading, size, weight: 600, colour }))
}

function bottomOf(size: number): number {
  return CARD_SIZE.height - EDGE - size * 0.22
}

function kicker(section: string, { headline, width, colour }: { headline: SetText; width: number; colour: string }): string {
  const { lines, size, leading } = headline
  const first = bottomOf(size) - (lines.length - 1) * leading
  const set = setText(section, { width, height: 32, weight: 600, sizes: [25, 22] })
  // A capital with two marks above it reaches an em and a little over its line.
  return line(set.lines[0] ?? '', { y: first - size * 1.12 - 14, size: set.size, weight: 600, colour })
}

function line(text: string, { y, size, weight, colour }: { y: number; size: number; weight: Weight; colour: string }): string {
  return `<path fill="${colour}" d="${outlineOf(text, { x: EDGE, y, size, weight })}"/>`
}

/** The bridge, in the same bow as on the page. */
function arc({ x, y, width, colour, thickness }: { x: number; y: number; width: number; colour: string; thickness: number }): string {
  const at = (fraction: number) => (x + width * fraction).toFixed(1)
  const rise = width * 0.1
  const bow = `M${at(0)} ${y}C${at(0.3)} ${y - rise} ${at(0.7)} ${y - rise} ${at(1)} ${y}`
  return `<path fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" d="${bow}"/>`
}
