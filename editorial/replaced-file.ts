import type { FileField, FileSays } from './file-says.ts'
import { fillOf } from './fill-from-file.ts'

export type UprightSize = { width: number; height: number }

/** By how much the shapes of two files of one picture may differ before marks, focal point and crops are no longer trusted. */
const TOLERANCE = 0.01

/** Whether a picture is wider or higher for its size than the one before it: cropped, extended or turned, not merely larger. */
export function differsInShape(before: UprightSize, after: UprightSize): boolean {
  return Math.abs((after.width * before.height) / (after.height * before.width) - 1) > TOLERANCE
}

/** What a file says of a field, and what the desk has there; nothing where the desk has nothing. */
export type FileDifference = { field: FileField; path: string; ours: string; theirs: string }

/** In the order of the file's own words, each field once, by what is trusted most. `ours` reads the desk's word at a path. */
export function differencesWith({ lines }: Pick<FileSays, 'lines'>, ours: (path: string) => unknown): FileDifference[] {
  const differences: FileDifference[] = []
  const seen = new Set<string>()
  for (const { field, said } of lines) {
    const fill = fillOf(field, said[0]?.texts ?? [])
    if (!fill || seen.has(fill.path)) continue
    seen.add(fill.path)
    const [had, says] = [inWords(ours(fill.path)), inWords(fill.value)]
    if (had !== says) differences.push({ field, path: fill.path, ours: had, theirs: says })
  }
  return differences
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ')
  return typeof value === 'string' ? value.trim() : ''
}
