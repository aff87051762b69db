import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '../../editorial/roles.ts'
import { isEditorial } from '../access/editorial.ts'
import { requireStaff } from '../access/staff.ts'
import { recordAct } from '../audit.ts'
import { idFrom, rowsOf, run } from '../database.ts'
import { givenRevision, staleRefusal } from '../hooks/enforce-revision.ts'
import { notFound, Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { lockCollection } from './lock-collection.ts'
import { addPhotos, movePhotos, removePhotos } from './members.ts'

/**
 * `GET /api/photo-collections/overview`: all of them with how many photos each has. `POST /api/photo-collections/:id/photos`: `{add: [ids]}`,
 * `{remove: [ids]}` or `{move: [ids], before: id | null}`; `POST …/:id/delete` with `If-Match`: the collection goes, its photos stay.
 */
export const collectionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/overview',
    method: 'get',
    handler: answerRefusals(async (req) => Response.json(await overview(req), { headers: { 'cache-control': 'no-store' } })),
  },
  { path: '/:id/photos', method: 'post', handler: answerRefusals(async (req) => Response.json(await changeMembers(req))) },
  { path: '/:id/delete', method: 'post', handler: answerRefusals(async (req) => Response.json(await deleteCollection(req))) },
]

const summary = z.object({
  id: z.number(),
  name: z.string(),
  note: z.string(),
  revision: z.coerce.number(),
  by: z.string().nullable(),
  photos: z.number(),
})

async function overview(req: PayloadRequest) {
  if (!isEditorial(requireStaff(req))) throw new Refusal(403, 'Whoever runs accounts has no part in the content.')
  const collections = await rowsOf(
    req,
    sql`select c.id, c.name, coalesce(c.note, '') as note, c.revision, u.name as by,
          (select count(*)::int from photos_in_collections m join photos p on p.id = m.photo and p.deleted_at is null where m.collection = c.id) as photos
        from photo_collections c left join users u on u.id = c.created_by_id order by c.name collate "vi-x-icu", c.id`,
    summary,
  )
  return { collections }
}

const photos = z.array(z.number().int().positive().max(2_147_483_647)).min(1).max(500)
const asked = z.union([
  z.strictObject({ add: photos }),
  z.strictObject({ remove: photos }),
  z.strictObject({ move: photos, before: z.number().int().positive().max(2_147_483_647).nullable() }),
])

async function changeMembers(req: PayloadRequest) {
  const id = whichCollection(req)
  const read = asked.safeParse(await req.json?.().catch(() => null))
  if (!read.success)
    throw new Refusal(400, 'Send {"add": [ids]}, {"remove": [ids]} or {"move": [ids], "before": id}, with at most 500 photos.')
  return inTransaction(req, async () => {
    await lockCollection(req, id)
    const wanted = read.data
    if ('move' in wanted) {
      await movePhotos(req, { collection: id, photos: [...new Set(wanted.move)], before: wanted.before })
      await recordAct(req, { action: 'order-photos', kind: 'photo-collection', subject: id, details: wanted })
      return { photos: wanted.move }
    }
    const isAdding = 'add' in wanted
    const done = isAdding
      ? await addPhotos(req, { collection: id, photos: [...new Set(wanted.add)] })
      : await removePhotos(req, { collection: id, photos: wanted.remove })
    if (done.length > 0) {
      const action = isAdding ? 'add-photos' : 'remove-photos'
      await recordAct(req, { action, kind: 'photo-collection', subject: id, details: { photos: done } })
    }
    return { photos: done }
  })
}

async function deleteCollection(req: PayloadRequest) {
  const id = whichCollection(req)
  return inTransaction(req, async () => {
    const { revision, name, by, at } = await lockCollection(req, id)
    if (givenRevision(req, undefined) !== revision) throw staleRefusal({ revision, by: by ?? 'somebody', at })
    const members = await rowsOf(
      req,
      sql`select photo from photos_in_collections where collection = ${id} order by place, photo`,
      z.object({ photo: z.number() }),
    )
    await run(req, sql`delete from photo_collections where id = ${id}`)
    const details = { name, photos: members.map(({ photo }) => photo) }
    await recordAct(req, { action: 'delete', kind: 'photo-collection', subject: id, details })
    return { id }
  })
}

function whichCollection(req: PayloadRequest): number {
  const staff = requireStaff(req)
  if (!may(staff, 'edit every photo')) throw new Refusal(403, 'Photo staff and editors keep the collections; you can look at them.')
  const id = idFrom(req.routeParams?.['id'])
  if (id === null) throw notFound()
  return id
}
