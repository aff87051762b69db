import type { Words } from '../words-en.ts'
import { NAMED_PARTS } from './named-parts.ts'

/**
 * Ties every label to its own field. Payload repeats ids: within the body all blocks of a kind share theirs, in drawers they
 * differ from what the label says, and a choice field has none. Done on the page itself, since its components take no ids.
 */
export function nameFields(root: ParentNode, names: Words['names']): void {
  for (const label of root.querySelectorAll<HTMLLabelElement>('label.field-label')) tie(label)
  for (const editor of root.querySelectorAll<HTMLElement>('.rich-text-lexical [data-lexical-editor="true"]')) nameEditor(editor)
  for (const [selector, name] of NAMED_PARTS) for (const part of root.querySelectorAll(selector)) nameOnce(part, names[name])
  mendRoles(root)
}

const TYPED = 'input:not([type="hidden"], [type="file"]), textarea'

function tie(label: HTMLLabelElement): void {
  const field = label.closest('.field-type')
  if (!field || field.matches('.upload, .group-field, .array-field, .blocks-field, .rich-text-lexical')) return
  const control = controlOf(field, label)
  if (!control || label.control === control) return
  if (control.id === '' || document.getElementById(control.id) !== control) control.id = freshId(control.id || 'field')
  label.htmlFor = control.id
}

/** A choice field holds hidden inputs as well; what is typed into is its combobox. */
function controlOf(field: Element, label: HTMLLabelElement): Element | null {
  const found = field.querySelector('[role="combobox"]') ?? field.querySelector(`[id="${CSS.escape(label.htmlFor)}"]:is(${TYPED})`)
  return found ?? field.querySelector(TYPED)
}

function nameEditor(editor: HTMLElement): void {
  const label = editor.closest('.rich-text-lexical')?.querySelector('.field-label')
  if (!label || editor.hasAttribute('aria-labelledby')) return
  if (label.id === '') label.id = freshId('label')
  editor.setAttribute('aria-labelledby', label.id)
}

function nameOnce(element: Element, name: string): void {
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name)
}

/** Parts that are hidden from some and reached by others, or say less than they show. */
function mendRoles(root: ParentNode): void {
  for (const clear of root.querySelectorAll('.clear-indicator[aria-hidden]')) clear.removeAttribute('aria-hidden')
  // The arrow keys open the choice; its little button is for the mouse.
  for (const opener of root.querySelectorAll('.dropdown-indicator[aria-hidden]:not([tabindex="-1"])')) opener.setAttribute('tabindex', '-1')
  // A button may hold no other one: what was chosen can be dragged, opened and taken out.
  for (const chosen of root.querySelectorAll('.rs__multi-value[role="button"]')) {
    chosen.setAttribute('role', 'group')
    nameOnce(chosen, chosen.textContent)
  }
  // Their names leave out the number that they show.
  for (const tab of root.querySelectorAll('.doc-tab[aria-label]')) tab.removeAttribute('aria-label')
  // A list of links that are no items.
  for (const tabs of root.querySelectorAll('ul.doc-tabs__tabs:not([role])')) tabs.setAttribute('role', 'presentation')
}

let count = 0

function freshId(stem: string): string {
  count += 1
  return `${stem}--${count}`
}
