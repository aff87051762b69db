import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { parseArticleContent } from './article-content.ts'

export type ArticleCard = Pick<ArticleContent, 'headline' | 'standfirst' | 'section' | 'leadPhoto' | 'language'> & {
  address: string
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
}

const row = z.object({
  address: z.string(),
  first_published_at: z.date(),
  published_at: z.date(),
  content: z.string(),
})

const QUERY = `
  SELECT address, first_published_at, published_at, content::text AS content
  FROM publications
  WHERE language = $1 AND status = 'live' AND kind = 'article'
  ORDER BY first_published_at DESC, id DESC
  LIMIT $2`

/** The newest live articles of a language by first publication, newest first. */
export async function latestArticles(language: Language, { limit }: { limit: number }): Promise<ArticleCard[]> {
  const { rows } = await readerPool().query(QUERY, [language, limit])
  return z
    .array(row)
    .parse(rows)
    .map((found) => {
      const { headline, standfirst, section, leadPhoto } = parseArticleContent(found.content)
      return {
        headline,
        standfirst,
        section,
        leadPhoto,
        language,
        address: found.address,
        firstPublishedAt: found.first_published_at.toISOString(),
        publishedAt: found.published_at.toISOString(),
      }
    })
}
