import { existsSync } from 'node:fs'
import path from 'node:path'
import { renditionWidths, type RenditionFormat } from '../../editorial/renditions.ts'
import { environment } from '../../environment.ts'

/** Where the bytes of one rendition lie. */
export function renditionFile({ hash, width, format }: { hash: string; width: number; format: RenditionFormat }): string {
  return path.join(environment.dataDir, 'renditions', hash, `${width}.${format}`)
}

const made = new Set<string>()
const MOST_KNOWN = 20_000

/**
 * Whether every AVIF of a photo is there: the widest is made last. Looked up on disk while a page is rendered, never when it is
 * read; what is there stays, so it is looked up until it is.
 */
export function isAvifMade({ hash, width }: { hash: string; width: number }): boolean {
  if (made.has(hash)) return true
  const widest = renditionWidths(width).at(-1) ?? width
  if (!existsSync(renditionFile({ hash, width: widest, format: 'avif' }))) return false
  if (made.size >= MOST_KNOWN) made.clear()
  made.add(hash)
  return true
}
