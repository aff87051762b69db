import type { Language } from '../../editorial/languages.ts'
import { readerPool } from '../store/reader-pool.ts'
import { CARD_COLUMNS, readCards, type ArticleCard } from './article-cards.ts'

const QUERY = `
  SELECT ${CARD_COLUMNS}
  FROM publications
  WHERE language = $1 AND status = 'live' AND kind = 'article'
  ORDER BY first_published_at DESC, article_id DESC
  LIMIT $2`

/** The newest live articles of a language by first publication, newest first. */
export async function latestArticles(language: Language, { limit }: { limit: number }): Promise<ArticleCard[]> {
  const { rows } = await readerPool().query(QUERY, [language, limit])
  return (await readCards(rows)).map(({ card }) => card)
}
