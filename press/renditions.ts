import sharp, { type Sharp } from 'sharp'
import type { Rectangle } from '../editorial/crops.ts'
import { FIRST_FORMATS, renditionWidths, type RenditionFormat } from '../editorial/renditions.ts'
import { renditionKey, renditionsFolder } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { makeWorkingCopy, workingCopy } from './heic.ts'
import { photoOriginal } from './originals.ts'
import { pictureTurns } from './picture-turns.ts'

const LARGEST_PIXELS = 50_000_000

const running = new Map<string, Promise<void>>()

const turns = pictureTurns()

/** What renditions are made of: an original, or a part of it, where `hash` is the crop's and `of` the original's. */
export type Pictured = { hash: string; filename: string; crop?: ({ of: string } & Rectangle) | undefined }

/** A picture of a page, with the crops that other pages show of it once they are made. */
export type PictureOfPage = Pictured & { leadCrops?: Pictured[] | undefined }

/**
 * Makes the renditions of a picture that a page needs and that are not there yet; whoever asks while they are being made waits for the same
 * work. What nobody waits for is made last. AVIF is not among them (press/avif.ts).
 */
export function ensureRenditions(picture: Pictured, { isAwaited = true }: { isAwaited?: boolean } = {}): Promise<void> {
  const { hash } = picture
  const begun = running.get(hash)
  if (begun && isAwaited) turns.hurry(hash)
  if (begun) return begun
  const work = makeInTurn(picture, { isAwaited }).finally(() => running.delete(hash))
  running.set(hash, work)
  return work
}

/** What is there already waits for nobody's turn. */
async function makeInTurn(picture: Pictured, { isAwaited }: { isAwaited: boolean }): Promise<void> {
  if ((await missingRenditions(picture, { formats: FIRST_FORMATS })).length === 0) return
  await turns.inTurn(() => makeRenditions(picture, { formats: FIRST_FORMATS }), { picture: picture.hash, isAwaited })
}

/** Makes those of the formats that are not there, the narrowest first; says how many that were. */
export async function makeRenditions(pictured: Pictured, { formats }: { formats: readonly RenditionFormat[] }): Promise<number> {
  const missing = await missingRenditions(pictured, { formats })
  if (missing.length === 0) return 0
  await withPixels(pictured, async (file) => {
    const picture = cutTo(await openPicture(file), pictured.crop)
    for (const { width, format, key } of missing) await storage.write(key, await encode(scaledTo(picture.clone(), width), format))
  })
  return missing.length
}

/**
 * Upright, within our limits. What was taken in with a blemish that its decoder puts right is read in the same way ever after. Colours of
 * print are resized as such and converted at the end: converted first, as sharp does by itself, darks turn yellow and everything a
 * little darker (ΔE2000 of 5 to 10 beside Little CMS, else 3).
 */
export async function openPicture(source: string | Uint8Array): Promise<Sharp> {
  const picture = sharp(source, { failOn: 'error', limitInputPixels: LARGEST_PIXELS }).autoOrient()
  const { space } = await picture.metadata()
  return space === 'cmyk' ? picture.pipelineColorspace('cmyk') : picture
}

/** Of the upright picture, in which a crop is measured. */
export function cutTo(picture: Sharp, crop: Rectangle | undefined): Sharp {
  if (!crop) return picture
  const { left, top, width, height } = crop
  return picture.extract({ left, top, width, height })
}

/** As wide as that, never enlarged, in the colours of the web. */
export function scaledTo(picture: Sharp, width: number): Sharp {
  return picture.resize({ width, withoutEnlargement: true }).toColorspace('srgb')
}

export async function encode(picture: Sharp, format: RenditionFormat): Promise<Uint8Array> {
  return ENCODERS[format](picture).toBuffer()
}

type Missing = { width: number; format: RenditionFormat; key: string }

/** Those of the formats that are not there, the narrowest first. */
export async function missingRenditions(pictured: Pictured, { formats }: { formats: readonly RenditionFormat[] }): Promise<Missing[]> {
  const { hash, crop } = pictured
  const there = new Set(await storage.list(renditionsFolder(hash)))
  return renditionWidths(crop?.width ?? (await uprightWidthOf(pictured))).flatMap((width) =>
    formats.map((format) => ({ width, format, key: renditionKey({ hash, width, format }) })).filter(({ key }) => !there.has(key)),
  )
}

const widths = new Map<string, number>()
const MOST_KNOWN = 20_000

/** Of a file that never changes, so it is read once. */
async function uprightWidthOf({ hash, filename }: Pictured): Promise<number> {
  const known = widths.get(hash)
  if (known !== undefined) return known
  const width = await withPixels({ hash, filename }, async (file) => (await (await openPicture(file)).metadata()).autoOrient.width)
  if (widths.size >= MOST_KNOWN) widths.clear()
  widths.set(hash, width)
  return width
}

/** A file that sharp can read: the original, or of a HEIC its working copy, made anew where it was lost. */
export async function withPixels<Value>({ hash: own, filename, crop }: Pictured, work: (file: string) => Promise<Value>): Promise<Value> {
  const hash = crop?.of ?? own
  if (!filename.endsWith('.heic')) return storage.asFile(photoOriginal(filename), work)
  if (!(await storage.has(workingCopy(hash)))) {
    const bytes = await storage.read(photoOriginal(filename))
    if (!bytes) throw new Error(`${filename} is not where it should be.`)
    await makeWorkingCopy(bytes, { hash })
  }
  return storage.asFile(workingCopy(hash), work)
}

/** Settings that look alike; AVIF comes to about three quarters of WebP. */
const ENCODERS: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 4 }),
  // What is transparent is paper, as on a page, and not black.
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
}
