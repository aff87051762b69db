import { z } from 'zod'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import type { Cursor } from '../http/cursor.ts'
import { publicLeadCrops } from './public-lead-crops.ts'
import { readShownContents } from './shown-content.ts'

export type ArticleCard = Pick<ArticleContent, 'headline' | 'standfirst' | 'section' | 'leadPhoto' | 'language'> & {
  address: string
  /** ISO 8601 in UTC. */
  firstPublishedAt: string
  publishedAt: string
  /** The lead photo cut to other shapes, as far as that is public. */
  leadCrops?: PrintedPhoto[]
}

/** The columns that `readCards` reads, for a query on publications. */
export const CARD_COLUMNS = 'article_id, address, first_published_at, published_at, content'

const row = z.object({
  article_id: z.number(),
  address: z.string(),
  first_published_at: z.date(),
  published_at: z.date(),
  content: z.string(),
})

/** Rows as cards, each with its place in the list. */
export async function readCards(rows: unknown[]): Promise<{ card: ArticleCard; place: Cursor }[]> {
  const read = z.array(row).parse(rows)
  const contents = await readShownContents(read.map(({ content }) => content))
  const crops = await publicLeadCrops(
    read.map(({ article_id: article }, position) => ({ article, photo: contents[position]?.leadPhoto ?? null })),
  )
  return read.flatMap((found, position) => {
    const content = contents[position]
    if (!content) return []
    const { headline, standfirst, section, leadPhoto, language } = content
    const firstPublishedAt = found.first_published_at.toISOString()
    return [
      {
        place: { instant: firstPublishedAt, article: found.article_id },
        card: {
          headline,
          standfirst,
          section,
          leadPhoto,
          language,
          address: found.address,
          firstPublishedAt,
          publishedAt: found.published_at.toISOString(),
          leadCrops: crops.get(found.article_id) ?? [],
        },
      },
    ]
  })
}
