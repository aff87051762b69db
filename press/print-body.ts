import type { PrintedBlock, PrintedInline, PrintedList } from '../editorial/printed-body.ts'
import type { BlockFields } from './block-schema.ts'
import { isBold, isItalic, type Body, type BodyNode, type InlineNode, type ListItemNode, type ListNode } from './body-schema.ts'
import { photosInBlock, printBlock, type Resolved } from './print-block.ts'

/** The body as plain data. Empty paragraphs and blocks whose photo is gone print nothing. */
export function printBody(body: Body, resolved: Resolved): PrintedBlock[] {
  return body.root.children.flatMap((node) => printNode(node, resolved))
}

/** One part of the body; nothing where it is empty. */
export function printNode(node: BodyNode, resolved: Resolved): PrintedBlock[] {
  if (node.type === 'list') return [printList(node, resolved)].filter(hasItems)
  if (node.type === 'block') return printBlock(node.fields, resolved)
  const inlines = printInlines(node.children, resolved)
  if (inlines.length === 0) return []
  if (node.type === 'heading') return [{ kind: 'heading', level: node.tag === 'h2' ? 2 : 3, inlines }]
  return [{ kind: 'paragraph', inlines }]
}

function printList(node: ListNode, resolved: Resolved): PrintedList {
  return { kind: 'list', ordered: node.listType === 'number', items: joinNested(node.children, resolved) }
}

/** Lexical keeps a nested list in an item of its own; on the page it belongs to the item before it. */
function joinNested(items: readonly ListItemNode[], resolved: Resolved): PrintedList['items'] {
  const printed: PrintedList['items'] = []
  for (const item of items) {
    const inlines = printInlines(item.children.filter(isInline), resolved)
    const list = item.children
      .filter(isList)
      .map((inner) => printList(inner, resolved))
      .filter(hasItems)
      .reduce(joined, null)
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

function printInlines(nodes: readonly InlineNode[], resolved: Resolved): PrintedInline[] {
  const printed = nodes.flatMap((node) => printInline(node, resolved))
  return printed.some(hasText) ? printed : []
}

function printInline(node: InlineNode, resolved: Resolved): PrintedInline[] {
  if (node.type === 'linebreak') return [{ kind: 'break' }]
  if (node.type === 'tab') return [{ kind: 'text', text: ' ', bold: false, italic: false }]
  if (node.type === 'text') {
    if (node.text === '') return []
    return [{ kind: 'text', text: node.text, bold: isBold(node.format), italic: isItalic(node.format) }]
  }
  if (node.type === 'inlineBlock') {
    const { person: id, form } = node.fields
    const person = id ? resolved.person(id) : null
    return person ? [{ kind: 'person', person, form: form ?? 'name' }] : []
  }
  const inlines = node.children.flatMap((child) => printInline(child, resolved))
  return inlines.some(hasText) ? [{ kind: 'link', href: node.fields.url, inlines }] : []
}

function hasText(inline: PrintedInline): boolean {
  if (inline.kind === 'text') return inline.text.trim() !== ''
  if (inline.kind === 'person') return true
  return inline.kind === 'link' && inline.inlines.some(hasText)
}

/** Ids of the records that a body refers to, in their order, repeated where it repeats them. */
export type References = { photos: number[]; people: number[]; events: number[]; recordings: number[]; articles: number[] }

export function referencesIn(body: Body): References {
  const found: References = { photos: [], people: [], events: [], recordings: [], articles: [] }
  for (const node of body.root.children) {
    if (node.type === 'block') addReferences(node.fields, found)
    else found.people.push(...mentionsIn(node.children))
  }
  return found
}

function addReferences(fields: BlockFields, found: References): void {
  found.photos.push(...photosInBlock(fields).map(({ id }) => id))
  if (fields.blockType === 'pullQuote' && fields.speaker) found.people.push(fields.speaker)
  if (fields.blockType === 'timeline') found.events.push(...(fields.entries ?? []).flatMap(({ event }) => event ?? []))
  if (fields.blockType === 'recording' && fields.recording) found.recordings.push(fields.recording)
  if (fields.blockType === 'relatedStory' && fields.article) found.articles.push(fields.article)
}

function mentionsIn(nodes: readonly (InlineNode | ListNode | ListItemNode)[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'inlineBlock') return node.fields.person ?? []
    return node.type === 'list' || node.type === 'listitem' ? mentionsIn(node.children) : []
  })
}

/** Whether a line or a list names somebody without saying whom: an unfinished mention, which would print nothing. */
export function hasUnnamedMention(node: BodyNode): boolean {
  return node.type !== 'block' && someMention(node.children)
}

function someMention(nodes: readonly (InlineNode | ListNode | ListItemNode)[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'inlineBlock') return !node.fields.person
    return (node.type === 'list' || node.type === 'listitem') && someMention(node.children)
  })
}
