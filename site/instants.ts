import type { Language } from '../editorial/languages.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const HOURS_AHEAD_OF_UTC = 7

/**
 * An instant as readers see it, in Asia/Ho_Chi_Minh, which is UTC+7 all year.
 * `16/11/2025, 17:16 (GMT+7)` or `16 November 2025, 17:16 (GMT+7)`; the instant is ISO 8601.
 */
export function instantInWords(instant: string, language: Language): string {
  const local = new Date(new Date(instant).getTime() + HOURS_AHEAD_OF_UTC * 3_600_000)
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} (GMT+7)`

  const day = local.getUTCDate()
  const month = local.getUTCMonth()
  const year = local.getUTCFullYear()
  const date = language === 'vi' ? `${two(day)}/${two(month + 1)}/${year}` : `${day} ${MONTHS[month]} ${year}`
  return `${date}, ${time}`
}
