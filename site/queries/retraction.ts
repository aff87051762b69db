import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { RetractionContent } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { parseRetractionContent } from './article-content.ts'

export type Retraction = {
  content: RetractionContent
  /** ISO 8601 in UTC. */
  retractedAt: string
  /** The story in other languages, live or retracted itself. */
  editions: RetractedEdition[]
}

const edition = z.object({ language: z.enum(LANGUAGES), address: z.string(), isLive: z.boolean() })

type RetractedEdition = z.infer<typeof edition>

const row = z.object({ content: z.string(), published_at: z.date(), editions: z.array(edition) })

const QUERY = `
  SELECT retraction.content, retraction.published_at,
    COALESCE((
      SELECT json_agg(json_build_object('language', other.language::text, 'address', other.address, 'isLive', other.status = 'live') ORDER BY other.language)
      FROM publications AS other
      WHERE other.story_id = retraction.story_id AND other.kind = 'article' AND other.article_id <> retraction.article_id
        AND (other.status = 'live' OR other.act = 'retracted')
    ), '[]'::json) AS editions
  FROM publications AS former
  JOIN publications AS retraction ON retraction.article_id = former.article_id AND retraction.act = 'retracted'
  WHERE former.address = $1 AND former.kind = 'article'
  ORDER BY retraction.id DESC
  LIMIT 1`

/** What was said when the article that once stood at this address was retracted; null where none was. */
export async function retractionAt(address: string): Promise<Retraction | null> {
  const { rows } = await readerPool().query(QUERY, [address])
  if (rows.length === 0) return null
  const { content, published_at: retracted, editions } = row.parse(rows[0])
  return { content: parseRetractionContent(content), retractedAt: retracted.toISOString(), editions }
}
