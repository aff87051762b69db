import { z } from 'zod'
import type { Language } from '../../editorial/languages.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { articlesWithin, type Within } from './listed-articles.ts'
import { readShownContents } from './shown-content.ts'

export type FeedArticle = {
  content: ArticleContent
  address: string
  /** Where it stood when it was first published. */
  firstAddress: string
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
}

const row = z.object({
  address: z.string(),
  first_address: z.string(),
  first_published_at: z.date(),
  published_at: z.date(),
  content: z.string(),
})

const MOST = 30

const QUERY = (condition: string) => `
  SELECT live.address, live.first_published_at, live.published_at, live.content,
    (SELECT first.address FROM publications AS first WHERE first.article_id = live.article_id ORDER BY first.id LIMIT 1) AS first_address
  FROM publications AS live
  WHERE ${condition}
  ORDER BY live.first_published_at DESC, live.article_id DESC
  LIMIT ${MOST}`

/** The newest live articles whole, of a language or of something in it. */
export async function feedArticles(language: Language, { within }: { within: Within | null }): Promise<FeedArticle[]> {
  const all = { condition: `language = $1 AND status = 'live' AND kind = 'article'`, values: [] }
  const some = within && articlesWithin(within)
  const { condition, values } = some ? { condition: some.condition, values: [some.value] } : all
  const { rows } = await readerPool().query(QUERY(condition), [language, ...values])
  const read = z.array(row).parse(rows)
  const contents = await readShownContents(read.map(({ content }) => content))
  return read.flatMap((found, position) => {
    const content = contents[position]
    if (!content) return []
    return [
      {
        content,
        address: found.address,
        firstAddress: found.first_address,
        firstPublishedAt: found.first_published_at.toISOString(),
        publishedAt: found.published_at.toISOString(),
      },
    ]
  })
}
