import { renditionWidths, type RenditionFormat } from '../../editorial/renditions.ts'
import { storage } from '../storage/storage.ts'

/** Where in the storage the bytes of one rendition lie. */
export function renditionKey({ hash, width, format }: { hash: string; width: number; format: RenditionFormat }): string {
  return `${renditionsFolder(hash)}/${width}.${format}`
}

/** All that was made of a picture with this hash. */
export function renditionsFolder(hash: string): string {
  return `renditions/${hash}`
}

const made = new Set<string>()
const MOST_KNOWN = 20_000

/**
 * Whether every rendition of a photo in that format is there: the widest is made last. Looked up in the storage while a page is rendered,
 * never when it is read; what is there stays, so it is looked up until it is.
 */
export function isFormatMade({ hash, width }: { hash: string; width: number }, format: RenditionFormat): boolean | Promise<boolean> {
  const known = `${hash}.${format}`
  if (made.has(known)) return true
  const widest = renditionWidths(width).at(-1) ?? width
  const found = storage.has(renditionKey({ hash, width: widest, format }))
  return typeof found === 'boolean' ? remembered(found, known) : found.then((isThere) => remembered(isThere, known))
}

function remembered(isThere: boolean, known: string): boolean {
  if (!isThere) return false
  if (made.size >= MOST_KNOWN) made.clear()
  made.add(known)
  return true
}
