import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { correctionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { pagesShowing } from '../../editorial/pages-showing.ts'
import { rowsOf } from '../database.ts'
import { feedsNaming } from './feeds-naming.ts'
import { pagesOfReferences } from './record-pages.ts'

/** What a publication of an article says of the pages it shows on, read from its content. */
export const printedPlace = z.object({
  address: z.string(),
  section: z.string(),
  topics: z.array(z.string()),
  refers: z.array(z.string()),
})

export type PrintedPlace = z.infer<typeof printedPlace>

/** The columns of `printedPlace`, for a statement on publications. */
export const PLACE_COLUMNS = sql`address, content::jsonb #>> '{section,slug}' as section, coalesce(refers, '{}') as refers,
  jsonb_path_query_array(content::jsonb, '$.topics[*].slug') as topics`

/** Every address that shows the article before or after: its own, lists, feeds, records it names and pages that name its story. */
export async function changedPages(
  req: PayloadRequest,
  {
    article,
    story,
    language,
    before,
    now,
  }: { article: number; story: number; language: Language; before: readonly PrintedPlace[]; now: PrintedPlace | null },
): Promise<string[]> {
  const neighbours = await rowsOf(
    req,
    sql`select address, story_id = ${story} as "isEdition" from publications
      where status = 'live' and kind = 'article' and article_id <> ${article}
        and (story_id = ${story} or refers @> array[${`story:${story}`}]::text[])`,
    z.object({ address: z.string(), isEdition: z.boolean() }),
  )
  // A page that says why an edition was retracted leads to the others.
  const retracted = await rowsOf(
    req,
    sql`select distinct former.address from publications gone join publications former on former.article_id = gone.article_id
      where gone.story_id = ${story} and gone.act = 'retracted' and gone.article_id <> ${article}`,
    z.object({ address: z.string() }),
  )
  const corrections = await rowsOf(
    req,
    sql`select id from publications where article_id = ${article} and act = 'corrected'`,
    z.object({ id: z.number() }),
  )
  const otherEditions = neighbours.filter(({ isEdition }) => isEdition).map(({ address }) => address)
  const places = now ? [...before, now] : before
  const shown = places.flatMap((place) => pagesShowing({ language, otherEditions, ...place }, null))
  const records = await pagesOfReferences(req, [...new Set(places.flatMap(({ refers }) => refers))])
  const compared = corrections.map(({ id }) => correctionAddress({ language, id }))
  const feeds = await feedsNaming(req, { story, language })
  const beside = [...neighbours, ...retracted].map(({ address }) => address)
  return [...new Set([...shown, ...compared, ...beside, ...records, ...feeds])]
}
