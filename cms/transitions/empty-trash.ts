import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { DAYS_IN_TRASH } from '../../editorial/trash.ts'
import { photoOriginal } from '../../press/originals.ts'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { noteLooseFile, settleLooseFile, type LooseFile } from '../loose-files.ts'
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

async function deleteForGood(payload: Payload, { collection, id }: Trashed): Promise<void> {
  const req = await createLocalReq({}, payload)
  const files = await inTransaction(req, async () => {
    // Another instance may be at it, or somebody took it back just now.
    const [still] = await rowsOf(req, sql`${overdue(collection)} and id = ${id} for update skip locked`, found)
    if (!still) return []
    const left = collection === 'photos' ? await filesOf(req, id) : []
    // Through the adapter: Payload's own delete takes the versions along.
    await payload.db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
    await recordAct(req, { action: 'delete', kind: SUBJECT_KINDS[collection], subject: id, reason: REASON })
    for (const file of left) await noteLooseFile(req, file)
    return left
  })
  // The row first: bytes that nobody names are no harm, and a photo without its bytes is.
  for (const file of files) await settleLooseFile(payload, file)
}

/** All files that it had, and what was cut out of them: readers never saw one of them. */
async function filesOf(req: PayloadRequest, id: number): Promise<LooseFile[]> {
  const rows = await rowsOf(
    req,
    sql`select f.filename, f.hash, exists (select 1 from photos o where o.hash = f.hash and o.id <> ${id}) as shared from (
          select filename, hash from photos where id = ${id}
          union select version_filename, version_hash from _photos_v where parent_id = ${id}
        ) f where f.filename is not null and f.hash is not null`,
    z.object({ filename: z.string(), hash: z.string(), shared: z.boolean() }),
  )
  const files: LooseFile[] = []
  for (const { filename, hash, shared } of rows) {
    files.push({ key: photoOriginal(filename), hashes: shared ? [] : [hash, ...(await dropCrops(req, hash))] })
  }
  return files
}

const found = z.object({ id: z.number() })

function overdue(collection: Trashed['collection']) {
  return sql`select id from ${sql.identifier(collection)} where deleted_at <= newsroom_now() - make_interval(days => ${DAYS_IN_TRASH})`
}
