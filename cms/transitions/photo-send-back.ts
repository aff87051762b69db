import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Json } from '../../editorial/manifest.ts'
import { accountById } from '../accounts/accounts-table.ts'
import { recipientOf } from '../accounts/send-letter.ts'
import { rowsOf, run } from '../database.ts'
import { photoAddress } from '../desk-address.ts'
import { fieldsOf } from '../fields-of.ts'
import { enqueue } from '../outbox.ts'
import type { RecordMove } from './clearing-endpoints.ts'
import { requireReason } from './require-reason.ts'

const row = z.object({ name: z.string(), uploader: z.number() })

/** Back to who uploaded it, with what is to be mended; they are told by letter. The next save puts it up for clearing again. */
export async function sendPhotoBack({ req, id, staff, request }: RecordMove): Promise<Record<string, Json>> {
  const [photo] = await rowsOf(
    req,
    sql`select coalesce(title, filename) as name, created_by_id as uploader from photos where id = ${id} and created_by_id is not null`,
    row,
  )
  const reason = requireReason(request)
  await run(req, sql`update photos set state = 'sent-back' where id = ${id}`)
  const uploader = photo ? await accountById(req, photo.uploader) : null
  if (photo && uploader) {
    const by = (await accountById(req, staff.id))?.name ?? ''
    const letter = {
      about: 'photo-sent-back',
      to: recipientOf(uploader),
      title: photo.name,
      by,
      reason,
      address: photoAddress(id),
    } as const
    await enqueue(req, { kind: 'letter', letter })
  }
  return { state: 'sent-back' }
}

/** Why a photo was sent back and by whom, while it is. */
export async function whySentBack(req: PayloadRequest, id: number): Promise<Json> {
  const [last] = await rowsOf(
    req,
    sql`select a.reason, u.name as by, a.created_at::text as at from audit a left join users u on u.id = a.by_id
        where a.subject_kind = 'photo' and a.subject = ${id} and a.action = 'send-back'
          and (select state from photos where id = ${id}) = 'sent-back'
        order by a.id desc limit 1`,
    z.object({ reason: z.string().nullable(), by: z.string().nullable(), at: z.string() }),
  )
  return last ? { reason: last.reason ?? '', by: last.by, at: new Date(last.at).toISOString() } : null
}

/** Whoever mends what was sent back puts it up for clearing again by saving it. */
export const putUpAgain: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'update' && fieldsOf(originalDoc).state === 'sent-back' ? { ...data, state: 'uploaded' } : data
