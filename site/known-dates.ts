import { parseDate, type KnownDate } from '../editorial/dates.ts'
import type { Language } from '../editorial/languages.ts'
import { dayInWords, monthInWords } from './instants.ts'

/**
 * A date (EDTF) at the precision that is known and no other: `19/11/1950`, `tháng 11/1950`, `1950`, `thập niên 1940`,
 * `khoảng 1946`. Empty where the text is no date.
 */
export function knownDateInWords(text: string, language: Language): string {
  const date = parseDate(text)
  if (!date) return ''
  const { unsure, about, unknown } = WORDS[language]
  if (date.precision === 'unknown') return unknown
  const plain = plainWords(date, language)
  const placed = date.approximate ? about(plain) : plain
  return date.uncertain ? unsure(placed) : placed
}

/** `16/11/2025 – 18/11/2025`; the first alone where the second is empty or the same. */
export function spanInWords({ from, until }: { from: string; until: string }, language: Language): string {
  const [first, last] = [knownDateInWords(from, language), knownDateInWords(until, language)]
  if (first === '' || last === '' || first === last) return first || last
  return `${first} – ${last}`
}

/** From – to of something that may still last: an empty end is open. */
export function termInWords({ from, to }: { from: string; to: string }, language: Language): string {
  const { since, till, earlier } = WORDS[language]
  const [first, last] = [knownDateInWords(from, language), knownDateInWords(to, language)]
  if (last === '') return first === '' ? earlier : since(first)
  return first === '' ? till(last) : spanInWords({ from, until: to }, language)
}

/** The date as HTML's `datetime` and schema.org have it; null for what ISO 8601 cannot say exactly. */
export function isoDate(text: string): string | null {
  const date = parseDate(text)
  if (!date?.earliest || date.uncertain || date.approximate) return null
  if (date.precision === 'day') return date.earliest
  if (date.precision === 'month') return date.earliest.slice(0, 7)
  return date.precision === 'year' ? date.earliest.slice(0, 4) : null
}

/** The year it fell in; null where even that is not known. */
export function yearOf(text: string): number | null {
  const date = parseDate(text)
  return date?.earliest && date.earliest.slice(0, 4) === date.latest?.slice(0, 4) ? Number(date.earliest.slice(0, 4)) : null
}

function plainWords({ earliest, latest, precision }: KnownDate, language: Language): string {
  const first = earliest ?? ''
  switch (precision) {
    case 'day':
      return dayInWords(first, language)
    case 'month':
      return monthInWords(first.slice(0, 7), language)
    case 'year':
      return first.slice(0, 4)
    case 'decade':
      return WORDS[language].decade(first.slice(0, 4))
    case 'century':
    case 'unknown':
      return `${first.slice(0, 4)}–${(latest ?? '').slice(0, 4)}`
  }
}

const WORDS: Record<
  Language,
  Record<'unsure' | 'about' | 'decade' | 'since' | 'till', (date: string) => string> & { unknown: string; earlier: string }
> = {
  vi: {
    unsure: (date) => `${date} (chưa chắc chắn)`,
    about: (date) => `khoảng ${date}`,
    decade: (year) => `thập niên ${year}`,
    since: (date) => `từ ${date}`,
    till: (date) => `đến ${date}`,
    unknown: 'không rõ ngày',
    earlier: 'không rõ thời gian',
  },
  en: {
    unsure: (date) => `${date} (uncertain)`,
    about: (date) => `about ${date}`,
    decade: (year) => `the ${year}s`,
    since: (date) => `since ${date}`,
    till: (date) => `until ${date}`,
    unknown: 'date unknown',
    earlier: 'dates unknown',
  },
}
