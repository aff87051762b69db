import { sql } from '@payloadcms/db-postgres'
import { idOf, rowsOf } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { voidApprovals } from './approval.ts'
import { changedPages, PLACE_COLUMNS, printedPlace } from './changed-pages.ts'
import type { Verb } from './verb.ts'

/** Takes the page away. Never validates and asks for no revision; the day of its address stays. */
export const unpublish: Verb = async ({ req, article, request }) => {
  const before = await rowsOf(
    req,
    sql`update publications set status = 'unpublished', updated_at = now() where article_id = ${article.id} and status = 'live'
      returning ${PLACE_COLUMNS}`,
    printedPlace,
  )
  await voidApprovals(req, { article: article.id, reason: request.reason ?? '' })
  const story = idOf(article.story) ?? 0
  const addresses = await changedPages(req, { article: article.id, story, language: article.language, before, now: null })
  await enqueue(req, { kind: 'pages', addresses, photos: [] })
  return { columns: { publicStatus: 'unpublished', workKind: 'update', confirmBy: null } }
}
