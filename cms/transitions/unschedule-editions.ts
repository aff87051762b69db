import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { UNSCHEDULED } from './finish-transition.ts'

type Others = { story: number; than: number; before: Date; reason: string }

/** The other editions of a story that were to go live before an instant are approved again, without their hour; their ids. */
export async function unscheduleOthers(req: PayloadRequest, { story, than, before, reason }: Others): Promise<number[]> {
  const scheduled = await rowsOf(
    req,
    sql`select id, revision from articles
        where story_id = ${story} and id <> ${than} and stage = 'scheduled' and publish_at < ${before.toISOString()}::timestamptz order by id`,
    z.object({ id: z.number(), revision: z.coerce.number() }),
  )
  for (const { id, revision } of scheduled) {
    await req.payload.db.updateOne({ collection: 'articles', id, data: { stage: 'approved', ...UNSCHEDULED }, req, returning: false })
    await recordAct(req, { action: 'unschedule', kind: 'article', subject: id, revision, from: 'scheduled', to: 'approved', reason })
  }
  return scheduled.map(({ id }) => id)
}
