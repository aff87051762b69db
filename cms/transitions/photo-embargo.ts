import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Json } from '../../editorial/manifest.ts'
import { momentInWords } from '../../editorial/instants.ts'
import { reference } from '../../editorial/refers.ts'
import { rowsOf, run } from '../database.ts'
import { hashesOfPhoto } from '../photo-files/hashes-of-photo.ts'
import { Refusal } from '../refusal.ts'
import type { RecordMove } from './clearing-endpoints.ts'
import { requireRightToMove } from './embargo.ts'
import { requireReason } from './require-reason.ts'
import { timeIn } from './schedule.ts'
import { unscheduleShowing } from './unschedule-editions.ts'

/** Holds one photo back: no page that shows it is published before, and what was to go out sooner loses its hour. */
export async function setPhotoEmbargo({ req, id, staff, request, now }: RecordMove): Promise<Record<string, Json>> {
  const until = timeIn({ request, now })
  const before = await embargoOf(req, id)
  requireRightToMove({ staff, before, until, reason: request.reason })
  await requireNotShown(req, id)
  await run(req, sql`update photos set embargo_until = ${until.toISOString()}::timestamptz where id = ${id}`)
  const reason = `Photo ${id} is under embargo until ${momentInWords(until)}.`
  const unscheduled = await unscheduleShowing(req, { photo: id, before: until, reason })
  return { embargoUntil: until.toISOString(), before, unscheduled }
}

/** Ends it now. */
export async function liftPhotoEmbargo({ req, id, request }: RecordMove): Promise<Record<string, Json>> {
  requireReason(request)
  const before = await embargoOf(req, id)
  if (before === null) throw new Refusal(409, 'There is no embargo on this photo.')
  await run(req, sql`update photos set embargo_until = null where id = ${id}`)
  return { embargoUntil: null, before }
}

async function embargoOf(req: PayloadRequest, id: number): Promise<string | null> {
  const [row] = await rowsOf(
    req,
    sql`select embargo_until::text as until from photos where id = ${id}`,
    z.object({ until: z.string().nullable() }),
  )
  return row?.until ? new Date(row.until).toISOString() : null
}

/** On an article that is live, or as the portrait of somebody whose page is. */
async function requireNotShown(req: PayloadRequest, id: number): Promise<void> {
  const [live] = await rowsOf(
    req,
    sql`select p.address from publications p
        where p.status = 'live' and p.kind <> 'photo'
          and (p.refers @> array[${reference('photo', id)}] or exists (
            select 1 from publications_texts t where t.parent_id = p.id and t.path = 'photoHashes' and t.text in ${hashesOfPhoto(id)}
          )) limit 1`,
    z.object({ address: z.string().nullable() }),
  )
  if (!live) return
  throw new Refusal(
    409,
    `The photo is public already, at ${live.address ?? 'a page'}. Take that page off first; then an embargo can hold the photo back.`,
  )
}
