import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { judgeTransition } from '../../editorial/duty.ts'
import { momentInWords } from '../../editorial/instants.ts'
import type { Staff } from '../../editorial/roles.ts'
import { transitionOf } from '../../editorial/workflow.ts'
import type { Article } from '../../generated/payload-types.ts'
import { raiseAlarm } from '../alarms.ts'
import { clock } from '../clock.ts'
import { idOf, rowsOf } from '../database.ts'
import { factsOfEdition, type LockedEdition } from '../edition-facts.ts'
import { Refusal } from '../refusal.ts'
import { finishTransition } from './finish-transition.ts'
import { faultsAtGate } from './gates.ts'
import { inTransaction } from './in-transaction.ts'
import { publish } from './publish.ts'
import { staffById } from './staff-by-id.ts'

/** What goes out this much after its hour is late, in milliseconds: nobody was there to send it. */
const LATE = 60_000

/**
 * (fire) Publishes every article whose hour has come, each once and in a transaction of its own, however many instances try: a row that
 * another one holds is passed over. Whatever publishing asks is asked again; what is refused is approved again, with an alarm
 * that says why. Answers how many were taken up.
 */
export async function fireDue(payload: Payload): Promise<number> {
  const failed: number[] = []
  for (let taken = 0; ; taken += 1) {
    const taking: { id: number | null } = { id: null }
    try {
      await fireNext(await createLocalReq({}, payload), { taking, failed })
    } catch (error) {
      if (taking.id === null) throw error
      if (error instanceof Refusal) await turnBack(await createLocalReq({}, payload), { id: taking.id, cause: error.message })
      else {
        // The others go out all the same; this one is tried again at the next turn.
        payload.logger.error({ err: error, msg: `Article ${taking.id} could not be published at its hour; it is tried again.` })
        failed.push(taking.id)
      }
    }
    if (taking.id === null) return taken
  }
}

async function fireNext(
  req: PayloadRequest,
  { taking, failed }: { taking: { id: number | null }; failed: readonly number[] },
): Promise<void> {
  await inTransaction(req, async () => {
    const due = await takeDue(req, { besides: failed })
    if (due === null) return
    taking.id = due
    const edition = await factsOfEdition(req, due)
    if (!edition) return
    const article = await req.payload.findByID({ collection: 'articles', id: due, depth: 0, req })
    const now = await clock(req)
    const staff = await publisherOf(req, { article, edition })
    const faults = await faultsAtGate(req, { rule: transitionOf('fire'), article, now })
    if (faults.length > 0) throw new Refusal(422, faults.map(({ message }) => message).join(' '))
    const outcome = await publish({ req, staff, article, edition, now, request: { action: 'fire' } })
    const { refusal } = await finishTransition(req, { id: due, action: 'fire', edition, reason: undefined, outcome })
    if (refusal) await alarmNotFired(req, { article, cause: refusal.message })
    else await alarmIfLate(req, { article, now })
  })
}

async function takeDue(req: PayloadRequest, { besides }: { besides: readonly number[] }): Promise<number | null> {
  const [row] = await rowsOf(
    req,
    sql`select id from articles
        where stage = 'scheduled' and publish_at <= newsroom_now() and id <> all (${`{${besides.join(',')}}`}::int[])
          -- A translation waits for its source while that is due as well, in whichever instance.
          and (original or not exists (
            select 1 from articles source where source.id = articles.translation_of_id and source.stage = 'scheduled'
              and source.publish_at <= newsroom_now() and source.first_published_at is null
          ))
        order by publish_at, id limit 1 for update skip locked`,
    z.object({ id: z.number() }),
  )
  return row?.id ?? null
}

/** Whoever set the hour, where they might publish it today. */
async function publisherOf(req: PayloadRequest, { article, edition }: { article: Article; edition: LockedEdition }): Promise<Staff> {
  const staff = await staffById(req, idOf(article.scheduledBy) ?? 0)
  const verdict = staff ? judgeTransition('publish', { staff, edition: { ...edition, stage: 'approved' } }) : null
  if (staff && verdict?.allowed) return staff
  throw new Refusal(403, 'Whoever scheduled it may not publish it any longer; somebody else schedules it anew.')
}

async function alarmIfLate(req: PayloadRequest, { article, now }: { article: Article; now: Date }): Promise<void> {
  const due = new Date(article.publishAt ?? now)
  if (now.getTime() - due.getTime() <= LATE) return
  const message = `“${article.headline}” was to go live at ${momentInWords(due)} and went live at ${momentInWords(now)}.`
  await raiseAlarm(req, { kind: 'late', article: article.id, message })
}

async function alarmNotFired(req: PayloadRequest, { article, cause }: { article: Article; cause: string }): Promise<void> {
  await raiseAlarm(req, { kind: 'not-fired', article: article.id, message: `“${article.headline}” did not go live at its hour: ${cause}` })
}

/** The refusal took the transaction along: the way back is one of its own. */
async function turnBack(req: PayloadRequest, { id, cause }: { id: number; cause: string }): Promise<void> {
  await inTransaction(req, async () => {
    await rowsOf(req, sql`select id from articles where id = ${id} for update`, z.object({ id: z.number() }))
    const edition = await factsOfEdition(req, id)
    if (edition?.stage !== 'scheduled') return
    const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
    await finishTransition(req, { id, action: 'unschedule', edition, reason: cause, outcome: { details: { by: 'the clock' } } })
    await alarmNotFired(req, { article, cause })
  })
}
