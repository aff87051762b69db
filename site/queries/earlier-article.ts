import { z } from 'zod'
import type { ArticleContent, PublicationAct } from '../../editorial/publication.ts'
import { editions, type Edition } from './edition.ts'
import { readerPool } from '../store/reader-pool.ts'
import { readShownContent } from './shown-content.ts'

export type EarlierArticle = {
  content: ArticleContent
  act: PublicationAct
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
  /** Whether it is what readers see today. */
  isPresent: boolean
  /** Where it stands today. */
  address: string
  /** The story's editions in other languages as they are live today. */
  editions: Edition[]
}

const row = z.object({
  content: z.string(),
  act: z.enum(['published', 'updated', 'corrected']),
  first_published_at: z.date(),
  published_at: z.date(),
  is_present: z.boolean(),
  address: z.string(),
  editions,
})

const QUERY = `
  SELECT earlier.content, earlier.act::text AS act, earlier.first_published_at, earlier.published_at,
    earlier.id = live.id AS is_present, live.address,
    COALESCE((
      SELECT json_agg(json_build_object('language', other.language::text, 'address', other.address) ORDER BY other.language)
      FROM publications AS other
      WHERE other.story_id = live.story_id AND other.status = 'live' AND other.kind = 'article' AND other.language <> live.language
    ), '[]'::json) AS editions
  FROM publications AS live
  JOIN publications AS earlier ON earlier.article_id = live.article_id AND earlier.kind = 'article' AND earlier.act <> 'retracted'
  WHERE live.address = $1 AND live.status = 'live' AND live.kind = 'article'
    AND earlier.published_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
  ORDER BY earlier.sequence DESC
  LIMIT 1`

/**
 * What the article that is live at an address said at the end of a day (yyyy-mm-dd, the newsroom's); null where nothing is live
 * there, or nothing had been published by then.
 */
export async function earlierArticle(address: string, day: string): Promise<EarlierArticle | null> {
  const { rows } = await readerPool().query(QUERY, [address, day])
  if (rows.length === 0) return null
  const found = row.parse(rows[0])
  return {
    content: await readShownContent(found.content),
    act: found.act,
    firstPublishedAt: found.first_published_at.toISOString(),
    publishedAt: found.published_at.toISOString(),
    isPresent: found.is_present,
    address: found.address,
    editions: found.editions,
  }
}
