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
 * Whether every AVIF of a photo is there: the widest is made last. Looked up in the storage while a page is rendered, never when it is
 * read; what is there stays, so it is looked up until it is.
 */
export function isAvifMade({ hash, width }: { hash: string; width: number }): boolean | Promise<boolean> {
  if (made.has(hash)) return true
  const widest = renditionWidths(width).at(-1) ?? width
  const found = storage.has(renditionKey({ hash, width: widest, format: 'avif' }))
  return typeof found === 'boolean' ? remembered(found, hash) : found.then((isThere) => remembered(isThere, hash))
}

function remembered(isThere: boolean, hash: string): boolean {
  if (!isThere) return false
  if (made.size >= MOST_KNOWN) made.clear()
  made.add(hash)
  return true
}
