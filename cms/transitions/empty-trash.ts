import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { DAYS_IN_TRASH } from '../../editorial/trash.ts'
import { removePicture } from '../../press/renditions.ts'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { dropCrops } from '../photo-crops/kept-crops.ts'
import { SUBJECT_KINDS } from '../records.ts'
import { inTransaction } from './in-transaction.ts'

const COLLECTIONS = ['articles', 'photos'] as const

const REASON = 'It lay in the trash for thirty days.'

/** Deletes for good what has lain in the trash for thirty days. Its revisions and its audit trail stay; they are kept for ever. */
export async function emptyTrash(payload: Payload): Promise<void> {
  for (const collection of COLLECTIONS) {
    const due = await rowsOf(await createLocalReq({}, payload), sql`${overdue(collection)} order by id limit 100`, found)
    for (const { id } of due) await deleteForGood(payload, { collection, id })
  }
}

type Trashed = { collection: (typeof COLLECTIONS)[number]; id: number }

type Picture = Parameters<typeof removePicture>[0]

async function deleteForGood(payload: Payload, { collection, id }: Trashed): Promise<void> {
  const req = await createLocalReq({}, payload)
  const picture = await inTransaction(req, async () => {
    // Another instance may be at it, or somebody took it back just now.
    const [still] = await rowsOf(req, sql`${overdue(collection)} and id = ${id} for update skip locked`, found)
    if (!still) return null
    const left = collection === 'photos' ? await pictureOf(req, id) : null
    // Through the adapter: Payload's own delete takes the versions along.
    const crops = left?.hashes[0] === undefined ? [] : await dropCrops(req, left.hashes[0])
    await payload.db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
    await recordAct(req, { action: 'delete', kind: SUBJECT_KINDS[collection], subject: id, reason: REASON })
    return left && { ...left, hashes: [...left.hashes, ...crops] }
  })
  // The row first: bytes that nobody names are no harm, and a photo without its bytes is.
  if (picture) await removePicture(picture)
}

async function pictureOf(req: PayloadRequest, id: number): Promise<Picture> {
  const [row] = await rowsOf(
    req,
    sql`select filename, hash,
          exists (select 1 from photos o where o.hash = p.hash and o.id <> p.id) as shared from photos p where id = ${id}`,
    z.object({ filename: z.string().nullable(), hash: z.string().nullable(), shared: z.boolean() }),
  )
  if (!row) return { filename: null, hashes: [] }
  return { filename: row.filename, hashes: row.shared || row.hash === null ? [] : [row.hash] }
}

const found = z.object({ id: z.number() })

function overdue(collection: Trashed['collection']) {
  return sql`select id from ${sql.identifier(collection)} where deleted_at <= newsroom_now() - make_interval(days => ${DAYS_IN_TRASH})`
}
