import { z } from 'zod'
import { NEWSROOM_ZONE } from '../../editorial/dates.ts'
import type { Language } from '../../editorial/languages.ts'
import { readerPool } from '../store/reader-pool.ts'

/** A story as a line of the archive. */
export type ArchiveLine = {
  headline: string
  section: { slug: string; name: string }
  address: string
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
}

const row = z.object({
  address: z.string(),
  first_published_at: z.date(),
  headline: z.string(),
  section: z.object({ slug: z.string(), name: z.string() }),
})

const QUERY = `
  SELECT address, first_published_at, printed ->> 'headline' AS headline, printed -> 'section' AS section
  FROM publications, LATERAL (SELECT content::jsonb AS printed) AS content
  WHERE language = $1 AND status = 'live' AND kind = 'article'
    AND first_published_at >= ($2 || '-01')::date::timestamp AT TIME ZONE '${NEWSROOM_ZONE}'
    AND first_published_at < (($2 || '-01')::date + interval '1 month') AT TIME ZONE '${NEWSROOM_ZONE}'
  ORDER BY first_published_at DESC, article_id DESC`

/** Everything live that was first published in a month (yyyy-mm) of the newsroom's calendar, newest first. */
export async function monthArticles(language: Language, { month }: { month: string }): Promise<ArchiveLine[]> {
  const { rows } = await readerPool().query(QUERY, [language, month])
  return z
    .array(row)
    .parse(rows)
    .map(({ address, first_published_at: first, headline, section }) => ({
      headline,
      section,
      address,
      firstPublishedAt: first.toISOString(),
    }))
}
