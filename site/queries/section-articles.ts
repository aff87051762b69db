import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type { Cursor } from '../http/cursor.ts'
import { readerPool } from '../store/reader-pool.ts'
import { CARD_COLUMNS, readCards, type ArticleCard } from './article-cards.ts'

export type SectionArticles = {
  cards: ArticleCard[]
  /** Where the next older ones begin; null where there are none. */
  older: Cursor | null
  /** Where the next newer ones begin; `newest` for the section's first page, null on it. */
  newer: Cursor | 'newest' | null
}

/** A section is its id: its slug may have changed between two articles. */
const IN_SECTION = `
  language = $1 AND (content::jsonb #>> '{section,id}')::int = $2 AND status = 'live' AND kind = 'article'`

const NEWEST = `
  SELECT ${CARD_COLUMNS} FROM publications
  WHERE ${IN_SECTION}
  ORDER BY first_published_at DESC, article_id DESC
  LIMIT $3`

const OLDER = `
  SELECT ${CARD_COLUMNS} FROM publications
  WHERE ${IN_SECTION} AND (first_published_at, article_id) < ($4::timestamptz, $5::int)
  ORDER BY first_published_at DESC, article_id DESC
  LIMIT $3`

/** The place before which the next newer page ends: one page of articles further up. */
const NEWER = `
  SELECT article_id, first_published_at FROM publications
  WHERE ${IN_SECTION} AND (first_published_at, article_id) >= ($4::timestamptz, $5::int)
  ORDER BY first_published_at, article_id
  OFFSET $3 LIMIT 1`

const placeRow = z.object({ article_id: z.number(), first_published_at: z.date() })

/** One page of a section's live articles, newest first: the newest, or those older than a place. */
export async function sectionArticles(
  section: { language: Language; id: number },
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<SectionArticles> {
  const asked = [section.language, section.id]
  const from = before === null ? [] : [before.instant, before.article]
  // One more than is shown tells whether there are older ones.
  const { rows } = await readerPool().query(before === null ? NEWEST : OLDER, [...asked, limit + 1, ...from])
  const found = readCards(rows)
  const shown = found.slice(0, limit)
  return {
    cards: shown.map(({ card }) => card),
    older: found.length > limit ? (shown.at(-1)?.place ?? null) : null,
    newer: before === null ? null : await newerPlace([...asked, limit, ...from]),
  }
}

async function newerPlace(values: (string | number)[]): Promise<Cursor | 'newest'> {
  const { rows } = await readerPool().query(NEWER, values)
  if (rows.length === 0) return 'newest'
  const { article_id: article, first_published_at: instant } = placeRow.parse(rows[0])
  return { instant: instant.toISOString(), article }
}
