import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { FIRST_FORMATS, renditionWidths, type RenditionFormat } from '../editorial/renditions.ts'
import { renditionKey, renditionsFolder } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { makeWorkingCopy, workingCopy } from './heic.ts'
import { photoOriginal } from './originals.ts'

const LARGEST_PIXELS = 50_000_000

const running = new Map<string, Promise<void>>()

/** One picture is scaled at a time, so that two large ones never starve the pages of both cores. */
let queue: Promise<void> = Promise.resolve()

type Original = { hash: string; filename: string }

/**
 * Makes the renditions of an original that a page needs and that are not there yet; whoever asks while they are being made waits for the same
 * work. AVIF is not among them (press/avif.ts).
 */
export function ensureRenditions({ hash, filename }: Original): Promise<void> {
  const begun = running.get(hash)
  if (begun) return begun
  const work = makeInTurn({ hash, filename }).finally(() => running.delete(hash))
  running.set(hash, work)
  return work
}

/** What is there already waits for nobody's turn. */
async function makeInTurn(original: Original): Promise<void> {
  if ((await missingRenditions(original, { formats: FIRST_FORMATS })).length === 0) return
  const turn = queue.then(() => makeRenditions(original, { formats: FIRST_FORMATS }))
  queue = turn.then(ignoreForTheNext, ignoreForTheNext)
  await turn
}

/** Makes those of the formats that are not there, the narrowest first; says how many that were. */
export async function makeRenditions(original: Original, { formats }: { formats: readonly RenditionFormat[] }): Promise<number> {
  const missing = await missingRenditions(original, { formats })
  if (missing.length === 0) return 0
  await withPixels(original, async (file) => {
    const picture = await openPicture(file)
    for (const { width, format, key } of missing) await storage.write(key, await encode(scaledTo(picture.clone(), width), format))
  })
  return missing.length
}

/**
 * Upright, within our limits. Colours of print are resized as such and converted at the end: converted first, as sharp does by itself,
 * darks turn yellow and everything a little darker (ΔE2000 of 5 to 10 beside Little CMS, else 3).
 */
export async function openPicture(source: string | Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
  const picture = sharp(source, { ...options, limitInputPixels: LARGEST_PIXELS }).autoOrient()
  const { space } = await picture.metadata()
  return space === 'cmyk' ? picture.pipelineColorspace('cmyk') : picture
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
export async function missingRenditions(
  { hash, filename }: Original,
  { formats }: { formats: readonly RenditionFormat[] },
): Promise<Missing[]> {
  const there = new Set(await storage.list(renditionsFolder(hash)))
  return renditionWidths(await uprightWidthOf({ hash, filename })).flatMap((width) =>
    formats.map((format) => ({ width, format, key: renditionKey({ hash, width, format }) })).filter(({ key }) => !there.has(key)),
  )
}

const widths = new Map<string, number>()
const MOST_KNOWN = 20_000

/** Of a file that never changes, so it is read once. */
async function uprightWidthOf({ hash, filename }: Original): Promise<number> {
  const known = widths.get(hash)
  if (known !== undefined) return known
  const width = await withPixels({ hash, filename }, async (file) => (await (await openPicture(file)).metadata()).autoOrient.width)
  if (widths.size >= MOST_KNOWN) widths.clear()
  widths.set(hash, width)
  return width
}

/** Takes a picture out of the storage, with what was made of it; `hash` is null where another photo has the same bytes. */
export async function removePicture({ filename, hash }: { filename: string | null; hash: string | null }): Promise<void> {
  if (filename !== null) await storage.remove(photoOriginal(filename))
  if (hash !== null) await storage.removeFolder(renditionsFolder(hash))
}

/** A file that sharp can read: the original, or of a HEIC its working copy, made anew where it was lost. */
export async function withPixels<Value>({ hash, filename }: Original, work: (file: string) => Promise<Value>): Promise<Value> {
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

/** Whoever asked for the failed picture is told; the next in the queue begins all the same. */
function ignoreForTheNext(): void {}
