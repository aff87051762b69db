import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type { RetractionContent } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { parseRetractionContent } from './article-content.ts'
import type { Within } from './listed-articles.ts'

export type FeedRetraction = {
  content: RetractionContent
  address: string
  /** Where it stood when it was first published: what feed readers know it by. */
  firstAddress: string
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  retractedAt: string
}

const row = z.object({
  content: z.string(),
  address: z.string(),
  first_address: z.string(),
  first_published_at: z.date(),
  published_at: z.date(),
})

const MOST = 30

const QUERY = (condition: string) => `
  SELECT retraction.content, retraction.address, retraction.first_published_at, retraction.published_at,
    (SELECT first.address FROM publications AS first WHERE first.article_id = retraction.article_id ORDER BY first.id LIMIT 1) AS first_address
  FROM publications AS retraction
  JOIN LATERAL (
    SELECT content, refers FROM publications AS one
    WHERE one.article_id = retraction.article_id AND one.act <> 'retracted' ORDER BY one.sequence DESC LIMIT 1
  ) AS former ON true
  WHERE retraction.language = $1 AND retraction.kind = 'article' AND retraction.act = 'retracted' AND ${condition}
  ORDER BY retraction.id DESC
  LIMIT ${MOST}`

/** The newest retractions of a language, or of something that the retracted stories were in. */
export async function feedRetractions(language: Language, { within }: { within: Within | null }): Promise<FeedRetraction[]> {
  const { condition, values } = conditionOf(within)
  const { rows } = await readerPool().query(QUERY(condition), [language, ...values])
  return z
    .array(row)
    .parse(rows)
    .map(({ content, address, first_address: firstAddress, first_published_at: first, published_at: retracted }) => ({
      content: parseRetractionContent(content),
      address,
      firstAddress,
      firstPublishedAt: first.toISOString(),
      retractedAt: retracted.toISOString(),
    }))
}

function conditionOf(within: Within | null): { condition: string; values: (string | number)[] } {
  if (within === null) return { condition: 'true', values: [] }
  return 'section' in within
    ? { condition: `(former.content::jsonb #>> '{section,id}')::int = $2`, values: [within.section] }
    : { condition: `former.refers @> ARRAY[$2::text]`, values: [within.reference] }
}
