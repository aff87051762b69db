import type { PrintedBlock, PrintedInline, PrintedList, PrintedPerson, PrintedPhoto } from '../editorial/printed-body.ts'
import type { PrintedEvent } from '../editorial/publication.ts'
import { isBold, isItalic, type Body, type BodyNode, type InlineNode, type ListItemNode, type ListNode } from './body-schema.ts'

/** What a body refers to, resolved beforehand: printing itself asks nobody. */
export type Resolved = {
  photo(use: { id: number; caption: string; alt: string }): PrintedPhoto | null
  person(id: number): PrintedPerson | null
  event(id: number): PrintedEvent | null
}

/** The body as plain data. Empty paragraphs and blocks whose photo is gone print nothing. */
export function printBody(body: Body, resolved: Resolved): PrintedBlock[] {
  return body.root.children.flatMap((node) => printNode(node, resolved))
}

/** One part of the body; nothing where it is empty. */
export function printNode(node: BodyNode, resolved: Resolved): PrintedBlock[] {
  if (node.type === 'list') return [printList(node)].filter(hasItems)
  if (node.type === 'block') return printSpecial(node.fields, resolved)
  const inlines = printInlines(node.children)
  if (inlines.length === 0) return []
  if (node.type === 'heading') return [{ kind: 'heading', level: node.tag === 'h2' ? 2 : 3, inlines }]
  return [{ kind: 'paragraph', inlines }]
}

type SpecialFields = Extract<BodyNode, { type: 'block' }>['fields']

function printSpecial(fields: SpecialFields, resolved: Resolved): PrintedBlock[] {
  if (fields.blockType === 'photo') {
    if (!fields.photo) return []
    const photo = resolved.photo({ id: fields.photo, caption: fields.caption ?? '', alt: fields.alt ?? '' })
    return photo ? [{ kind: 'photo', photo }] : []
  }
  const text = (fields.text ?? '').trim()
  if (text === '') return []
  return [
    {
      kind: 'pull-quote',
      text,
      speaker: fields.speaker ? resolved.person(fields.speaker) : null,
      attribution: (fields.attribution ?? '').trim(),
    },
  ]
}

function printList(node: ListNode): PrintedList {
  return { kind: 'list', ordered: node.listType === 'number', items: joinNested(node.children) }
}

/** Lexical keeps a nested list in an item of its own; on the page it belongs to the item before it. */
function joinNested(items: readonly ListItemNode[]): PrintedList['items'] {
  const printed: PrintedList['items'] = []
  for (const item of items) {
    const inlines = printInlines(item.children.filter(isInline))
    const list = item.children.filter(isList).map(printList).filter(hasItems).reduce(joined, null)
    const before = printed.at(-1)
    if (inlines.length === 0 && list && before) before.list = joined(before.list, list)
    else if (inlines.length > 0 || list) printed.push({ inlines, list })
  }
  return printed
}

/** Two lists in one place are one list on the page, of the first one's kind. */
function joined(first: PrintedList | null, second: PrintedList): PrintedList {
  return first ? { ...first, items: [...first.items, ...second.items] } : second
}

function hasItems(list: PrintedList): boolean {
  return list.items.length > 0
}

function isInline(node: InlineNode | ListNode): node is InlineNode {
  return node.type !== 'list'
}

function isList(node: InlineNode | ListNode): node is ListNode {
  return node.type === 'list'
}

function printInlines(nodes: readonly InlineNode[]): PrintedInline[] {
  const printed = nodes.flatMap(printInline)
  return printed.some(hasText) ? printed : []
}

function printInline(node: InlineNode): PrintedInline[] {
  if (node.type === 'linebreak') return [{ kind: 'break' }]
  if (node.type === 'tab') return [{ kind: 'text', text: ' ', bold: false, italic: false }]
  if (node.type === 'text') {
    if (node.text === '') return []
    return [{ kind: 'text', text: node.text, bold: isBold(node.format), italic: isItalic(node.format) }]
  }
  const inlines = node.children.flatMap(printInline)
  return inlines.some(hasText) ? [{ kind: 'link', href: node.fields.url, inlines }] : []
}

function hasText(inline: PrintedInline): boolean {
  if (inline.kind === 'text') return inline.text.trim() !== ''
  return inline.kind === 'link' && inline.inlines.some(hasText)
}

/** Ids of the records that a body refers to. */
export function referencesIn(body: Body): { photos: number[]; people: number[]; events: number[] } {
  const photos: number[] = []
  const people: number[] = []
  for (const node of body.root.children) {
    if (node.type !== 'block') continue
    if (node.fields.blockType === 'photo' && node.fields.photo) photos.push(node.fields.photo)
    if (node.fields.blockType === 'pullQuote' && node.fields.speaker) people.push(node.fields.speaker)
  }
  return { photos, people, events: [] }
}
