import { parseDate } from './dates.ts'
import type { Language } from './languages.ts'

/** A person holds an office in an organization from – to (EDTF; an empty end is open). */
export type Tenure = { office: Record<Language, string>; from: string; to: string }

/** Every office held on the day (yyyy-mm-dd), in the person's own order. A day on the edge of an imprecise date counts. */
export function officesOn(day: string, { tenures, language }: { tenures: readonly Tenure[]; language: Language }): string[] {
  return tenures
    .filter((tenure) => hasBegun(tenure.from, day) && !hasEnded(tenure.to, day))
    .map((tenure) => tenure.office[language])
    .filter((office) => office !== '')
}

function hasBegun(from: string, day: string): boolean {
  const start = from === '' ? null : parseDate(from)
  return !start?.earliest || start.earliest <= day
}

function hasEnded(to: string, day: string): boolean {
  const end = to === '' ? null : parseDate(to)
  return Boolean(end?.latest && end.latest < day)
}
