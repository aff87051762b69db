import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import { readerPool } from '../store/reader-pool.ts'

/**
 * SQL: whether a picture is withheld from a language, both given as expressions: its rights are over there, or the desk took it out. Where
 * the language is null, as with records, only what is withheld from all of them counts.
 */
export function isWithheld({ hash, language }: { hash: string; language: string }): string {
  return `EXISTS (
    SELECT FROM withheld_pictures AS withheld
    WHERE withheld.hash = ${hash} AND withheld.lifted_at IS NULL AND withheld.language IN ('', ${language})
  )`
}

/** SQL: whether the record in this row of publications is a photo that is withheld, in the file it was printed with, from every language. */
export function isWithheldRecord(row: string): string {
  return `(${row}.kind = 'photo' AND EXISTS (
    SELECT FROM withheld_pictures AS withheld
    JOIN publications_texts AS printed ON printed.text = withheld.hash AND printed.path = 'photoHashes'
    WHERE printed.parent_id = ${row}.id AND withheld.lifted_at IS NULL AND withheld.language = ''
  ))`
}

const row = z.object({ hash: z.string(), language: z.string() })

const QUERY = `SELECT hash, language FROM withheld_pictures WHERE hash = ANY ($1::text[]) AND lifted_at IS NULL`

/** Those of the pictures that no page in this language shows. */
export async function withheldAmong(hashes: readonly string[], language: Language): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await readerPool().query(QUERY, [[...new Set(hashes)]])
  const found = z.array(row).parse(rows)
  return new Set(found.filter((one) => one.language === '' || one.language === language).map(({ hash }) => hash))
}
