import type { Language } from '../../editorial/languages.ts'
import type { PublicRecord } from '../../editorial/public-records.ts'
import { withheldAmong } from './withheld-pictures.ts'

/** A record as its page in one language shows it today: a withheld photo has none, a person is there without the portrait. */
export async function shownRecord(record: PublicRecord | null, language: Language): Promise<PublicRecord | null> {
  if (record?.kind === 'photo') return (await withheldAmong([record.hash], language)).has(record.hash) ? null : record
  if (record?.kind !== 'person' || record.portrait === null) return record
  const { hash } = record.portrait
  return (await withheldAmong([hash], language)).has(hash) ? { ...record, portrait: null } : record
}
