import { editsIn, type Edit, type WrongWords } from '../../editorial/wrong-words.ts'
import { fieldsOf } from '../fields-of.ts'

/**
 * The nodes of one line with the words put right, wherever bold, italic and links split them. What is put in has the form of
 * the first letter that it replaces; all else keeps its own. The same list where nothing is wrong.
 */
export function mendInlines(nodes: readonly unknown[], words: WrongWords): readonly unknown[] {
  const leaves = leavesIn(nodes)
  const edits = editsIn(leaves.map(({ text }) => text).join(''), words)
  if (edits.length === 0) return nodes
  const texts: (string | null)[] = []
  let at = 0
  for (const { text, isText } of leaves) {
    const mended = mendLeaf(text, { at, edits })
    texts.push(isText || mended === '' ? mended : null)
    at += text.length
  }
  return rebuild(nodes, texts)
}

type Leaf = { text: string; isText: boolean }

/** A character that words never have: what is no text parts the words around it. */
const WALL = '\uFFFC'

/** The text of a line, node by node, in the order of reading. */
function leavesIn(nodes: readonly unknown[]): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    const { type, text, children } = fieldsOf(node)
    if (type === 'text') return [{ text: typeof text === 'string' ? text : '', isText: true }]
    if (type === 'linebreak') return [{ text: '\n', isText: false }]
    if (type === 'tab') return [{ text: '\t', isText: false }]
    return isLink(type) && Array.isArray(children) ? leavesIn(children) : [{ text: WALL, isText: false }]
  })
}

function mendLeaf(text: string, { at, edits }: { at: number; edits: readonly Edit[] }): string {
  const end = at + text.length
  return edits
    .filter(({ from, to }) => from < end && at < to)
    .reduceRight((mended, { from, to, text: put }) => {
      const begins = from >= at
      const start = Math.max(from, at) - at
      return mended.slice(0, start) + (begins ? put : '') + mended.slice(Math.min(to, end) - at)
    }, text)
}

/** `texts`: what each leaf says now, in order; null where it is no text and stays. What says nothing any more goes. */
function rebuild(nodes: readonly unknown[], texts: (string | null)[]): unknown[] {
  return nodes.flatMap((node) => {
    const fields = fieldsOf(node)
    if (isLink(fields.type) && Array.isArray(fields.children)) {
      const children = rebuild(fields.children, texts)
      return children.length === 0 ? [] : [{ ...fields, children }]
    }
    const text = texts.shift() ?? null
    if (text === null || text === fields.text) return [node]
    return text === '' ? [] : [{ ...fields, text }]
  })
}

function isLink(type: unknown): boolean {
  return type === 'link' || type === 'autolink'
}
