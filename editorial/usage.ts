/** From when until when something was public, ISO 8601 in UTC; without an end where it still is. */
export type Span = { from: string; until: string | null }

/** What is left of a span when others are taken out of it, in order. */
export function without(span: Span, taken: readonly Span[]): Span[] {
  let left = [span]
  for (const hole of taken) left = left.flatMap((one) => cut(one, hole))
  return left
}

/** A month (yyyy-mm) of the newsroom as a span; Asia/Ho_Chi_Minh is UTC+7 all year. Null where it is no month. */
export function monthSpan(month: string): { from: string; until: string } | null {
  const [, year = '', number = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (year === '' || Number(year) < 1970) return null
  const at = (months: number) => new Date(Date.UTC(Number(year), months, 1) - 7 * 3_600_000).toISOString()
  return { from: at(Number(number) - 1), until: at(Number(number)) }
}

/** Whether two spans have a moment in common; the end of each is no longer part of it. */
export function overlap(one: Span, other: Span): boolean {
  return isBefore(one.from, other.until) && isBefore(other.from, one.until)
}

function cut(span: Span, hole: Span): Span[] {
  if (!overlap(span, hole)) return [span]
  const before = hole.from > span.from ? [{ from: span.from, until: hole.from }] : []
  const after = hole.until !== null && isBefore(hole.until, span.until) ? [{ from: hole.until, until: span.until }] : []
  return [...before, ...after]
}

function isBefore(moment: string, end: string | null): boolean {
  return end === null || moment < end
}
