import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { rowsOf } from '../database.ts'
import type { Verb } from './verb.ts'

/** A second person stands by what one published alone: it stays. */
export const confirmAlone: Verb = async ({ req, staff, article }) => {
  const [live] = await rowsOf(
    req,
    sql`select revision, manifest from publications where article_id = ${article.id} and status = 'live'`,
    z.object({ revision: z.coerce.number(), manifest: z.string() }),
  )
  if (!live) throw new Error(`Article ${article.id} has nothing live.`)
  await req.payload.create({
    collection: 'approvals',
    data: { subjectKind: 'article', subject: article.id, kind: 'confirm', ...live, by: staff.id },
    depth: 0,
    req,
  })
  return { columns: { confirmBy: null }, details: { manifest: live.manifest } }
}
