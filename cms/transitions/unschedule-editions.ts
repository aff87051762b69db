import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newsroomDay } from '../../editorial/dates.ts'
import { reference } from '../../editorial/refers.ts'
import { printArticle } from '../../press/print-article.ts'
import { recordAct } from '../audit.ts'
import { clock } from '../clock.ts'
import { rowsOf } from '../database.ts'
import { UNSCHEDULED } from './finish-transition.ts'

type Early = { before: Date; reason: string }

/** The other editions of a story that were to go live before an instant are approved again, without their hour; their ids. */
export async function unscheduleOthers(
  req: PayloadRequest,
  { story, than, ...early }: Early & { story: number; than: number },
): Promise<number[]> {
  const scheduled = await scheduledBefore(req, { ...early, among: sql`story_id = ${story} and id <> ${than}` })
  for (const edition of scheduled) await takeHour(req, { edition, reason: early.reason })
  return scheduled.map(({ id }) => id)
}

/** The same of every article that shows a photo. */
export async function unscheduleShowing(req: PayloadRequest, { photo, ...early }: Early & { photo: number }): Promise<number[]> {
  const showing: number[] = []
  const day = newsroomDay(await clock(req))
  for (const edition of await scheduledBefore(req, { ...early, among: sql`true` })) {
    const article = await req.payload.findByID({ collection: 'articles', id: edition.id, depth: 0, req })
    const { content } = await printArticle(req, { article, day })
    if (!content.refers.includes(reference('photo', photo))) continue
    await takeHour(req, { edition, reason: early.reason })
    showing.push(edition.id)
  }
  return showing
}

const row = z.object({ id: z.number(), revision: z.coerce.number() })

type Scheduled = z.infer<typeof row>

function scheduledBefore(req: PayloadRequest, { before, among }: { before: Date; among: SQL }): Promise<Scheduled[]> {
  return rowsOf(
    req,
    sql`select id, revision from articles
        where stage = 'scheduled' and publish_at < ${before.toISOString()}::timestamptz and ${among} order by id for update`,
    row,
  )
}

async function takeHour(req: PayloadRequest, { edition: { id, revision }, reason }: { edition: Scheduled; reason: string }): Promise<void> {
  await req.payload.db.updateOne({ collection: 'articles', id, data: { stage: 'approved', ...UNSCHEDULED }, req, returning: false })
  await recordAct(req, { action: 'unschedule', kind: 'article', subject: id, revision, from: 'scheduled', to: 'approved', reason })
}
