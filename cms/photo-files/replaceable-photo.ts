import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { UprightSize } from '../../editorial/replaced-file.ts'
import { may } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { requireRevision } from '../hooks/enforce-revision.ts'
import { mayChange, PHOTO_RULE } from '../hooks/judge-record-save.ts'
import { notFound, Refusal } from '../refusal.ts'

const row = z.object({
  revision: z.coerce.number(),
  creator: z.number().nullable(),
  state: z.string(),
  isTrashed: z.boolean(),
  width: z.coerce.number(),
  height: z.coerce.number(),
})

/**
 * The photo of this request, where its file may be replaced by whoever asks and on the revision that they name. Asked before a file is
 * looked at; the save asks again with the row locked.
 */
export async function requireReplaceable(req: PayloadRequest): Promise<{ id: number; size: UprightSize }> {
  const staff = requireStaff(req)
  const id = idFrom(req.routeParams?.['id'])
  if (!may(staff, 'upload photos')) throw new Refusal(403, 'Your roles do not include uploading photos.')
  if (id === null) throw notFound()
  const [photo] = await rowsOf(
    req,
    sql`select revision, created_by_id as creator, coalesce(state::text, 'uploaded') as state, deleted_at is not null as "isTrashed",
          coalesce(upright_width, 1) as width, coalesce(upright_height, 1) as height from photos where id = ${id}`,
    row,
  )
  if (!photo) throw notFound()
  const { revision, creator, state, isTrashed, width, height } = photo
  if (!mayChange(PHOTO_RULE, { staff, createdBy: creator })) {
    throw new Refusal(403, 'You can change what you entered yourself; an editor can change the rest.')
  }
  if (isTrashed) throw new Refusal(409, 'It is in the trash; take it from there first.', { details: { code: 'in-trash' } })
  if (state === 'withdrawn') throw new Refusal(409, 'It was withdrawn for good; it gets no other file.')
  await requireRevision(req, { slug: 'photos', id, revision })
  return { id, size: { width, height } }
}
