import type { Language } from '../../editorial/languages.ts'
import { recordPath, type RecordKind } from '../../editorial/public-records.ts'
import { environment } from '../../environment.ts'
import type { RecordsBeside } from '../queries/records-beside.ts'

/** What a record's own data needs to know of the page it stands on. */
export type Standing = { language: Language; beside: RecordsBeside }

/** The full address of a record's page. */
export function recordUrl(record: { kind: RecordKind; id: number; slug?: string }, language: Language): string {
  return `${environment.baseUrl}/${language}${recordPath(record)}`
}

/** The address of another record, where it has a page. */
export function linkedUrl(record: { kind: RecordKind; id: number; slug: string }, { language, beside }: Standing): string | undefined {
  return beside.references.has(`${record.kind}:${record.id}`) ? recordUrl(record, language) : undefined
}

/** A text, or nothing where it is empty: schema.org has no empty strings. */
export function filled(text: string): string | undefined {
  return text === '' ? undefined : text
}
