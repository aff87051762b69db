/**
 * Brings a field into view and puts the cursor into it. `where` is a path such as `leadPhoto.caption`, `body.3` or `slug`;
 * what is not on the form leads to the nearest thing around it. False where nothing of it is there.
 */
export function focusField(where: string): boolean {
  const found = fieldAt(where)
  if (!found) return false
  found.scrollIntoView({ block: 'center' })
  const target = found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE)
  const editor = found.closest<HTMLElement>('[contenteditable="true"]')
  ;(target ?? editor)?.focus({ preventScroll: true })
  return true
}

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button, a[href]'

function fieldAt(where: string): HTMLElement | null {
  const segments = where.split('.')
  const [first, second, third] = segments
  if (first === 'body' && second !== undefined) return bodyPart(Number(second), third) ?? byPath('body')
  for (let length = segments.length; length > 0; length -= 1) {
    const field = byPath(segments.slice(0, length).join('.'))
    if (field) return field
  }
  return null
}

function byPath(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"], .field-type[data-path="${CSS.escape(path)}"]`)
  )
}

/** A paragraph or block of the body; within a block, the field of that name. */
function bodyPart(index: number, field: string | undefined): HTMLElement | null {
  const part = document
    .querySelector('#field-body [data-lexical-editor="true"], .rich-text-lexical [data-lexical-editor="true"]')
    ?.children.item(index)
  if (!(part instanceof HTMLElement)) return null
  return (field ? part.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"], [id$="__${CSS.escape(field)}"]`) : null) ?? part
}
