import { z } from 'zod'
import { ENTRY_COLUMNS, readEntries, type FoundEntry } from './found-entry.ts'
import { narrowed, type SearchQuery } from './search-query.ts'
import { searchRows } from './search-pool.ts'
import { hasFilters, type SearchRequest } from './search-request.ts'

export const PAGE_LENGTH = 20

/** Only the newest so many of what matches are weighed against each other; a common word matches nearly everything. */
export const MOST_WEIGHED = 500
const MOST_WITH_MARKS = 300
const MOST_IN_TITLES = 200

export type PersonFound = { id: number; name: string; count: number }

export type Found = {
  entries: FoundEntry[]
  /** How many there are; beyond MOST_WEIGHED it is only known that there are more. */
  total: number
  hasMore: boolean
  /** People in what was found, those in most of it first. */
  people: PersonFound[]
  /** What is only called something like it, looked for where next to nothing matched. */
  alike: FoundEntry[]
}

/** What matches: the newest first, or the best. */
export async function findEntries(
  request: SearchRequest,
  { query, section }: { query: SearchQuery; section: number | null },
): Promise<Found> {
  const filter = narrowed(request, { section, first: 4 })
  const common = await commonAmong(request, query)
  const matched = await searchRows(candidates(request, { condition: filter.condition, common }), [
    query.marked,
    query.whole,
    query.begun,
    ...filter.values,
  ])
  const { ids, total, people } = candidateRow.parse(matched[0])
  const entries =
    request.order === 'newest' ? await newest(request, { query, section, isCommon: common.begun }) : await best(request, { query, ids })
  const hasMore = entries.length > PAGE_LENGTH
  const isFirst = request.page === 1 && request.before === null
  return {
    entries: entries.slice(0, PAGE_LENGTH),
    total,
    hasMore,
    people,
    alike: isFirst && total < 3 ? await alike(request, { query, section, found: ids.map(([id]) => id) }) : [],
  }
}

const candidateRow = z.object({
  /** Id, and how well its words match: 2 with marks, 1 as whole words, 3 as both. */
  ids: z.array(z.tuple([z.number(), z.number()])),
  total: z.number(),
  people: z.array(z.object({ id: z.number(), name: z.string(), count: z.number() })),
})

/** Which of the three forms of a search match so much that the newest of it are met at once by going back from today. */
type Common = { marked: boolean; whole: boolean; begun: boolean }

const commonRow = z.object({ marked: z.boolean(), whole: z.boolean(), begun: z.boolean() })

/**
 * Looked up among the newest few, because the planner cannot know: how often the beginning of a word occurs, it guesses, and
 * a walk back through everything after a rare word takes a second at 20,000 articles.
 */
const COMMON = `
  SELECT count(*) FILTER (WHERE e.marked @@ $2::tsquery) >= 80 AS marked, count(*) FILTER (WHERE e.folded @@ $3::tsquery) >= 80 AS whole,
    count(*) FILTER (WHERE e.folded @@ $4::tsquery) >= 80 AS begun
  FROM (SELECT marked, folded FROM search_entries WHERE language = $1 ORDER BY first_published_at DESC, id DESC LIMIT 200) AS e`

async function commonAmong({ language }: SearchRequest, query: SearchQuery): Promise<Common> {
  return commonRow.parse((await searchRows(COMMON, [language, query.marked, query.whole, query.begun]))[0])
}

/**
 * SQL: the newest entries on which a condition holds. What is common is met by walking back from today, which OFFSET 0 forces where there is
 * nothing else to begin with; what is rare is found by the index on words, which the sum forces: it sorts what matches by date.
 */
function newestOf(request: SearchRequest, { where, limit, isCommon }: { where: string; limit: number; isCommon: boolean }): string {
  if (!isCommon) {
    return `SELECT e.id FROM search_entries AS e WHERE ${where} ORDER BY e.first_published_at + interval '0' DESC, e.id DESC LIMIT ${limit}`
  }
  const walk = 'SELECT * FROM search_entries WHERE language = $4 ORDER BY first_published_at DESC, id DESC OFFSET 0'
  return `
    SELECT e.id FROM ${hasFilters(request) || request.before !== null ? 'search_entries' : `(${walk})`} AS e WHERE ${where}
    ORDER BY e.first_published_at DESC, e.id DESC LIMIT ${limit}`
}

/**
 * Candidates are the newest of each set, never a whole set: those that match with marks, as whole words, with a last word
 * begun, and by title.
 */
function candidates(request: SearchRequest, { condition, common }: { condition: string; common: Common }): string {
  const set = (matches: string, { limit, isCommon }: { limit: number; isCommon: boolean }) =>
    newestOf(request, { where: `${condition} AND ${matches}`, limit, isCommon })
  return `
    WITH marked AS (${set('e.marked @@ $1::tsquery', { limit: MOST_WITH_MARKS, isCommon: common.marked })}),
      begun AS (${set('e.folded @@ $3::tsquery', { limit: MOST_WEIGHED + 1, isCommon: common.begun })}),
      whole AS (${set('e.folded @@ $2::tsquery', { limit: MOST_WEIGHED, isCommon: common.whole })}),
      titles AS (${set('e.title_vector @@ $3::tsquery', { limit: MOST_IN_TITLES, isCommon: false })}),
      weighed AS (
        SELECT id, max(with_marks) + max(as_words) AS tier FROM (
          SELECT id, 2 AS with_marks, 0 AS as_words FROM marked UNION ALL SELECT id, 0, 1 FROM whole
          UNION ALL SELECT id, 0, 0 FROM begun UNION ALL SELECT id, 0, 0 FROM titles
        ) AS every GROUP BY id
      ),
      named AS (
        SELECT (person ->> 'id')::int AS id, max(person ->> 'name') AS name, count(*)::int AS count
        FROM (SELECT id FROM begun LIMIT 200) AS seen JOIN search_entries AS e USING (id), jsonb_array_elements(e.people_named) AS person
        GROUP BY 1 ORDER BY 3 DESC, 2 LIMIT 12
      )
    SELECT (SELECT count(*)::int FROM begun) AS total,
      (SELECT coalesce(json_agg(json_build_array(id, tier)), '[]') FROM weighed) AS ids,
      (SELECT coalesce(json_agg(named), '[]') FROM named) AS people`
}

