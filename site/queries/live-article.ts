import { z } from 'zod'
import { CORRECTION_CLASSES, type ArticleContent, type PrintedCorrection, type PublicationAct } from '../../editorial/publication.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { readerPool } from '../store/reader-pool.ts'
import { editions, type Edition } from './edition.ts'
import { liveStories, type LiveStories } from './live-stories.ts'
import { publicLeadCrops } from './public-lead-crops.ts'
import { readShownContent } from './shown-content.ts'

export type LiveArticle = {
  address: string
  act: PublicationAct
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
  content: ArticleContent
  editions: Edition[]
  /** Every correction of it, newest first. */
  corrections: Correction[]
  /** Those of the stories it names that are live in its language. */
  stories: LiveStories
  /** Its lead photo cut to other shapes, as far as that is public. */
  leadCrops: PrintedPhoto[]
}

/** `id` names the line in the ledger, and is that of the publication. */
export type Correction = PrintedCorrection & { id: number; correctedAt: string }

const corrections = z.array(z.object({ id: z.number(), correctedAt: z.string(), class: z.enum(CORRECTION_CLASSES), note: z.string() }))

const row = z.object({
  address: z.string(),
  act: z.enum(['published', 'updated', 'corrected']),
  first_published_at: z.date(),
  published_at: z.date(),
  content: z.string(),
  editions,
  corrections,
})

const QUERY = `
  SELECT live.address, live.act::text AS act, live.first_published_at, live.published_at, live.content::text AS content,
    COALESCE((
      SELECT json_agg(json_build_object('language', other.language::text, 'address', other.address) ORDER BY other.language)
      FROM publications AS other
      WHERE other.story_id = live.story_id AND other.status = 'live' AND other.kind = 'article'
        AND other.language <> live.language
    ), '[]'::json) AS editions,
    COALESCE((
      SELECT json_agg(json_build_object(
        'id', earlier.id, 'correctedAt', to_char(earlier.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'class', earlier.content::jsonb -> 'correction' ->> 'class', 'note', earlier.content::jsonb -> 'correction' ->> 'note'
      ) ORDER BY earlier.id DESC)
      FROM publications AS earlier
      WHERE earlier.article_id = live.article_id AND earlier.kind = 'article' AND earlier.act = 'corrected'
        AND earlier.content::jsonb -> 'correction' ->> 'note' IS NOT NULL
    ), '[]'::json) AS corrections
  FROM publications AS live
  WHERE live.address = $1 AND live.status = 'live' AND live.kind = 'article'
  LIMIT 1`

/** The live publication at an address with its editions in other languages, and what stands beside it; null where there is none. */
export async function liveArticle(address: string): Promise<LiveArticle | null> {
  const { rows } = await readerPool().query(QUERY, [address])
  if (rows.length === 0) return null
  const found = row.parse(rows[0])
  const content = await readShownContent(found.content)
  return {
    address: found.address,
    act: found.act,
    firstPublishedAt: found.first_published_at.toISOString(),
    publishedAt: found.published_at.toISOString(),
    content,
    editions: found.editions,
    corrections: found.corrections,
    stories: await liveStories(content),
    leadCrops: (await publicLeadCrops([{ article: content.article, photo: content.leadPhoto }])).get(content.article) ?? [],
  }
}
