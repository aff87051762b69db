import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { ENTRY_COLUMNS, readEntries, type FoundEntry } from './found-entry.ts'
import { narrowed, type SearchQuery } from './search-query.ts'
import { searchRows } from './search-pool.ts'
import { hasFilters, searchWith, withoutFilters, type SearchRequest } from './search-request.ts'

/** Where else something is: each search named here finds this many, 100 standing for any more. */
export type Suggestions = {
  elsewhere: { request: SearchRequest; count: number }[]
  /** What has only some of the words. */
  partly: FoundEntry[]
}

const MOST_COUNTED = 100
const MOST_PARTLY = 5

/** What helps where nothing was found: the same without filters, in the other languages, or with fewer of the words. */
export async function suggest(request: SearchRequest, query: SearchQuery): Promise<Suggestions> {
  const wider = [
    ...(hasFilters(request) ? [withoutFilters(request)] : []),
    ...LANGUAGES.filter((language) => language !== request.language).map((language) => searchWith(withoutFilters(request), { language })),
  ]
  const counted = await Promise.all(wider.map(async (one) => ({ request: one, count: await count(one, query) })))
  return {
    elsewhere: counted.filter((one) => one.count > 0),
    partly: query.terms.length > 1 ? await partly(withoutFilters(request), query) : [],
  }
}

const countRow = z.object({ count: z.number() })

async function count(request: SearchRequest, query: SearchQuery): Promise<number> {
  const filter = narrowed(request, { section: null, first: 2 })
  const statement = `
    SELECT count(*)::int AS count FROM (
      SELECT FROM search_entries AS e WHERE ${filter.condition} AND e.folded @@ $1::tsquery LIMIT ${MOST_COUNTED}
    ) AS counted`
  return countRow.parse((await searchRows(statement, [query.begun, ...filter.values]))[0]).count
}

/** Those with most of the words first; of each word only the newest are looked at. */
async function partly(request: SearchRequest, query: SearchQuery): Promise<FoundEntry[]> {
  const filter = narrowed(request, { section: null, first: 2 })
  const statement = `
    SELECT ${ENTRY_COLUMNS}
    FROM (
      SELECT found.id, count(*) AS terms FROM unnest($1::text[]) AS term, LATERAL (
        SELECT e.id FROM search_entries AS e
        WHERE ${filter.condition} AND e.folded @@ search_query(ARRAY[term], true, false)
        ORDER BY e.first_published_at + interval '0' DESC, e.id DESC LIMIT 100
      ) AS found GROUP BY found.id
    ) AS part JOIN search_entries AS e USING (id)
    ORDER BY part.terms DESC, e.first_published_at DESC, e.id DESC
    LIMIT ${MOST_PARTLY}`
  const longest = query.terms.toSorted((a, b) => b.text.length - a.text.length).slice(0, 6)
  return readEntries(await searchRows(statement, [longest.map(({ text }) => text), ...filter.values]))
}
