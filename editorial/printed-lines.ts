import type { PrintedBlock, PrintedInline, PrintedList, PrintedPerson, PrintedPhoto, PrintedTextBlock } from './printed-body.ts'
import type { ArticleContent, PrintedName } from './publication.ts'
import { mentionParts } from './text-of-block.ts'

/** Where on the page a line stands. */
export const LINE_PLACES = ['headline', 'standfirst', 'body', 'caption', 'alt', 'credit', 'byline', 'beside'] as const
export type LinePlace = (typeof LINE_PLACES)[number]

/** Collections whose documents an article prints words of. */
export const PRINTED_RECORDS = ['people', 'organizations', 'places', 'events', 'topics', 'sections', 'photos', 'recordings'] as const

/** Whose words they are when they are not the article's own. */
export type RecordRef = { collection: (typeof PRINTED_RECORDS)[number]; id: number }

/** A stretch of a line that comes from one place. `maybeTyped`: the record's, unless the article says so itself. */
export type Segment = { text: string; record: RecordRef | null; maybeTyped?: true }

export type PrintedLine = { place: LinePlace; segments: Segment[] }

/** Everything readers read on the page of an article but its correction note, line by line, with whose words they are. */
export function linesOfArticle(content: ArticleContent): PrintedLine[] {
  const { headline, standfirst, leadPhoto, body, bylines, people, organizations, places, events, topics, section } = content
  return [
    own('headline', headline),
    own('standfirst', standfirst),
    ...(leadPhoto ? linesOfPhoto(leadPhoto) : []),
    ...body.flatMap(linesOfBlock),
    ...bylines.map(({ person }) => lineOfPerson('byline', person)),
    ...people.map((person) => lineOfPerson('beside', person)),
    ...named('organizations', organizations),
    ...named('places', places),
    ...named('events', events),
    ...named('topics', topics),
    ...named('sections', [section]),
  ].filter(({ segments }) => segments.some(({ text }) => text.trim() !== ''))
}

/** The characters of a line. */
export function textOfLine({ segments }: PrintedLine): string {
  return segments.map(({ text }) => text).join('')
}

function own(place: LinePlace, text: string): PrintedLine {
  return { place, segments: [{ text, record: null }] }
}

function of(place: LinePlace, { text, record, maybeTyped }: Segment): PrintedLine {
  return { place, segments: [{ text, record, ...(maybeTyped ? { maybeTyped } : {}) }] }
}

function named(collection: RecordRef['collection'], names: readonly PrintedName[]): PrintedLine[] {
  return names.map(({ id, name }) => of('beside', { text: name, record: { collection, id } }))
}

function lineOfPerson(place: LinePlace, { id, name, offices }: PrintedPerson): PrintedLine {
  return of(place, { text: [name, ...offices].join(', '), record: { collection: 'people', id } })
}

function linesOfPhoto({ id, caption, alt, credit }: PrintedPhoto): PrintedLine[] {
  const record: RecordRef = { collection: 'photos', id }
  return [
    of('caption', { text: caption, record, maybeTyped: true }),
    of('alt', { text: alt, record, maybeTyped: true }),
    of('credit', { text: credit, record }),
  ]
}

function linesOfBlock(block: PrintedBlock): PrintedLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'list':
      return linesOfText(block)
    case 'photo':
      return linesOfPhoto(block.photo)
    case 'related-story':
    case 'lost-photo':
      return []
    case 'gallery':
      return [own('body', block.title), ...block.photos.flatMap(linesOfPhoto)]
    case 'pull-quote':
      return [own('body', block.text), own('body', block.attribution), ...(block.speaker ? [lineOfPerson('body', block.speaker)] : [])]
    case 'fact-box':
      return [own('body', block.title), ...block.text.flatMap(linesOfText)]
    case 'infographic':
      return [...linesOfPhoto(block.photo), ...block.text.flatMap(linesOfText)]
    case 'key-figures':
      return [
        own('body', block.title),
        ...block.rows.flatMap(({ label, text, unit }) => [label, text, unit].map((words) => own('body', words))),
        own('body', block.source),
      ]
    case 'timeline':
      return [
        own('body', block.title),
        ...block.entries.flatMap(({ title, text, event }) => [
          event ? of('body', { text: title, record: { collection: 'events', id: event.id }, maybeTyped: true }) : own('body', title),
          own('body', text),
        ]),
      ]
    case 'link-card':
      return [own('body', block.title), own('body', block.text), own('body', block.site)]
    case 'table':
      return [own('body', block.caption), ...block.rows.flat().map((cell) => own('body', cell)), own('body', block.source)]
    case 'recording': {
      const { id, title, credit, transcript, captions, poster } = block.recording
      const record: RecordRef = { collection: 'recordings', id }
      const lines = [title, credit, transcript, captions].map((text) => of('body', { text, record }))
      return poster ? [...lines, ...linesOfPhoto(poster)] : lines
    }
  }
}

function linesOfText(block: PrintedTextBlock): PrintedLine[] {
  return block.kind === 'list' ? linesOfList(block) : [{ place: 'body', segments: segmentsOf(block.inlines) }]
}

function linesOfList(list: PrintedList): PrintedLine[] {
  return list.items.flatMap((item): PrintedLine[] => [
    { place: 'body', segments: segmentsOf(item.inlines) },
    ...(item.list ? linesOfList(item.list) : []),
  ])
}

function segmentsOf(inlines: readonly PrintedInline[]): Segment[] {
  return inlines.flatMap((inline): Segment[] => {
    if (inline.kind === 'text') return [{ text: inline.text, record: null }]
    if (inline.kind === 'break') return [{ text: '\n', record: null }]
    if (inline.kind === 'link') return segmentsOf(inline.inlines)
    return [{ text: mentionParts(inline).join(''), record: { collection: 'people', id: inline.person.id } }]
  })
}
