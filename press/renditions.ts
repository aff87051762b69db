import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { FIRST_FORMATS, renditionWidths, type RenditionFormat } from '../editorial/renditions.ts'
import { environment } from '../environment.ts'
import { renditionFile } from '../site/media/rendition-files.ts'
import { makeWorkingCopy, workingCopy } from './heic.ts'
import { writeWhole } from './write-whole.ts'

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
export async function makeRenditions({ hash, filename }: Original, { formats }: { formats: readonly RenditionFormat[] }): Promise<number> {
  const picture = await openOriginal({ hash, filename })
  const missing = await missingRenditions({ hash, filename }, { formats })
  await mkdir(path.join(environment.dataDir, 'renditions', hash), { recursive: true })
  for (const { width, format, target } of missing) {
    await writeWhole(target, await encode(scaledTo(picture.clone(), width), format))
  }
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

type Missing = { width: number; format: RenditionFormat; target: string }

async function missingRenditions({ hash, filename }: Original, { formats }: { formats: readonly RenditionFormat[] }): Promise<Missing[]> {
  const { autoOrient } = await (await openOriginal({ hash, filename })).metadata()
  const missing: Missing[] = []
  for (const width of renditionWidths(autoOrient.width)) {
    for (const format of formats) {
      const target = renditionFile({ hash, width, format })
      if (!(await isThere(target))) missing.push({ width, format, target })
    }
  }
  return missing
}

/** Takes a picture from the disk, with what was made of it; `hash` is null where another photo has the same bytes. */
export async function removePicture({ filename, hash }: { filename: string | null; hash: string | null }): Promise<void> {
  if (filename !== null) await rm(originalFile(filename), { force: true })
  if (hash !== null) await rm(path.join(environment.dataDir, 'renditions', hash), { recursive: true, force: true })
}

function originalFile(filename: string): string {
  return path.join(environment.dataDir, 'originals', path.basename(filename))
}

/** Of a HEIC its working copy, made anew where it was lost. */
async function openOriginal({ hash, filename }: Original): Promise<Sharp> {
  const isHeic = filename.endsWith('.heic')
  if (isHeic && !(await isThere(workingCopy(hash)))) await makeWorkingCopy(await readFile(originalFile(filename)), { hash })
  return openPicture(isHeic ? workingCopy(hash) : originalFile(filename))
}

/** Settings that look alike; AVIF comes to about three quarters of WebP. */
const ENCODERS: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 4 }),
  // What is transparent is paper, as on a page, and not black.
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(isFile, isNot)
}

function isFile(found: { isFile(): boolean }): boolean {
  return found.isFile()
}

function isNot(): false {
  return false
}

/** Whoever asked for the failed picture is told; the next in the queue begins all the same. */
function ignoreForTheNext(): void {}
