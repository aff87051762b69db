import { z } from 'zod'
import { NEWSROOM_ZONE } from '../../editorial/dates.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { picturesOf } from '../../editorial/refers.ts'
import { readerPool } from '../store/reader-pool.ts'
import { editions, type Edition } from './edition.ts'
import { readShownContents } from './shown-content.ts'

/** An article as sitemaps name it. */
export type SitemapArticle = {
  language: Language
  address: string
  /** ISO 8601 in UTC. */
  publishedAt: string
  /** Every picture of its page, each once: its hash with the width of the original. Of each one rendition is named. */
  photos: { hash: string; width: number }[]
  /** The story's live editions in other languages. */
  editions: Edition[]
}

const row = z.object({
  language: z.enum(LANGUAGES),
  address: z.string(),
  published_at: z.date(),
  content: z.string(),
  editions,
})

const QUERY = `
  SELECT live.language::text AS language, live.address, live.published_at, live.content,
    COALESCE((
      SELECT json_agg(json_build_object('language', other.language::text, 'address', other.address) ORDER BY other.language)
      FROM publications AS other
      WHERE other.story_id = live.story_id AND other.status = 'live' AND other.kind = 'article' AND other.language <> live.language
    ), '[]'::json) AS editions
  FROM publications AS live
  WHERE live.status = 'live' AND live.kind = 'article' AND starts_with(live.address, $1)
  ORDER BY live.first_published_at, live.article_id`

/** Everything live under a month's address, such as `/vi/2025/11`: an address names the day of first publication. */
export async function sitemapArticles(month: string): Promise<SitemapArticle[]> {
  const { rows } = await readerPool().query(QUERY, [`${month}/`])
  const read = z.array(row).parse(rows)
  const contents = await readShownContents(read.map(({ content }) => content))
  return read.map((found, position) => ({
    language: found.language,
    address: found.address,
    publishedAt: found.published_at.toISOString(),
    photos: contents.slice(position, position + 1).flatMap(picturesOf),
    editions: found.editions,
  }))
}

/** A month that has something live, and when its newest publication was made (ISO 8601 in UTC). */
export type MonthPublished = { language: Language; month: string; publishedAt: string }

const monthRow = z.object({ language: z.enum(LANGUAGES), month: z.string(), published_at: z.date() })

const LAST = `
  SELECT language::text AS language, max(published_at) AS published_at,
    to_char(first_published_at AT TIME ZONE '${NEWSROOM_ZONE}', 'YYYY-MM') AS month
  FROM publications
  WHERE status = 'live' AND kind = 'article'
  GROUP BY 1, 3
  ORDER BY 3 DESC, 1`

export async function lastPublications(): Promise<MonthPublished[]> {
  const { rows } = await readerPool().query(LAST)
  return z
    .array(monthRow)
    .parse(rows)
    .map(({ language, month, published_at: published }) => ({ language, month, publishedAt: published.toISOString() }))
}
