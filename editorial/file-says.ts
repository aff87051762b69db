import type { Language } from './languages.ts'

/** The three places in a file where somebody wrote about the picture, the most trusted first. */
export const FILE_SOURCES = ['xmp', 'iim', 'exif'] as const
export type FileSource = (typeof FILE_SOURCES)[number]

export const FILE_FIELDS = [
  'caption.vi',
  'caption.en',
  'alt.vi',
  'alt.en',
  'extended.vi',
  'extended.en',
  'credit',
  'creator',
  'copyrightNotice',
  'usageTerms',
  'webStatement',
  'takenOn',
  'place',
  'people',
  'keywords',
  'instructions',
  'releaseDate',
  'sourceType',
] as const
export type FileField = (typeof FILE_FIELDS)[number]

/** What one place says: several texts where a field holds several, such as keywords. */
export type Said = Partial<Record<FileField, string[]>>

/** One field, what each place says of it, the most trusted first, and whether two of them contradict each other. */
export type FileLine = { field: FileField; said: { source: FileSource; texts: string[] }[]; isConflict: boolean }

/** A named part of the picture; fractions of the frame as the file has it, from its upper left corner. */
export type FileRegion = { name: string; kind: string; x: number; y: number; width: number; height: number }

/** What a file says about itself, kept beside the photo for good. */
export type FileSays = {
  format: 1
  /** `no-perl`: the reader's interpreter is missing here. `unreadable`: it gave up on this file, or ran out of time. */
  outcome: 'read' | 'no-perl' | 'unreadable'
  lines: FileLine[]
  regions: FileRegion[]
  /** As EXIF numbers them, 2 to 8, where the picture is kept otherwise than upright: its regions are as it is kept. */
  orientation?: number | undefined
}

/** Every field that something is said of, with the most trusted word first. */
export function weighSources(said: Record<FileSource, Said>): FileLine[] {
  return FILE_FIELDS.flatMap((field): FileLine[] => {
    const heard = FILE_SOURCES.flatMap((source) => {
      const texts = said[source][field] ?? []
      return texts.length > 0 ? [{ source, texts }] : []
    })
    const [taken, ...others] = heard
    if (!taken) return []
    return [{ field, said: heard, isConflict: others.some(({ texts }) => !isTheSame(taken.texts, { texts, field })) }]
  })
}

/** IIM cuts a byline after 32 bytes; what is shorter was not cut. */
const SHORTEST_CUT = 30

function isTheSame(taken: readonly string[], { texts, field }: { texts: readonly string[]; field: FileField }): boolean {
  if (LISTS.has(field)) {
    const known = taken.map(bare)
    return known.length === texts.length && texts.every((text) => known.some((one) => agrees(one, bare(text))))
  }
  const [one, other] = [bare(taken.join(', ')), bare(texts.join(', '))]
  // A date that is less exact says nothing else.
  if (field === 'takenOn') return one.startsWith(other) || other.startsWith(one)
  return agrees(one, other)
}

const LISTS: ReadonlySet<FileField> = new Set(['keywords', 'people', 'creator'])

/** EXIF and many cameras have no marks to write: “Dinh Hoa” is no other name than “Đinh Hòa”. */
function agrees(taken: string, other: string): boolean {
  const plain = /^\p{ASCII}*$/u.test(other) ? withoutMarks(taken) : taken
  return plain === other || isCutOff(plain, other)
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

function isCutOff(whole: string, part: string): boolean {
  return new TextEncoder().encode(part).length >= SHORTEST_CUT && whole.startsWith(part)
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

const VIETNAMESE_LETTERS = /[ăđơưĩũạ-ỹ]/iu
const VIETNAMESE_WORDS = /\b(?:va|cua|tai|voi|trong|nguoi|ngay|cac|nhung|duoc|tren|cho|khai mac|thanh pho)\b/giu

/** The language that a text without one seems to be written in; Vietnamese that lost its marks is known by its small words. */
export function guessLanguage(text: string): Language {
  if (VIETNAMESE_LETTERS.test(text.normalize('NFC'))) return 'vi'
  return (text.match(VIETNAMESE_WORDS)?.length ?? 0) >= 2 ? 'vi' : 'en'
}
