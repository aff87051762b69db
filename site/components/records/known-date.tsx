import type { Language } from '../../../editorial/languages.ts'
import { isoDate, spanInWords } from '../../known-dates.ts'

/** A date (EDTF) as far as it is known, or a span of two; for machines too where they can read it. */
export function KnownDate({ date, until = '', language }: { date: string; until?: string; language: Language }) {
  const words = spanInWords({ from: date, until }, language)
  if (words === '') return null
  const iso = isoDate(date)
  return iso === null ? <span>{words}</span> : <time dateTime={iso}>{words}</time>
}
