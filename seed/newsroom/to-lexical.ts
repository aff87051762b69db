import { createHash } from 'node:crypto'
import type { PictureName } from '../drawings/pictures.ts'
import type { Block, DemoEdition } from './content.ts'
import { inlineNodes, LAID_OUT } from './inline-nodes.ts'
import type { EventKey, PersonKey, RecordingKey, StoryKey } from './keys.ts'

/** Whatever the keys of the content became when they were stored. */
export type Ids = {
  photo: (picture: PictureName) => number
  person: (key: PersonKey) => number
  event: (key: EventKey) => number
  recording: (key: RecordingKey) => number
  /** The edition of a story in the language of the body. */
  article: (key: StoryKey) => number
}

/** A body as Payload's Lexical editor stores it. Block ids follow from `name` and the place, so that the same content is the same body. */
export function toLexical(blocks: DemoEdition['body'], { ids, name }: { ids: Ids; name: string }) {
  return {
    root: {
      type: 'root',
      ...LAID_OUT,
      children: blocks.map((block, index) => node(block, { ids, name: `${name}:${index}` })),
    },
  }
}

function node(block: Block, { ids, name }: { ids: Ids; name: string }) {
  const inlines = (text: string, part = '') =>
    inlineNodes(text, { person: ids.person, idOf: (place) => blockId(`${name}${part}:${place}`) })
  if ('paragraph' in block) return { type: 'paragraph', ...LAID_OUT, textFormat: 0, textStyle: '', children: inlines(block.paragraph) }
  if ('subhead' in block) return { type: 'heading', tag: 'h2', ...LAID_OUT, children: inlines(block.subhead) }
  if ('list' in block) {
    const { list, ordered = false } = block
    const children = list.map((item, index) => ({
      type: 'listitem',
      value: index + 1,
      ...LAID_OUT,
      children: inlines(item, `:${index}`),
    }))
    return { type: 'list', listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1, ...LAID_OUT, children }
  }
  const rowId = (index: number) => ({ id: blockId(`${name}:${index}`) })
  return { type: 'block', version: 2, format: '', fields: { id: blockId(name), blockName: '', ...blockFields(block, { ids, rowId }) } }
}

type BlockOfFields = Exclude<Block, { paragraph: string } | { subhead: string } | { list: readonly string[] }>

function blockFields(block: BlockOfFields, { ids, rowId }: { ids: Ids; rowId: (index: number) => { id: string } }) {
  if ('photo' in block) return { blockType: 'photo', photo: ids.photo(block.photo), caption: block.caption ?? '', alt: block.alt ?? '' }
  if ('quote' in block) {
    const speaker = block.speaker === null ? null : ids.person(block.speaker)
    return { blockType: 'pullQuote', text: block.quote, speaker, attribution: block.attribution ?? '' }
  }
  if ('gallery' in block) {
    const photos = block.gallery.map((picture, index) => ({ ...rowId(index), photo: ids.photo(picture), caption: '', alt: '' }))
    return { blockType: 'gallery', title: block.title, layout: block.layout ?? 'grid', photos }
  }
  if ('facts' in block) return { blockType: 'factBox', title: block.title, text: block.facts }
  if ('figures' in block) {
    const { title, plot, source = '' } = block
    const rows = block.figures.map(({ label, value = null, text = '', unit = '' }, index) => ({
      ...rowId(index),
      label,
      value,
      text,
      unit,
    }))
    return { blockType: 'keyFigures', title, plot, rows, source }
  }
  if ('timeline' in block) {
    const entries = block.timeline.map(({ event, date = '', title = '', text = '' }, index) => ({
      ...rowId(index),
      event: event === undefined ? null : ids.event(event),
      date,
      title,
      text,
    }))
    return { blockType: 'timeline', title: block.title, entries }
  }
  if ('infographic' in block)
    return { blockType: 'infographic', photo: ids.photo(block.infographic), caption: '', alt: '', text: block.text }
  if ('story' in block) return { blockType: 'relatedStory', article: ids.article(block.story) }
  if ('recording' in block) return { blockType: 'recording', recording: ids.recording(block.recording) }
  if ('link' in block) return { blockType: 'linkCard', url: block.link, title: block.title, text: block.text, site: block.site }
  const { caption, heads, table, source = '' } = block
  return { blockType: 'table', caption, heads, rows: table, source }
}

function blockId(from: string): string {
  return createHash('sha256').update(from).digest('hex').slice(0, 24)
}
