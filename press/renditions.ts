import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { FIRST_FORMATS, renditionWidths, type RenditionFormat } from '../editorial/renditions.ts'
import { environment } from '../environment.ts'
import { renditionFile } from '../site/media/rendition-files.ts'

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
  const picture = openOriginal(filename)
  const missing = await missingRenditions({ hash, filename }, { formats })
  await mkdir(path.join(environment.dataDir, 'renditions', hash), { recursive: true })
  for (const { width, format, target } of missing) {
    const scaled = picture.clone().resize({ width, withoutEnlargement: true }).toColorspace('srgb')
    const bytes = await ENCODERS[format](scaled).toBuffer()
    // Written beside and moved: a crash leaves no half of a picture under its name.
    const part = `${target}.${randomUUID()}.part`
    await writeFile(part, bytes)
    await rename(part, target)
  }
  return missing.length
}

type Missing = { width: number; format: RenditionFormat; target: string }

async function missingRenditions({ hash, filename }: Original, { formats }: { formats: readonly RenditionFormat[] }): Promise<Missing[]> {
  const { autoOrient } = await openOriginal(filename).metadata()
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
export async function removePicture({ filenames, hash }: { filenames: readonly string[]; hash: string | null }): Promise<void> {
  for (const filename of filenames) await rm(originalFile(filename), { force: true })
  if (hash !== null) await rm(path.join(environment.dataDir, 'renditions', hash), { recursive: true, force: true })
}

function originalFile(filename: string): string {
  return path.join(environment.dataDir, 'originals', path.basename(filename))
}

function openOriginal(filename: string): Sharp {
  return sharp(originalFile(filename), { limitInputPixels: LARGEST_PIXELS }).autoOrient()
}

/** Settings that look alike; AVIF comes to about three quarters of WebP. */
const ENCODERS: Record<RenditionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 4 }),
  jpg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
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
