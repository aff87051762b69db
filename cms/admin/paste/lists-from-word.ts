/**
 * Word writes list items as paragraphs with `mso-list:l0 level2 lfo1` and the bullet or number as text. They become real
 * lists, in place; the typed bullets go.
 */
export function listsFromWord(source: Document): void {
  const items = [
    ...source.querySelectorAll<HTMLElement>(
      'p[style*="mso-list"], div[style*="mso-list"], h1[style*="mso-list"], h2[style*="mso-list"], h3[style*="mso-list"]',
    ),
  ].filter(isItem)
  const open: { level: number; name: string; list: Element }[] = []
  let previous: Element | null = null
  for (const item of items) {
    const [, name = '', digit = '1'] = /mso-list\s*:\s*(l\d+)\s+level(\d)/.exec(styleOf(item)) ?? []
    const level = Number(digit)
    if (previous === null || nextElement(previous) !== item) open.length = 0
    previous = item
    const tag = isNumbered(item) ? 'ol' : 'ul'
    for (const marker of item.querySelectorAll('[style*="mso-list"]')) marker.remove()
    while (open.length > 0 && ((open.at(-1)?.level ?? 0) > level || (open.at(-1)?.level === level && open.at(-1)?.name !== name)))
      open.pop()
    if (open.at(-1)?.level !== level) open.push({ level, name, list: startList(source, { tag, item, inside: open.at(-1)?.list ?? null }) })
    const entry = source.createElement('li')
    entry.append(...[...item.childNodes].map((child) => child.cloneNode(true)))
    open.at(-1)?.list.append(entry)
  }
  for (const item of items) item.remove()
}

function startList(source: Document, { tag, item, inside }: { tag: string; item: Element; inside: Element | null }): Element {
  const list = source.createElement(tag)
  const parent = inside?.lastElementChild
  if (parent) parent.append(list)
  else item.before(list)
  return list
}

function isItem(element: Element): boolean {
  return /mso-list\s*:\s*l\d+\s+level\d/.test(styleOf(element))
}

function isNumbered(item: Element): boolean {
  const marker = [...item.querySelectorAll('[style*="mso-list"]')].find((element) => /ignore/i.test(styleOf(element)))
  return /^\s*\(?([0-9]+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? '')
}

/** The element after it, not counting the lists that were put in place of items. */
function nextElement(element: Element): Element | null {
  let next = element.nextElementSibling
  while (next && (next.tagName === 'UL' || next.tagName === 'OL')) next = next.nextElementSibling
  return next
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}
