import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { raiseAlarm } from '../alarms.ts'
import { clock } from '../clock.ts'
import { rowsOf } from '../database.ts'
import { lockEdition } from '../edition-facts.ts'
import { finishTransition } from './finish-transition.ts'
import { inTransaction } from './in-transaction.ts'
import { unpublish } from './unpublish.ts'

const REASON = 'Nobody confirmed within the time given what one person had published alone.'

/** Takes off the site what one person published alone and nobody confirmed in time. */
export async function takeOffUnconfirmed(payload: Payload): Promise<void> {
  const due = await rowsOf(
    await createLocalReq({}, payload),
    sql`select id from articles where confirm_by <= newsroom_now() order by id`,
    z.object({ id: z.number() }),
  )
  for (const { id } of due) await takeOff(payload, id)
}

async function takeOff(payload: Payload, id: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const edition = await lockEdition(req, id)
    const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
    const now = await clock(req)
    // Another instance may have been here first, or somebody confirmed it just now.
    if (!edition || !article.confirmBy || new Date(article.confirmBy) > now || edition.publicStatus !== 'live') return
    const staff = { id: 0, roles: [], languages: [], mayPublish: false }
    const outcome = await unpublish({ req, staff, article, edition, now, request: { action: 'unpublish', reason: REASON } })
    await finishTransition(req, { id, action: 'unpublish', edition, reason: REASON, outcome })
    await raiseAlarm(req, { kind: 'unconfirmed', article: id, message: `“${article.headline}” is off the site: ${REASON}` })
  })
}
