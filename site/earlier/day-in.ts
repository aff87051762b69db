import { parseDate } from '../../editorial/dates.ts'

/** The day (yyyy-mm-dd) that a request's `?at=` names; null where it names none, `malformed` where it is no day. */
export function dayIn(target: string): { day: string } | 'malformed' | null {
  const query = /\?([^#]*)/.exec(target)?.[1] ?? ''
  const given = query.split('&').filter((part) => part === 'at' || part.startsWith('at='))
  if (given.length === 0) return null
  const day = given[0]?.slice('at='.length) ?? ''
  const isDay = given.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(day) && parseDate(day) !== null
  return isDay ? { day } : 'malformed'
}
