import { randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { RENDITION_FORMATS, renditionWidths, type RenditionFormat } from '../editorial/renditions.ts'
import { environment } from '../environment.ts'

const LARGEST_PIXELS = 50_000_000

const running = new Map<string, Promise<void>>()

/** One picture is scaled at a time, so that two large ones never starve the pages of both cores. */
let queue: Promise<void> = Promise.resolve()

/** Makes the renditions of an original that are not there yet; whoever asks while they are being made waits for the same work. */
export function ensureRenditions({ hash, filename }: { hash: string; filename: string }): Promise<void> {
  const begun = running.get(hash)
  if (begun) return begun
  const work = queue.then(() => make({ hash, filename })).finally(() => running.delete(hash))
  running.set(hash, work)
  queue = work.catch(ignoreForTheNext)
  return work
}

/** Where the bytes of one rendition lie. */
export function renditionPath({ hash, width, format }: { hash: string; width: number; format: RenditionFormat }): string {
  return path.join(environment.dataDir, 'renditions', hash, `${width}.${format}`)
}

async function make({ hash, filename }: { hash: string; filename: string }): Promise<void> {
  const original = path.join(environment.dataDir, 'originals', path.basename(filename))
  const picture = sharp(original, { limitInputPixels: LARGEST_PIXELS }).autoOrient()
  const { autoOrient } = await picture.metadata()
  await mkdir(path.join(environment.dataDir, 'renditions', hash), { recursive: true })
  for (const width of renditionWidths(autoOrient.width)) {
    for (const format of RENDITION_FORMATS) {
      const target = renditionPath({ hash, width, format })
      if (await isThere(target)) continue
      const scaled = picture.clone().resize({ width, withoutEnlargement: true }).toColorspace('srgb')
      const bytes =
        format === 'webp'
          ? await scaled.webp({ quality: 78, effort: 4 }).toBuffer()
          : await scaled.jpeg({ quality: 80, mozjpeg: true }).toBuffer()
      // Written beside and moved: a crash leaves no half of a picture under its name.
      const part = `${target}.${randomUUID()}.part`
      await writeFile(part, bytes)
      await rename(part, target)
    }
  }
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
