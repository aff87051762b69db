/** One field in which typing and stored text differ, each as a short excerpt around the first difference. */
export type Difference = { path: string; stored: string; typed: string }

/** Written by the system, or no text of anybody's. */
const NOT_TYPED = new Set([
  'id',
  'updatedAt',
  'createdAt',
  'revision',
  'stage',
  'publicStatus',
  'workKind',
  'reviewRound',
  'firstPublishedAt',
  'createdBy',
  'savedBy',
  'story',
  'sourceRevision',
  'state',
  'clearedRevision',
  'cleared',
  'hash',
  'fileSays',
  'uprightWidth',
  'uprightHeight',
  'placeholder',
  'file',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'url',
  'thumbnailURL',
  'focalX',
  'focalY',
])

export function findDifferences({ stored, typed }: { stored: Record<string, unknown>; typed: Record<string, unknown> }): Difference[] {
  return Object.keys(typed)
    .filter((path) => !NOT_TYPED.has(path))
    .flatMap((path) => differencesAt(path, stored[path], typed[path]))
}

function differencesAt(path: string, stored: unknown, typed: unknown): Difference[] {
  if (isGroup(typed) && (isGroup(stored) || isNothing(stored))) {
    const group = isGroup(stored) ? stored : {}
    return Object.keys(typed).flatMap((name) => differencesAt(`${path}.${name}`, group[name], typed[name]))
  }
  const before = plainText(stored)
  const after = plainText(typed)
  if (before === after && !differsInForm(stored, typed)) return []
  const start = firstDifference(before, after)
  return [{ path, stored: excerpt(before, start), typed: excerpt(after, start) }]
}

/** Same words, other form: a subhead made a paragraph, a word made bold. */
function differsInForm(stored: unknown, typed: unknown): boolean {
  return isBody(stored) && isBody(typed) && formOf(stored) !== formOf(typed)
}

function formOf(body: unknown): string {
  return (
    JSON.stringify(body, (key, value: unknown) =>
      ['version', 'direction', 'indent', 'textFormat', 'textStyle', 'id', 'detail', 'mode', 'style'].includes(key) ? undefined : value,
    ) ?? ''
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isBody(value) && !('id' in value)
}

function isBody(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'root' in value
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined
}

/** The words in a value, whatever its shape; a relation is its number. */
function plainText(value: unknown): string {
  if (isNothing(value) || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (value === true) return '✓'
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join(', ')
  if (isBody(value)) return bodyText(value)
  if (typeof value !== 'object' || value === null) return ''
  if ('id' in value && typeof value.id === 'number') return String(value.id)
  return Object.entries(value)
    .filter(([name]) => name !== 'id' && name !== 'blockType' && name !== 'blockName')
    .map(([, member]) => plainText(member))
    .filter(Boolean)
    .join(', ')
}

function bodyText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('root' in node) return bodyText(node.root)
  if ('text' in node && typeof node.text === 'string') return node.text
  if ('type' in node && node.type === 'linebreak') return ' '
  if ('fields' in node && !('children' in node)) return plainText(node.fields)
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  const isRoot = 'type' in node && node.type === 'root'
  return node.children.map(bodyText).join(isRoot ? ' ¶ ' : '')
}

function firstDifference(a: string, b: string): number {
  let index = 0
  while (index < a.length && a[index] === b[index]) index += 1
  return index
}

const BEFORE = 24
const LONGEST = 120

function excerpt(text: string, start: number): string {
  const from = start > BEFORE + 8 ? start - BEFORE : 0
  const piece = text.slice(from, from + LONGEST)
  return `${from > 0 ? '…' : ''}${piece}${from + LONGEST < text.length ? '…' : ''}`
}
