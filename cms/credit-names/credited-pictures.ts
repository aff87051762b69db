import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canonicalCredit } from '../../editorial/credit-names.ts'
import type { Json } from '../../editorial/manifest.ts'
import { may } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { notFound } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'

/** As many as are changed in one go. */
const MOST = 500

/**
 * `GET /api/credit-names/:id/pictures`: every photo whose credit or photographer this name would change, with what stands there and what
 * would. It changes nothing: each photo is saved by itself, on its own revision.
 */
export const creditedPictures: Omit<Endpoint, 'root'> = {
  path: '/:id/pictures',
  method: 'get',
  handler: answerRefusals(async (req) => {
    const staff = requireStaff(req)
    const id = idFrom(req.routeParams?.id)
    if (id === null || !may(staff, 'edit every photo')) throw notFound()
    return Response.json(await picturesOf(req, id), { headers: { 'cache-control': 'no-store' } })
  }),
}

const row = z.object({
  id: z.number(),
  title: z.string(),
  revision: z.coerce.number(),
  isCleared: z.boolean(),
  credit: z.string(),
  creator: z.string(),
})

async function picturesOf(req: PayloadRequest, id: number): Promise<Record<string, Json>> {
  const { docs } = await req.payload.find({ collection: 'credit-names', depth: 0, limit: 0, pagination: false, req })
  const listed = docs.find((one) => one.id === id)
  if (!listed) throw notFound()
  // Of two names that differ only in their marks, neither is the other's form.
  const names = docs.map(({ name, otherForms }) => ({ name, otherForms: (otherForms ?? []).map(({ form }) => form) }))
  const only = listed.name.trim()
  const photos = await rowsOf(
    req,
    sql`select id, coalesce(nullif(title, ''), filename, id::text) as title, revision,
          (state = 'cleared' and cleared_revision = revision) as "isCleared", coalesce(credit, '') as credit, coalesce(creator, '') as creator
        from photos where deleted_at is null and (credit <> '' or creator <> '') order by id desc`,
    row,
  )
  const changed = photos.flatMap(({ credit, creator, ...photo }) => {
    const changes = [
      { field: 'credit', before: credit, after: canonicalCredit(credit, names, { only }) },
      { field: 'creator', before: creator, after: canonicalCredit(creator, names, { only }) },
    ].filter(({ before, after }) => after !== before)
    return changes.length === 0 ? [] : [{ ...photo, changes }]
  })
  return { total: changed.length, photos: changed.slice(0, MOST) }
}
