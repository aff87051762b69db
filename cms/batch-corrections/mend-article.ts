import { mendText, type WrongWords } from '../../editorial/wrong-words.ts'
import type { Article } from '../../generated/payload-types.ts'
import { fieldsOf } from '../fields-of.ts'
import { mendInlines } from './mend-inlines.ts'

type Texts = Pick<Article, 'headline' | 'standfirst' | 'leadPhoto' | 'body'>

/** The article's own text with the words put right: everything that is typed in it and printed. Its slug stays: a page keeps its address. */
export function mendArticle({ headline, standfirst, leadPhoto, body }: Texts, words: WrongWords): Texts {
  const { photo, caption, alt } = leadPhoto ?? {}
  const mended = (text: string | null | undefined) => (text ? mendText(text, words) : (text ?? null))
  return {
    headline: mendText(headline, words),
    standfirst: mended(standfirst),
    leadPhoto: { photo: photo ?? null, caption: mended(caption), alt: mended(alt) },
    ...(body ? { body: { ...body, root: { ...body.root, children: body.root.children.map((node) => mendNode(node, words)) } } } : {}),
  }
}

/** Everything that the article says of its photos, events and boxes itself, as it would be printed. */
export function typedTexts({ leadPhoto, body }: Pick<Article, 'leadPhoto' | 'body'>): Set<string> {
  const typed = [leadPhoto?.caption ?? '', leadPhoto?.alt ?? '']
  for (const node of body?.root.children ?? []) {
    eachText(fieldsOf(node).fields, (text) => {
      typed.push(text)
      return text
    })
  }
  return new Set(typed.map((text) => text.trim()).filter((text) => text !== ''))
}

type Node = NonNullable<Article['body']>['root']['children'][number]

function mendNode(node: Node, words: WrongWords): Node {
  const type: unknown = node.type
  if (type === 'block') return { ...node, fields: eachText(node.fields, (text) => mendText(text, words)) }
  if (!Array.isArray(node.children)) return node
  return { ...node, children: mendChildren(node.children, words) }
}

/** The inline nodes of a line, or the items of a list and the lists inside them. */
function mendChildren(children: readonly unknown[], words: WrongWords): unknown[] {
  return mendInlines(children, words).map((child) => {
    const fields = fieldsOf(child)
    const isNested = fields.type === 'list' || fields.type === 'listitem'
    return isNested && Array.isArray(fields.children) ? { ...fields, children: mendChildren(fields.children, words) } : child
  })
}

/** Members of blocks that readers read; the rest are addresses, dates, choices and ids. */
const TEXTS = new Set(['title', 'caption', 'alt', 'text', 'attribution', 'label', 'unit', 'source', 'site'])
const LISTS = new Set(['photos', 'rows', 'entries'])

/** The fields of a block with each text it prints replaced. */
function eachText(fields: unknown, replace: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fieldsOf(fields)).map(([name, value]) => {
      if (TEXTS.has(name) && typeof value === 'string') return [name, replace(value)]
      return [name, LISTS.has(name) && Array.isArray(value) ? value.map((row: unknown) => eachInRow(row, replace)) : value]
    }),
  )
}

/** A row of a table is a list of cells; those of other blocks have members of their own. */
function eachInRow(row: unknown, replace: (text: string) => string): unknown {
  if (Array.isArray(row)) return row.map((cell: unknown) => (typeof cell === 'string' ? replace(cell) : cell))
  return eachText(row, replace)
}
