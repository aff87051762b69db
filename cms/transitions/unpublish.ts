import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { pagesShowing } from '../../editorial/pages-showing.ts'
import { idOf, rowsOf } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { voidApprovals } from './approval.ts'
import { liveEditions } from './live-editions.ts'
import type { Verb } from './verb.ts'

/** Takes the page away. Never validates and asks for no revision; the day of its address stays. */
export const unpublish: Verb = async ({ req, article, request }) => {
  const taken = await rowsOf(
    req,
    sql`update publications set status = 'unpublished', updated_at = now() where article_id = ${article.id} and status = 'live'
      returning address, content::jsonb #>> '{section,slug}' as section`,
    z.object({ address: z.string(), section: z.string() }),
  )
  await voidApprovals(req, { article: article.id, reason: request.reason ?? '' })
  const otherEditions = await liveEditions(req, { story: idOf(article.story) ?? 0, except: article.id })
  const addresses = taken.flatMap((place) => pagesShowing({ language: article.language, otherEditions, ...place }, null))
  await enqueue(req, { kind: 'pages', addresses: [...new Set(addresses)], photos: [] })
  return { columns: { publicStatus: 'unpublished', workKind: 'update' } }
}
