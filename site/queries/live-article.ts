import { z } from 'zod'
import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { parseArticleContent } from './article-content.ts'
import { editions, type Edition } from './edition.ts'

export type LiveArticle = {
  address: string
  act: PublicationAct
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
  content: ArticleContent
  editions: Edition[]
}

const row = z.object({
  address: z.string(),
  act: z.enum(['published', 'updated', 'corrected']),
  first_published_at: z.date(),
  published_at: z.date(),
  content: z.string(),
  editions,
})

const QUERY = `
  SELECT live.address, live.act::text AS act, live.first_published_at, live.published_at, live.content::text AS content,
    COALESCE((
      SELECT json_agg(json_build_object('language', other.language::text, 'address', other.address) ORDER BY other.language)
      FROM publications AS other
      WHERE other.story_id = live.story_id AND other.status = 'live' AND other.kind = 'article'
        AND other.language <> live.language
    ), '[]'::json) AS editions
  FROM publications AS live
  WHERE live.address = $1 AND live.status = 'live' AND live.kind = 'article'
  LIMIT 1`

/** The live publication at an address with its editions in other languages; null where there is none. */
export async function liveArticle(address: string): Promise<LiveArticle | null> {
  const { rows } = await readerPool().query(QUERY, [address])
  if (rows.length === 0) return null
  const found = row.parse(rows[0])
  return {
    address: found.address,
    act: found.act,
    firstPublishedAt: found.first_published_at.toISOString(),
    publishedAt: found.published_at.toISOString(),
    content: parseArticleContent(found.content),
    editions: found.editions,
  }
}
