/**
 * Dates at the precision that is known, written in EDTF (ISO 8601-2:2019): `2025-11-16`, `2021-04`, `1950`, `194X`, `1950?`,
 * `1950~`, `XXXX` for a date nobody knows. Intervals and seasons are not taken.
 */
export type KnownDate = {
  /** First and last day it can mean, yyyy-mm-dd; both null for an unknown date. */
  earliest: string | null
  latest: string | null
  precision: 'day' | 'month' | 'year' | 'decade' | 'century' | 'unknown'
  uncertain: boolean
  approximate: boolean
}

const FORM = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/

/** Null where the text is no such date, an impossible day (1945-02-30) included. */
export function parseDate(text: string): KnownDate | null {
  const match = FORM.exec(text.trim())
  if (!match) return null
  const [, year = '', month, day, mark] = match
  const marks = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
  if (year.includes('X')) return month === undefined ? { ...span(year), ...marks } : null
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', ...marks }
  const last = daysIn(Number(year), Number(month))
  if (last === 0) return null
  if (day === undefined) {
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}`, precision: 'month', ...marks }
  }
  if (Number(day) < 1 || Number(day) > last) return null
  const whole = `${year}-${month}-${day}`
  return { earliest: whole, latest: whole, precision: 'day', ...marks }
}

const AS_WRITTEN = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})([?~%]?)$/

/** A date as Vietnam and Britain write it, day first (`16/11/2025`, `2.9.1945`, `11/2025?`), in EDTF; any other text as it is. */
export function asEdtf(typed: string): string {
  const match = AS_WRITTEN.exec(typed.trim())
  if (!match) return typed
  const [, day, month = '', year = '', mark = ''] = match
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])]
  return `${parts.join('-')}${mark}`
}

/** The zone the newsroom lives in; its days are the magazine's days. */
export const NEWSROOM_ZONE = 'Asia/Ho_Chi_Minh'

/** The newsroom's calendar day of an instant: yyyy-mm-dd. */
export function newsroomDay(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: NEWSROOM_ZONE, dateStyle: 'short' }).format(instant)
}

function span(year: string): Pick<KnownDate, 'earliest' | 'latest' | 'precision'> {
  if (year === 'XXXX') return { earliest: null, latest: null, precision: 'unknown' }
  const precision = year.endsWith('XX') ? 'century' : 'decade'
  return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31`, precision }
}

/** Days of a month in the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
