/** What the choices of a filter are called, in the language of the screen; Payload shows them without a name. */
export type FilterNames = { field: string; operator: string; value: string }

/**
 * Ties every label to its own field. Payload repeats ids: within the body all blocks of a kind share theirs, in drawers they
 * differ from what the label says, and a choice field has none. Done on the page itself, since its components take no ids.
 */
export function nameFields(root: ParentNode, filterNames: FilterNames): void {
  for (const label of root.querySelectorAll<HTMLLabelElement>('label.field-label')) tie(label)
  for (const editor of root.querySelectorAll<HTMLElement>('.rich-text-lexical [data-lexical-editor="true"]')) nameEditor(editor)
  for (const [part, name] of Object.entries(filterNames))
    for (const input of root.querySelectorAll(`.condition__${part} :is(input, select, textarea)`)) nameOnce(input, name)
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

let count = 0

function freshId(stem: string): string {
  count += 1
  return `${stem}--${count}`
}
