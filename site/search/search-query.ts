import { z } from 'zod'
import { NEWSROOM_ZONE } from '../../editorial/dates.ts'
import type { SearchRequest } from './search-request.ts'
import { searchRows } from './search-pool.ts'
import { searchTerms, type SearchTerm } from './search-terms.ts'

/** What was typed, in the forms in which it is compared; `tsquery` as text, which PostgreSQL reads back. */
export type SearchQuery = {
  terms: SearchTerm[]
  /** Without marks: whole words, and with a last word that may go on. */
  whole: string
  begun: string
  /** With marks, with a last word that may go on. */
  marked: string
  markedText: string
  foldedText: string
}

const row = z.object({
  whole: z.string().nullable(),
  begun: z.string().nullable(),
  marked: z.string().nullable(),
  markedText: z.string(),
  foldedText: z.string(),
})

const FORMS = `
  SELECT search_query($1::text[], true, false)::text AS whole, search_query($1::text[], true, $3)::text AS begun,
    search_query($1::text[], false, $3)::text AS marked, search_marked($2) AS "markedText", search_folded($2) AS "foldedText"`

/** Null where there is not a single word to look for. */
export async function searchQuery(text: string): Promise<SearchQuery | null> {
  const terms = searchTerms(text)
  if (terms.length === 0) return null
  const goesOn = terms.at(-1)?.isPhrase === false
  const texts = terms.map((term) => term.text)
  const { whole, begun, marked, ...forms } = row.parse((await searchRows(FORMS, [texts, texts.join(' '), goesOn]))[0])
  return whole === null || begun === null || marked === null ? null : { terms, whole, begun, marked, ...forms }
}

/** Conditions on an entry `e` beside its words, with their values. */
export type Narrowed = { condition: string; values: unknown[] }

/** SQL: a record is found while something live names it, which is what gives it a page. */
const HAS_PAGE = `(e.kind = 'article' OR (EXISTS (SELECT FROM search_mentions AS named WHERE named.reference = e.reference)
  AND NOT EXISTS (
    SELECT FROM withheld_pictures AS withheld WHERE e.kind = 'photo' AND withheld.photo = split_part(e.reference, ':', 2)::int
      AND withheld.lifted_at IS NULL AND withheld.language IN ('', e.language::text)
  )))`

/** The filters of a request, with parameters numbered from `first`. `section` is the id of the one it names, 0 where there is none such. */
export function narrowed(request: SearchRequest, { section, first }: { section: number | null; first: number }): Narrowed {
  const values: unknown[] = []
  const given = (value: unknown) => `$${first + values.push(value) - 1}`
  const conditions = [`e.language = ${given(request.language)}`, HAS_PAGE]
  if (section !== null) conditions.push(`e.section_id = ${given(section)}::int`)
  if (request.kind !== null) conditions.push(`e.kind = ${given(request.kind)}`)
  if (request.person !== null) conditions.push(`e.people @> ARRAY[${given(request.person)}::int]`)
  if (request.from !== null) {
    conditions.push(`e.first_published_at >= ${given(request.from)}::date::timestamp AT TIME ZONE '${NEWSROOM_ZONE}'`)
  }
  if (request.to !== null) {
    conditions.push(`e.first_published_at < (${given(request.to)}::date + 1)::timestamp AT TIME ZONE '${NEWSROOM_ZONE}'`)
  }
  return { condition: conditions.join(' AND '), values }
}
