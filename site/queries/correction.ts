import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import { CORRECTION_CLASSES, type ArticleContent, type CorrectionClass } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { readShownContent } from './shown-content.ts'

export type CorrectionDetail = {
  id: number
  class: CorrectionClass
  note: string
  /** ISO 8601 in UTC. */
  correctedAt: string
  /** When the text that was corrected had been printed. */
  beforeAt: string
  before: ArticleContent
  after: ArticleContent
  /** Of the article as it stands today. */
  headline: string
  address: string
}

const row = z.object({
  id: z.number(),
  class: z.enum(CORRECTION_CLASSES),
  note: z.string(),
  corrected_at: z.date(),
  before_at: z.date(),
  before: z.string(),
  after: z.string(),
  headline: z.string(),
  address: z.string(),
})

const QUERY = `
  SELECT correction.id, correction.content::jsonb -> 'correction' ->> 'class' AS class, correction.content::jsonb -> 'correction' ->> 'note' AS note,
    correction.published_at AS corrected_at, earlier.published_at AS before_at, earlier.content AS before, correction.content AS after,
    live.content::jsonb ->> 'headline' AS headline, live.address
  FROM publications AS correction
  JOIN publications AS live ON live.article_id = correction.article_id AND live.status = 'live' AND live.kind = 'article'
  JOIN LATERAL (
    SELECT content, published_at FROM publications AS one
    WHERE one.article_id = correction.article_id AND one.kind = 'article' AND one.sequence < correction.sequence AND one.act <> 'retracted'
    ORDER BY one.sequence DESC LIMIT 1
  ) AS earlier ON true
  WHERE correction.id = $1 AND correction.language = $2 AND correction.kind = 'article' AND correction.act = 'corrected'
    AND correction.content::jsonb -> 'correction' ->> 'note' IS NOT NULL`

/** One correction with the text before and after it, of an article that is live; null where there is none. */
export async function correctionDetail(language: Language, id: number): Promise<CorrectionDetail | null> {
  const { rows } = await readerPool().query(QUERY, [id, language])
  if (rows.length === 0) return null
  const { corrected_at: corrected, before_at: beforeAt, before, after, ...found } = row.parse(rows[0])
  return {
    ...found,
    correctedAt: corrected.toISOString(),
    beforeAt: beforeAt.toISOString(),
    before: await readShownContent(before),
    after: await readShownContent(after),
  }
}
