import { RENDITION_FORMATS, type RenditionFormat } from '../../editorial/renditions.ts'

export type MediaAddress = { hash: string; width: number; format: RenditionFormat }

/** Reads `/media/{64 hex}/{width}.{jpg|webp}` and nothing looser; null for all else. */
export function parseMediaAddress(path: string): MediaAddress | null {
  const match = /^\/media\/([0-9a-f]{64})\/([1-9][0-9]{0,4})\.([a-z]+)$/.exec(path)
  const [, hash, width, extension] = match ?? []
  const format = RENDITION_FORMATS.find((known) => known === extension)
  if (hash === undefined || width === undefined || format === undefined) return null
  return { hash, width: Number(width), format }
}
