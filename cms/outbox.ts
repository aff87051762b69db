import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { invalidatePages, refreshPages } from '../site/refresh-pages.ts'
import { ensureRecording } from '../press/recording-files.ts'
import { ensureRenditions } from '../press/renditions.ts'
import { ensureArticleCards } from '../press/share-cards.ts'
import { sendLetter } from './accounts/send-letter.ts'
import { wantAvifs } from './avif-errands.ts'
import { rowsOf, run } from './database.ts'
import { clearMedia, spreadMedia } from './media-bucket/follow-pages.ts'
import { pendingErrand, writeErrand, type Errand, type PendingErrand } from './errand.ts'
import { afterCommit } from './transactions.ts'
import { recheckApprovals } from './transitions/recheck-approvals.ts'

/**
 * Writes down what must happen once this transaction is on disk, in the transaction itself; it is done before the caller is
 * answered, and after a crash by `deliverPending`.
 */
export async function enqueue(req: PayloadRequest, work: Errand): Promise<void> {
  const row = await writeErrand(req, work)
  const { payload } = req
  await afterCommit(req, async () => {
    const delivery = deliver(payload, row)
    // Nobody waits for a mail server, nor for pictures to be scaled; pages that need them wait by themselves.
    if (work.kind !== 'renditions' && work.kind !== 'letter') await delivery
    else delivery.catch((err: unknown) => payload.logger.error({ err, msg: `Errand ${row.id} (${work.kind}) failed; it is tried again.` }))
  })
}

/**
 * Does what is still in the outbox, oldest first: after a crash, or after a delivery that failed. Says how many errands it found. What
 * readers get to see (`pages`) waits neither for pictures that nobody shows yet nor for a mail server (`rest`).
 */
export async function deliverPending(payload: Payload, { of }: { of?: 'pages' | 'rest' } = {}): Promise<number> {
  const kinds = of === undefined ? sql`true` : of === 'rest' ? IS_UNHURRIED : sql`not ${IS_UNHURRIED}`
  const req = await createLocalReq({}, payload)
  const rows = await rowsOf(
    req,
    // Never given up.
    sql`select id, errand from outbox where delivered_at is null
          and ${IS_DUE}
          and errand->>'kind' <> 'avif' and ${kinds}
        order by id limit 100`,
    pendingErrand,
  )
  for (const row of rows) {
    await deliver(payload, row).catch((err: unknown) =>
      payload.logger.error({ err, msg: `Errand ${row.id} failed and stays in the outbox.` }),
    )
  }
  await run(req, sql`delete from outbox where delivered_at < now() - interval '7 days'`)
  return rows.length
}

/**
 * Never tried, or tried long enough ago: after ten seconds, twenty, forty … an hour at the most. What an instance left behind when
 * it died is public within seconds. A letter waits six times as long: a mail server may take its time, and nobody wants two.
 */
const IS_DUE = sql`(attempts = 0 or attempted_at < now() - least(
  interval '1 hour', case errand ->> 'kind' when 'letter' then interval '30 seconds' else interval '5 seconds' end * power(2, least(attempts, 10))
))`

const IS_UNHURRIED = sql`(errand->>'kind' in ('renditions', 'letter'))`

async function deliver(payload: Payload, { id, errand: work }: PendingErrand): Promise<void> {
  const req = await createLocalReq({}, payload)
  // A letter that is sent twice is read twice, so of several instances one takes it; everything else may be done twice.
  const due = work.kind === 'letter' ? IS_DUE : sql`true`
  const [taken] = await rowsOf(
    req,
    sql`update outbox set attempts = attempts + 1, attempted_at = now() where id = ${id} and delivered_at is null and ${due} returning id, errand`,
    pendingErrand,
  )
  if (!taken) return
  await perform(payload, work)
  await run(req, sql`update outbox set delivered_at = now() where id = ${id} and delivered_at is null`)
}

/** Every errand but a letter can be done twice without harm: rendering, scaling and checking again end in the same state. */
async function perform(payload: Payload, work: PendingErrand['errand']): Promise<void> {
  if (work.kind === 'renditions') await ensureRenditions(work, { isAwaited: false })
  else if (work.kind === 'recheck') await recheckApprovals(payload, work)
  else if (work.kind === 'letter') await sendLetter(payload, work.letter)
  else {
    if (work.isAtOnce) await invalidatePages(work.addresses)
    // Begun first; it never fails, and a bucket that does not answer holds no page back.
    const cleared = clearMedia(payload)
    for (const picture of [...work.photos, ...work.pictures]) await ensureRenditions(picture)
    for (const recording of work.recordings) await ensureRecording(recording)
    // A card that cannot be drawn holds no page back: it is shared with the photo itself, or with the magazine's card.
    await ensureArticleCards(work.addresses).catch((err: unknown) => payload.logger.error({ err, msg: 'A card was not drawn.' }))
    await refreshPages(work.addresses)
    await wantAvifs(payload, work.photos)
    await spreadMedia(payload, { of: [...work.photos, ...work.recordings].map(({ hash }) => hash) })
    await cleared
  }
}
