import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type { Cursor } from '../http/cursor.ts'
import { readerPool } from '../store/reader-pool.ts'
import { CARD_COLUMNS, readCards, type ArticleCard } from './article-cards.ts'

/** A section by its id, or what an article names, as `topic:3`. */
export type Within = { section: number } | { reference: string }

export type ListedArticles = {
  cards: ArticleCard[]
  /** Where the next older ones begin; null where there are none. */
  older: Cursor | null
  /** Where the next newer ones begin; `newest` for the list's first page, null on it. */
  newer: Cursor | 'newest' | null
}

/** SQL: the live articles of a language ($1) within something ($2). A section is its id: its slug may have changed between two articles. */
export function articlesWithin(within: Within): { condition: string; value: number | string } {
  const live = `language = $1 AND status = 'live' AND kind = 'article'`
  return 'section' in within
    ? { condition: `${live} AND (content::jsonb #>> '{section,id}')::int = $2`, value: within.section }
    : { condition: `${live} AND refers @> ARRAY[$2::text]`, value: within.reference }
}

const NEWEST = (condition: string) => `
  SELECT ${CARD_COLUMNS} FROM publications
  WHERE ${condition}
  ORDER BY first_published_at DESC, article_id DESC
  LIMIT $3`

const OLDER = (condition: string) => `
  SELECT ${CARD_COLUMNS} FROM publications
  WHERE ${condition} AND (first_published_at, article_id) < ($4::timestamptz, $5::int)
  ORDER BY first_published_at DESC, article_id DESC
  LIMIT $3`

/** The place before which the next newer page ends: one page of articles further up. */
const NEWER = (condition: string) => `
  SELECT article_id, first_published_at FROM publications
  WHERE ${condition} AND (first_published_at, article_id) >= ($4::timestamptz, $5::int)
  ORDER BY first_published_at, article_id
  OFFSET $3 LIMIT 1`

const placeRow = z.object({ article_id: z.number(), first_published_at: z.date() })

/** One page of live articles, newest first: the newest, or those older than a place. */
export async function listedArticles(
  language: Language,
  { within, before, limit }: { within: Within; before: Cursor | null; limit: number },
): Promise<ListedArticles> {
  const { condition, value } = articlesWithin(within)
  const from = before === null ? [] : [before.instant, before.article]
  // One more than is shown tells whether there are older ones.
  const query = before === null ? NEWEST(condition) : OLDER(condition)
  const { rows } = await readerPool().query(query, [language, value, limit + 1, ...from])
  const found = await readCards(rows)
  const shown = found.slice(0, limit)
  return {
    cards: shown.map(({ card }) => card),
    older: found.length > limit ? (shown.at(-1)?.place ?? null) : null,
    newer: before === null ? null : await newerPlace(NEWER(condition), [language, value, limit, ...from]),
  }
}

async function newerPlace(query: string, values: (string | number)[]): Promise<Cursor | 'newest'> {
  const { rows } = await readerPool().query(query, values)
  if (rows.length === 0) return 'newest'
  const { article_id: article, first_published_at: instant } = placeRow.parse(rows[0])
  return { instant: instant.toISOString(), article }
}
