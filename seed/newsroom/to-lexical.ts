import { createHash } from 'node:crypto'
import type { PictureName } from '../drawings/pictures.ts'
import type { Block, PersonKey } from './content.ts'

/** Whatever the keys of the content became when they were stored. */
export type Ids = {
  photo: (picture: PictureName) => number
  person: (key: PersonKey) => number
}

const LAID_OUT = { version: 1, format: '', indent: 0, direction: 'ltr' } as const
const BOLD = 1
const ITALIC = 2

/** A body as Payload's Lexical editor stores it. Block ids follow from `name` and the place, so that the same content is the same body. */
export function toLexical(blocks: readonly Block[], { ids, name }: { ids: Ids; name: string }) {
  return {
    root: {
      type: 'root',
      ...LAID_OUT,
      children: blocks.map((block, index) => blockNode(block, { ids, id: blockId(`${name}:${index}`) })),
    },
  }
}

function blockNode(block: Block, { ids, id }: { ids: Ids; id: string }) {
  if ('paragraph' in block) return { type: 'paragraph', ...LAID_OUT, textFormat: 0, textStyle: '', children: inlineNodes(block.paragraph) }
  if ('subhead' in block) return { type: 'heading', tag: 'h2', ...LAID_OUT, children: inlineNodes(block.subhead) }
  if ('list' in block) return listNode(block)
  if ('photo' in block)
    return storedBlock({
      id,
      blockType: 'photo',
      blockName: '',
      photo: ids.photo(block.photo),
      caption: block.caption ?? '',
      alt: block.alt ?? '',
    })
  return storedBlock({
    id,
    blockType: 'pullQuote',
    blockName: '',
    text: block.quote,
    speaker: block.speaker === null ? null : ids.person(block.speaker),
    attribution: block.attribution ?? '',
  })
}

function storedBlock(fields: Record<string, unknown>) {
  return { type: 'block', version: 2, format: '', fields }
}

function listNode({ list, ordered = false }: { list: readonly string[]; ordered?: boolean }) {
  return {
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
    ...LAID_OUT,
    children: list.map((item, index) => ({ type: 'listitem', value: index + 1, ...LAID_OUT, children: inlineNodes(item) })),
  }
}

/** Reads **bold**, _italic_, [a link](https://…) and line ends; the marks do not nest. */
function inlineNodes(text: string) {
  const marked = /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)|(?<end>\n)/g
  const nodes: unknown[] = []
  let read = 0
  for (const found of text.matchAll(marked)) {
    if (found.index > read) nodes.push(textNode(text.slice(read, found.index)))
    read = found.index + found[0].length
    const { bold, italic, label, url, end } = found.groups ?? {}
    if (bold !== undefined) nodes.push(textNode(bold, BOLD))
    if (italic !== undefined) nodes.push(textNode(italic, ITALIC))
    if (end !== undefined) nodes.push({ type: 'linebreak', version: 1 })
    if (label !== undefined && url !== undefined) nodes.push(linkNode(label, url, found.index))
  }
  if (read < text.length) nodes.push(textNode(text.slice(read)))
  return nodes
}

function textNode(text: string, format = 0) {
  return { type: 'text', text, format, style: '', mode: 'normal', detail: 0, version: 1 }
}

function linkNode(label: string, url: string, place: number) {
  return {
    type: 'link',
    id: blockId(`${url}:${place}`),
    ...LAID_OUT,
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    children: [textNode(label)],
  }
}

function blockId(from: string): string {
  return createHash('sha256').update(from).digest('hex').slice(0, 24)
}
