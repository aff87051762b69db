import { z } from 'zod'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../editorial/languages.ts'
import { readerPool } from '../store/reader-pool.ts'

export type NewsArticle = { language: Language; address: string; headline: string; firstPublishedAt: string }

const row = z.object({ language: z.enum(LANGUAGES), address: z.string(), headline: z.string(), first_published_at: z.date() })

/** A news sitemap may hold a thousand. */
const MOST = 1_000

const QUERY = `
  SELECT language::text AS language, address, content::jsonb ->> 'headline' AS headline, first_published_at
  FROM publications
  WHERE status = 'live' AND kind = 'article' AND first_published_at > now() - interval '48 hours'
  ORDER BY language <> $1, first_published_at DESC, article_id DESC
  LIMIT $2`

/** What was first published in the last 48 hours, the default language first. */
export async function newsArticles(): Promise<NewsArticle[]> {
  const { rows } = await readerPool().query(QUERY, [DEFAULT_LANGUAGE, MOST])
  return z
    .array(row)
    .parse(rows)
    .map(({ first_published_at: first, ...article }) => ({ ...article, firstPublishedAt: first.toISOString() }))
}
