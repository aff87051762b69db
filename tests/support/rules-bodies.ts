import { readBody, type Body } from '../../press/body-schema.ts'
import type { Resolved } from '../../press/print-block.ts'

/** A library that holds nothing. */
export const EMPTY_LIBRARY: Resolved = {
  photo: () => null,
  person: () => null,
  event: () => null,
  recording: () => null,
  story: () => null,
}

/** Nodes as a client of the API may send them: only what the schema needs. */
export function text(words: string, format = 0) {
  return { type: 'text', text: words, format }
}

export function paragraph(...children: unknown[]) {
  return { type: 'paragraph', children }
}

export function heading(tag: string, ...children: unknown[]) {
  return { type: 'heading', tag, children }
}

export function link(url: string, ...children: unknown[]) {
  return { type: 'link', fields: { url }, children }
}

export function list(listType: string, ...children: unknown[]) {
  return { type: 'list', listType, children }
}

export function item(...children: unknown[]) {
  return { type: 'listitem', children }
}

export function block(fields: Record<string, unknown>) {
  return { type: 'block', fields }
}

export function bodyOf(...children: unknown[]) {
  return { root: { type: 'root', children } }
}

/** The body read; a test that meant to write a good one fails with the fault. */
export function goodBody(...children: unknown[]): Body {
  const reading = readBody(bodyOf(...children))
  if ('path' in reading) throw new Error(`${reading.path}: ${reading.message}`)
  return reading.body
}

/** Lists one inside the other, each the only item of the one around it. */
export function nestedLists(levels: number): unknown {
  let inner: unknown = list('bullet', item(text('Trong cùng')))
  for (let level = 1; level < levels; level += 1) inner = list('bullet', item(inner))
  return inner
}
