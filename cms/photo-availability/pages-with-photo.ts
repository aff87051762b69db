import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { reference } from '../../editorial/refers.ts'
import { rowsOf } from '../database.ts'
import { hashesOfPhoto } from '../photo-files/hashes-of-photo.ts'
import { changedPages, PLACE_COLUMNS, printedPlace } from '../transitions/changed-pages.ts'
import { pagesOfReferences } from '../transitions/record-pages.ts'

const showing = printedPlace.extend({ article: z.number(), story: z.number(), language: z.enum(LANGUAGES) })

/** Every address that shows a photo: the live articles it stands in with their lists and feeds, its own page, and people's whose portrait it is. */
export async function pagesWithPhoto(req: PayloadRequest, photo: number): Promise<string[]> {
  const own = reference('photo', photo)
  const articles = await rowsOf(
    req,
    sql`select ${PLACE_COLUMNS}, article_id as article, story_id as story, language::text as language from publications
        where kind = 'article' and status = 'live' and refers @> array[${own}]::text[] order by id`,
    showing,
  )
  const addresses: string[] = []
  // One after the other: they share the connection of one transaction.
  for (const { article, story, language, ...place } of articles) {
    addresses.push(...(await changedPages(req, { article, story, language, before: [place], now: null })))
  }
  const people = await rowsOf(
    req,
    sql`select p.subject::int as id from publications p join publications_texts t on t.parent_id = p.id and t.path = 'photoHashes'
        where p.kind = 'person' and p.status = 'live' and t.text in ${hashesOfPhoto(photo)}`,
    z.object({ id: z.number() }),
  )
  const records = await pagesOfReferences(req, [own, ...people.map(({ id }) => reference('person', id))])
  return [...new Set([...addresses, ...records])]
}
