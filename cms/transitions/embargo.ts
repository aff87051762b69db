import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { momentInWords } from '../../editorial/instants.ts'
import { may, type Staff } from '../../editorial/roles.ts'
import { idOf, rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { timeIn } from './schedule.ts'
import { unscheduleOthers } from './unschedule-editions.ts'
import type { Verb } from './verb.ts'

/**
 * Holds the story back, all its editions, until an instant. Later than before needs no reason; earlier is lifting, which
 * publishers do. Editions that were to go out sooner lose their hour.
 */
export const setEmbargo: Verb = async (context) => {
  const { req, staff, article, edition, request } = context
  const until = timeIn(context)
  const story = await lockStory(req, idOf(article.story) ?? 0)
  const before = story.embargoUntil
  requireRightToMove({ staff, before, until, reason: request.reason })
  await requireNothingLive(req, story.id)
  await run(req, sql`update stories set embargo_until = ${until.toISOString()}::timestamptz, updated_at = now() where id = ${story.id}`)
  const reason = `The story is under embargo until ${momentInWords(until)}.`
  const unscheduled = await unscheduleOthers(req, { story: story.id, than: article.id, before: until, reason })
  const own = edition.stage === 'scheduled' && article.publishAt && new Date(article.publishAt) < until
  return {
    ...(own ? { stage: 'approved' as const } : {}),
    details: { story: story.id, until: until.toISOString(), before, unscheduled: own ? [article.id, ...unscheduled] : unscheduled },
    answer: { embargoUntil: until.toISOString() },
  }
}

type EmbargoMove = { staff: Staff; before: string | null; until: Date; reason: string | undefined }

/** Later than before is open to whoever sets embargoes; earlier is lifting it in part. */
export function requireRightToMove({ staff, before, until, reason }: EmbargoMove): void {
  if (before === null || until >= new Date(before)) return
  if (!may(staff, 'retract')) throw new Refusal(403, 'Only a publisher brings an embargo forward; setting a later time is open to editors.')
  if ((reason ?? '').trim() === '') throw new Refusal(422, 'Give a reason for ending the embargo earlier.')
}

/** Ends the embargo now. */
export const liftEmbargo: Verb = async ({ req, article }) => {
  const story = await lockStory(req, idOf(article.story) ?? 0)
  await run(req, sql`update stories set embargo_until = null, updated_at = now() where id = ${story.id}`)
  return { details: { story: story.id, before: story.embargoUntil }, answer: { embargoUntil: null } }
}

async function lockStory(req: PayloadRequest, id: number): Promise<{ id: number; embargoUntil: string | null }> {
  const [story] = await rowsOf(
    req,
    sql`select id, embargo_until::text as "embargoUntil" from stories where id = ${id} for update`,
    z.object({ id: z.number(), embargoUntil: z.string().nullable() }),
  )
  if (!story) throw new Error(`Story ${id} is gone.`)
  return { id, embargoUntil: story.embargoUntil === null ? null : new Date(story.embargoUntil).toISOString() }
}

async function requireNothingLive(req: PayloadRequest, story: number): Promise<void> {
  const [live] = await rowsOf(
    req,
    sql`select address from publications where story_id = ${story} and kind = 'article' and status = 'live' limit 1`,
    z.object({ address: z.string() }),
  )
  if (!live) return
  throw new Refusal(409, `The story is public already, at ${live.address}. Unpublish it first; then an embargo can hold it back.`, {
    details: { code: 'public-status' },
  })
}
