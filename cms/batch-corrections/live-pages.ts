import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { MOST_PAGES } from '../../editorial/batch-corrections.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { saysWrongWords } from '../../editorial/wrong-passages.ts'
import type { WrongWords } from '../../editorial/wrong-words.ts'
import { parseArticleContent } from '../../site/queries/article-content.ts'
import { rowsOf } from '../database.ts'

const row = z.object({
  publication: z.number(),
  article: z.number(),
  revision: z.coerce.number(),
  language: z.enum(LANGUAGES),
  address: z.string(),
  content: z.string().transform(parseArticleContent),
})

/** What readers get at an address. */
export type LivePage = z.infer<typeof row> & { content: ArticleContent }

const COLUMNS = sql`id as publication, article_id as article, revision, language::text as language, address, content`

/** Publications that are read at a time. */
const AT_A_TIME = 100

/**
 * Every live page that says the wrong words, the newest first, as many as a batch takes, and how many there are. Each page is
 * read: bold or a link may stand in the middle of a word, where no search finds it.
 */
export async function livePagesSaying(req: PayloadRequest, words: WrongWords): Promise<{ pages: LivePage[]; found: number }> {
  const pages: LivePage[] = []
  let found = 0
  for (let last = LARGEST; ;) {
    const read = await rowsOf(
      req,
      sql`select ${COLUMNS} from publications
        where kind = 'article' and status = 'live' and id < ${last} order by id desc limit ${AT_A_TIME}`,
      row,
    )
    for (const page of read) {
      last = page.publication
      if (!saysWrongWords(page.content, words)) continue
      found += 1
      if (pages.length < MOST_PAGES) pages.push(page)
    }
    if (read.length < AT_A_TIME) return { pages, found }
  }
}

/** Larger than every id. */
const LARGEST = 2_147_483_647

/** What these publications said, whether they are live today or not. */
export async function pagesAsPrinted(req: PayloadRequest, publications: readonly number[]): Promise<Map<number, LivePage>> {
  const read = await rowsOf(req, sql`select ${COLUMNS} from publications where id = any (${`{${publications.join(',')}}`}::int[])`, row)
  return new Map(read.map((page) => [page.publication, page]))
}
