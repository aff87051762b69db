import type { Language } from '../editorial/languages.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const HOURS_AHEAD_OF_UTC = 7

/**
 * An instant as readers see it, in Asia/Ho_Chi_Minh, which is UTC+7 all year.
 * `16/11/2025, 17:16 (GMT+7)` or `16 November 2025, 17:16 (GMT+7)`; the instant is ISO 8601.
 */
export function instantInWords(instant: string, language: Language): string {
  return `${dayInWords(localDay(instant), language)}, ${localTime(instant)} (GMT+7)`
}

/** The same instant with the newsroom's offset, to the second: `2025-11-16T17:16:00+07:00`. */
export function instantWithOffset(instant: string): string {
  return `${local(instant).toISOString().slice(0, 19)}+07:00`
}

/** The newsroom's day of an instant: yyyy-mm-dd. */
export function localDay(instant: string): string {
  return local(instant).toISOString().slice(0, 10)
}

/** The newsroom's time of an instant: `17:16`. */
export function localTime(instant: string): string {
  return local(instant).toISOString().slice(11, 16)
}

/** The newsroom's year. */
export function newsroomYear(now: Date = new Date()): number {
  return Number(localDay(now.toISOString()).slice(0, 4))
}

/** `16/11/2025` or `16 November 2025`, of a day yyyy-mm-dd. */
export function dayInWords(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return language === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** `tháng 11/2025` or `November 2025`, of a month yyyy-mm. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-')
  return language === 'vi' ? `tháng ${Number(number)}/${year}` : `${MONTHS[Number(number) - 1]} ${year}`
}

/** A date whose UTC fields read as the newsroom's clock does. */
function local(instant: string): Date {
  return new Date(new Date(instant).getTime() + HOURS_AHEAD_OF_UTC * 3_600_000)
}
