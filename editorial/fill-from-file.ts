import type { FileField, FileLine, FileSays } from './file-says.ts'
import { sourceTypeIn } from './source-types.ts'

/** A field of a photo, by its path, and what the file would put there. */
export type FileFill = { path: string; value: string | string[] }

/** Where the words of a file go, and how many characters fit. What only the desk can judge, such as a place, goes nowhere by itself. */
const TARGETS: Partial<Record<FileField, { path: string; most: number }>> = {
  'caption.vi': { path: 'caption.vi', most: 2_000 },
  'caption.en': { path: 'caption.en', most: 2_000 },
  'alt.vi': { path: 'alt.vi', most: 1_000 },
  'alt.en': { path: 'alt.en', most: 1_000 },
  'extended.vi': { path: 'alt.vi', most: 1_000 },
  'extended.en': { path: 'alt.en', most: 1_000 },
  credit: { path: 'credit', most: 200 },
  creator: { path: 'creator', most: 200 },
  copyrightNotice: { path: 'copyrightNotice', most: 500 },
  usageTerms: { path: 'rights.restrictions', most: 2_000 },
  webStatement: { path: 'rights.licence', most: 300 },
  takenOn: { path: 'takenOn', most: 20 },
}

/** What one place of the file says of a field, as the form takes it; null where the form has no place for it. */
export function fillOf(field: FileField, texts: readonly string[]): FileFill | null {
  if (field === 'keywords') return { path: 'keywords', value: [...texts] }
  if (field === 'sourceType') {
    const type = sourceTypeIn(texts[0] ?? '')
    return type === null ? null : { path: 'digitalSourceType', value: type }
  }
  const target = TARGETS[field]
  const text = texts.join(', ')
  if (!target || text === '') return null
  return { path: target.path, value: text.length > target.most ? `${text.slice(0, target.most - 1).trimEnd()}…` : text }
}

/** What a new photo is filled with, the most trusted word for each field; alt text goes before the longer description. */
export function fillsOf({ lines }: Pick<FileSays, 'lines'>): FileFill[] {
  const fills = new Map<string, FileFill>()
  for (const line of lines) {
    const fill = takenFrom(line)
    if (fill && !fills.has(fill.path)) fills.set(fill.path, fill)
  }
  return [...fills.values()]
}

function takenFrom({ field, said }: FileLine): FileFill | null {
  return fillOf(field, said[0]?.texts ?? [])
}
