import { $getRoot, getNearestEditorFromDOMNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { fieldsOf } from '../fields-of.ts'
import { until } from './until.ts'

/** Longest wait, in milliseconds; a change that is not heard by then makes the form unsaved when it is. */
const LONGEST = 8_000
const BETWEEN_REMINDERS = 1_500

/** A body on the page, and where the form keeps it. */
type Body = { path: string; editor: LexicalEditor }

/** Something within the form that is meant: another one may be open in a drawer. */
type Within = Element | null

/**
 * Waits until what was typed into the bodies of a form has reached it: Payload hands a change over when the browser has nothing else to
 * do, half a second later at most. A save or a move that is pressed sooner would go without the last words, and draw the body without them.
 */
export async function bodiesAreHeard(within: Within, read: (path: string) => unknown): Promise<void> {
  const unheard = () => bodies(within).filter((body) => !isHeard(body, read))
  const end = Date.now() + LONGEST
  await idle()
  while (unheard().length > 0 && Date.now() < end) {
    await until(() => unheard().length === 0, BETWEEN_REMINDERS)
    // What is validated meanwhile takes the place of what was handed over in that moment.
    unheard().forEach(remind)
  }
}

/** What the form has of the bodies now; `wasTyped` tells whether they say more by then. A body that was drawn anew meanwhile says nothing. */
export function watchBodies(within: Within, read: (path: string) => unknown): { wasTyped(): boolean } {
  const before = new Map(bodies(within).map((body) => [body.editor, isHeard(body, read) ? JSON.stringify(stateOf(body)) : null]))
  return {
    wasTyped: () => bodies(within).some((body) => before.has(body.editor) && before.get(body.editor) !== JSON.stringify(stateOf(body))),
  }
}

/** Nothing can be typed into the bodies until the answer is called; Payload closes all other fields of a form by itself. */
export function closeBodies(within: Within): () => void {
  const closed = [...formOf(within).querySelectorAll<HTMLElement>('.rich-text-lexical')].filter((body) => !body.inert)
  for (const body of closed) body.inert = true
  return () => {
    for (const body of closed) body.inert = false
  }
}

function bodies(within: Within): Body[] {
  return [...formOf(within).querySelectorAll<HTMLElement>('[data-field-path] [data-lexical-editor="true"]')].flatMap((element) => {
    const path = element.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
    const editor = getNearestEditorFromDOMNode(element)
    return path === undefined || editor === null ? [] : [{ path, editor }]
  })
}

function formOf(within: Within): ParentNode {
  return within?.closest('form') ?? document
}

function isHeard(body: Body, read: (path: string) => unknown): boolean {
  return textOf(stateOf(body)) === textOf(read(body.path))
}

/** Has the body handed over once more. */
function remind({ editor }: Body): void {
  editor.update(
    () => {
      $getRoot().markDirty()
    },
    { tag: 'history-merge' },
  )
}

function stateOf({ editor }: Body): unknown {
  return editor.getEditorState().toJSON()
}

/** The words alone, in their order: what else Lexical writes down of a body differs from what is stored without anybody typing. */
function textOf(node: unknown): string {
  const { root, text, children } = fieldsOf(node)
  if (typeof text === 'string') return text
  if (Array.isArray(children)) return children.map(textOf).join('')
  return root === undefined ? '' : textOf(root)
}

/** After everything that waits for the browser to be idle now. */
function idle(): Promise<void> {
  if (!('requestIdleCallback' in window)) return new Promise((resolve) => setTimeout(resolve, 200))
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }))
}
