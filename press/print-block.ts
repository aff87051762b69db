import { isCropName, type CropName } from '../editorial/crops.ts'
import { asEdtf } from '../editorial/dates.ts'
import type {
  PrintedBlock,
  PrintedFigure,
  PrintedPerson,
  PrintedPhoto,
  PrintedRecording,
  PrintedTimelineEntry,
} from '../editorial/printed-body.ts'
import type { PrintedEvent } from '../editorial/publication.ts'
import type { BlockFields } from './block-schema.ts'
import { printTypedText } from './print-typed-text.ts'

/** What a body refers to, resolved beforehand: printing itself asks nobody. */
export type Resolved = {
  photo(use: Omit<PhotoInBlock, 'at'>): PrintedPhoto | null
  person(id: number): PrintedPerson | null
  event(id: number): PrintedEvent | null
  recording(id: number): PrintedRecording | null
  /** The story of an article. */
  story(article: number): number | null
}

/** A block as it is printed; nothing where it says nothing, or where its photo, recording or article is gone. */
export function printBlock(fields: BlockFields, resolved: Resolved): PrintedBlock[] {
  switch (fields.blockType) {
    case 'photo':
      return printPhotos([fields], resolved).map((photo) => ({ kind: 'photo', photo }))
    case 'pullQuote': {
      const speaker = fields.speaker ? resolved.person(fields.speaker) : null
      const quote = words(fields.text)
      return quote === '' ? [] : [{ kind: 'pull-quote', text: quote, speaker, attribution: words(fields.attribution) }]
    }
    case 'gallery': {
      const photos = printPhotos(fields.photos ?? [], resolved)
      // Only where it is not the usual one, so that what was signed before there was a choice stays as it is.
      const layout = fields.layout === 'story' ? { layout: fields.layout } : {}
      return photos.length === 0 ? [] : [{ kind: 'gallery', title: words(fields.title), ...layout, photos }]
    }
    case 'factBox': {
      const text = printTypedText(fields.text ?? '')
      return text.length === 0 ? [] : [{ kind: 'fact-box', title: words(fields.title), text }]
    }
    case 'keyFigures': {
      const rows = (fields.rows ?? []).map(printFigure).filter(({ value, text }) => value !== null || text !== '')
      const { title, plot, source } = fields
      return rows.length === 0 ? [] : [{ kind: 'key-figures', title: words(title), plot: plot ?? 'none', rows, source: words(source) }]
    }
    case 'timeline': {
      const entries = (fields.entries ?? []).flatMap((entry) => printEntry(entry, resolved))
      return entries.length === 0 ? [] : [{ kind: 'timeline', title: words(fields.title), entries }]
    }
    case 'infographic':
      return printPhotos([fields], resolved).map((photo) => ({ kind: 'infographic', photo, text: printTypedText(fields.text ?? '') }))
    case 'relatedStory': {
      const story = fields.article ? resolved.story(fields.article) : null
      return story === null ? [] : [{ kind: 'related-story', story }]
    }
    case 'recording': {
      const recording = fields.recording ? resolved.recording(fields.recording) : null
      return recording ? [{ kind: 'recording', recording }] : []
    }
    case 'linkCard': {
      const { url, title, text, site } = fields
      return url ? [{ kind: 'link-card', href: url, title: words(title), text: words(text), site: words(site) }] : []
    }
    case 'table': {
      const { caption, heads, rows, source } = fields
      const cells = printCells(rows ?? [])
      return cells.length === 0
        ? []
        : [{ kind: 'table', caption: words(caption), heads: heads ?? 'row', rows: cells, source: words(source) }]
    }
  }
}

/** A photo as a block uses it, with the path of that use inside the block: `''` or `photos.1`. */
export type PhotoInBlock = { at: string; id: number; caption: string; alt: string; crop: CropName | null }

/** Every photo that a block names, in the order of the block. */
export function photosInBlock(fields: BlockFields): PhotoInBlock[] {
  if (fields.blockType === 'photo' || fields.blockType === 'infographic') return [fields].flatMap((one) => photoUse(one, ''))
  return fields.blockType === 'gallery' ? (fields.photos ?? []).flatMap((item, index) => photoUse(item, `photos.${index}`)) : []
}

type PhotoFields = {
  photo?: number | null | undefined
  caption?: string | null | undefined
  alt?: string | null | undefined
  crop?: string | null | undefined
}

function photoUse({ photo, caption, alt, crop }: PhotoFields, at: string): PhotoInBlock[] {
  return photo ? [{ at, id: photo, caption: caption ?? '', alt: alt ?? '', crop: isCropName(crop) ? crop : null }] : []
}

function printPhotos(items: readonly PhotoFields[], resolved: Resolved): PrintedPhoto[] {
  return items.flatMap((item) => photoUse(item, '').flatMap(({ at: _at, ...use }) => resolved.photo(use) ?? []))
}

type Row<Type extends BlockFields['blockType'], Name extends string> =
  Extract<BlockFields, { blockType: Type }> extends infer Fields
    ? Name extends keyof Fields
      ? NonNullable<Fields[Name]> extends readonly (infer Item)[]
        ? Item
        : never
      : never
    : never

function printFigure({ label, value, text, unit }: Row<'keyFigures', 'rows'>): PrintedFigure {
  return { label: words(label), value: value ?? null, text: words(text), unit: words(unit) }
}

/** What is typed stands; what was left empty is the event's. */
function printEntry(entry: Row<'timeline', 'entries'>, resolved: Resolved): PrintedTimelineEntry[] {
  const event = entry.event ? resolved.event(entry.event) : null
  const title = words(entry.title) || (event?.name ?? '')
  const text = words(entry.text)
  if (title === '' && text === '') return []
  const typed = asEdtf(words(entry.date))
  return [
    {
      date: typed || (event?.date ?? ''),
      until: typed === '' ? (event?.until ?? '') : '',
      title,
      text,
      event: event ? { id: event.id, slug: event.slug } : null,
    },
  ]
}

/** Rows of one length, without empty rows and without empty columns at the end. */
function printCells(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell !== '') + 1))
  return filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

function words(typed: string | null | undefined): string {
  return (typed ?? '').trim()
}
