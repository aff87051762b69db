/** A place in a list that is sorted by first publication: what comes after it is older. It stays true as stories come in. */
export type Cursor = {
  /** ISO 8601 in UTC with milliseconds, as the database keeps them. */
  instant: string
  article: number
}

/** `2025-11-16T10:16:00.000Z~12`, as it stands behind `?before=`. */
export function cursorText({ instant, article }: Cursor): string {
  return `${instant}~${article}`
}

/** The place that a request's query names; null where it names none, `malformed` where nobody here wrote that. */
export function cursorIn(target: string): Cursor | 'malformed' | null {
  const query = /\?([^#]*)/.exec(target)?.[1] ?? ''
  const given = query.split('&').filter((part) => part === 'before' || part.startsWith('before='))
  if (given.length === 0) return null
  return (given.length === 1 && readCursor(decoded(given[0]?.slice('before='.length) ?? ''))) || 'malformed'
}

const FORM = /^([1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([1-9]\d{0,8})$/

function readCursor(text: string): Cursor | null {
  const [, instant = '', article = ''] = FORM.exec(text) ?? []
  const date = new Date(instant)
  if (Number.isNaN(date.getTime()) || date.toISOString() !== instant) return null
  return { instant, article: Number(article) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
