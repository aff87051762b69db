import { MENTION_FORMS } from '../../editorial/printed-body.ts'
import type { PersonKey } from './keys.ts'
import { isPersonKey } from './people.ts'

export const LAID_OUT = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

const BOLD = 1
const ITALIC = 2

type Options = {
  person: (key: PersonKey) => number
  /** An id for what stands at this place of the text. */
  idOf: (place: number) => string
}

/** Reads **bold**, _italic_, [a link](https://…), {a person} and line ends; the marks do not nest. */
export function inlineNodes(text: string, { person, idOf }: Options): unknown[] {
  const marked =
    /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_|\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)|\{(?<key>[a-z]+)(?::(?<form>[a-z-]+))?\}|(?<end>\n)/g
  const nodes: unknown[] = []
  let read = 0
  for (const found of text.matchAll(marked)) {
    if (found.index > read) nodes.push(textNode(text.slice(read, found.index)))
    read = found.index + found[0].length
    const { bold, italic, label, url, key, form, end } = found.groups ?? {}
    if (bold !== undefined) nodes.push(textNode(bold, BOLD))
    if (italic !== undefined) nodes.push(textNode(italic, ITALIC))
    if (end !== undefined) nodes.push({ type: 'linebreak', version: 1 })
    if (label !== undefined && url !== undefined) nodes.push(linkNode(label, { url, id: idOf(found.index) }))
    if (key !== undefined) nodes.push(mentionNode(key, { form: form ?? 'name', id: idOf(found.index), person }))
  }
  if (read < text.length) nodes.push(textNode(text.slice(read)))
  return nodes
}

function textNode(text: string, format = 0) {
  return { type: 'text', text, format, style: '', mode: 'normal', detail: 0, version: 1 }
}

function linkNode(label: string, { url, id }: { url: string; id: string }) {
  const fields = { linkType: 'custom', url, newTab: false }
  return { type: 'link', id, ...LAID_OUT, version: 3, fields, children: [textNode(label)] }
}

type Mention = { form: string; id: string; person: Options['person'] }

function mentionNode(key: string, { form, id, person }: Mention) {
  if (!isPersonKey(key)) throw new Error(`The demo's content mentions “${key}”, who is not among its people.`)
  if (!MENTION_FORMS.some((known) => known === form)) throw new Error(`The demo's content mentions “${key}” in the unknown form “${form}”.`)
  return { type: 'inlineBlock', version: 1, fields: { id, blockType: 'person', blockName: '', person: person(key), form } }
}
