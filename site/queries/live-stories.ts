import { z } from 'zod'
import type { ArticleContent } from '../../editorial/publication.ts'
import { readerPool } from '../store/reader-pool.ts'
import { CARD_COLUMNS, readCards, type ArticleCard } from './article-cards.ts'

/** Stories by their id, each as its live edition in one language. */
export type LiveStories = ReadonlyMap<number, ArticleCard>

const storyRow = z.object({ story_id: z.number() })

const QUERY = `
  SELECT story_id, ${CARD_COLUMNS} FROM publications
  WHERE story_id = ANY ($2::int[]) AND language = $1 AND status = 'live' AND kind = 'article'`

/** Those of the stories an article names, beside its text or in it, that are live in its language. */
export async function liveStories({ refers, related, story, language }: ArticleContent): Promise<LiveStories> {
  const named = refers.flatMap((reference) => (reference.startsWith('story:') ? [Number(reference.slice('story:'.length))] : []))
  const asked = [...new Set([...related, ...named])].filter((other) => other !== story)
  if (asked.length === 0) return new Map()
  const { rows } = await readerPool().query(QUERY, [language, asked])
  const cards = await readCards(rows)
  const stories = z.array(storyRow).parse(rows)
  return new Map(
    stories.flatMap(({ story_id: id }, position) => {
      const found = cards[position]
      return found ? [[id, found.card]] : []
    }),
  )
}