/**
 * A record called exactly so comes first, then exact marks, then whole words; within that what has every word in its title, the weight of the words, and the date.
 * Texts are read of those alone that are shown.
 */
const BEST = entriesOf(`
  SELECT e.id FROM unnest($1::bigint[], $2::int[]) AS weighed (id, tier) JOIN search_entries AS e USING (id)
  ORDER BY
    CASE WHEN e.kind = 'article' THEN 0 WHEN e.marked_title = $4 THEN 2 WHEN $4 = $5 AND search_folded(e.title) = $5 THEN 1 ELSE 0 END DESC,
    tier DESC, e.title_vector @@ $3::tsquery DESC, ts_rank('{0.1, 0.2, 0.5, 1.0}', e.folded, $3::tsquery, 1) DESC, e.first_published_at DESC, e.id DESC
  OFFSET $6 LIMIT ${PAGE_LENGTH + 1}`)

/** SQL: the entries with these ids, in the order in which the statement names them. */
function entriesOf(ids: string): string {
  return `
    SELECT ${ENTRY_COLUMNS} FROM unnest(ARRAY(${ids})) WITH ORDINALITY AS top (id, place) JOIN search_entries AS e USING (id)
    ORDER BY top.place`
}

async function best(request: SearchRequest, { query, ids }: { query: SearchQuery; ids: [number, number][] }): Promise<FoundEntry[]> {
  const values = [ids.map(([id]) => id), ids.map(([, tier]) => tier), query.begun, query.markedText, query.foldedText]
  return readEntries(await searchRows(BEST, [...values, (request.page - 1) * PAGE_LENGTH]))
}

type Newest = { query: SearchQuery; section: number | null; isCommon: boolean }

async function newest(request: SearchRequest, { query, section, isCommon }: Newest): Promise<FoundEntry[]> {
  const filter = narrowed(request, { section, first: 4 })
  const { instant, entry } = request.before ?? { instant: null, entry: null }
  const where = `${filter.condition} AND e.folded @@ $1::tsquery
    AND ($2::timestamptz IS NULL OR (e.first_published_at, e.id) < ($2::timestamptz, $3::bigint))`
  const statement = entriesOf(newestOf(request, { where, limit: PAGE_LENGTH + 1, isCommon }))
  return readEntries(await searchRows(statement, [query.begun, instant, entry, ...filter.values]))
}

type Alike = { query: SearchQuery; section: number | null; found: number[] }

/** Of what has such a slip, only so many are compared: records first, for it is names that are misspelled, then the newest. */
const MOST_COMPARED = 100

/**
 * What is called something like it, for slips of the finger: of titles and names only, and of those the ones most alike. Of three
 * words and more, one may be altogether wrong where nothing is like all of them.
 */
async function alike(request: SearchRequest, { query, section, found }: Alike): Promise<FoundEntry[]> {
  const text = query.foldedText.slice(0, 80)
  const words = text.split(' ').length
  const withSlips = (butOne: boolean) => slipped(request, { text, section, found, butOne, most: MOST_COMPARED / (butOne ? words : 1) })
  const near = await withSlips(false)
  return near.length === 0 && words > 2 && words < 7 ? withSlips(true) : near
}

type Slipped = { text: string; section: number | null; found: number[]; butOne: boolean; most: number }

async function slipped(request: SearchRequest, { text, section, found, butOne, most }: Slipped): Promise<FoundEntry[]> {
  const filter = narrowed(request, { section, first: 5 })
  // OFFSET 0 leaves the planner no index but the one on slips: to read the slips of every entry in a language takes ten times as long.
  const statement = `
    WITH near AS (
      SELECT DISTINCT one.id FROM unnest(search_slips_queries($1, $3)) AS query, LATERAL (
        SELECT e.id FROM (SELECT * FROM search_entries AS every WHERE every.slips @@ query OFFSET 0) AS e
        WHERE ${filter.condition} AND NOT e.id = ANY ($2::bigint[])
        ORDER BY e.kind IN ('article', 'photo'), e.first_published_at DESC, e.id DESC LIMIT $4
      ) AS one
    ),
    alike AS (
      SELECT e.id, word_similarity($1, e.folded_title) AS likeness, similarity($1, e.folded_title) AS closeness
      FROM near JOIN search_entries AS e USING (id)
      ORDER BY 2 DESC, 3 DESC, e.first_published_at DESC, e.id DESC
      LIMIT 10
    )
    SELECT ${ENTRY_COLUMNS} FROM alike JOIN search_entries AS e USING (id)
    WHERE likeness > (SELECT max(likeness) FROM alike) - 0.15 AND (NOT $3 OR likeness > 0.42)
    ORDER BY likeness DESC, closeness DESC, e.first_published_at DESC, e.id DESC`
  return readEntries(await searchRows(statement, [text, found, butOne, Math.ceil(most), ...filter.values]))
}
