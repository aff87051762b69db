import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { renditionsFolder } from '../site/media/rendition-files.ts'
import { storage } from '../site/storage/storage.ts'
import { rowsOf, run } from './database.ts'

/**
 * A file that no row names: on its way into the storage, before its row is saved, or on its way out, after its row was deleted. It is
 * written down before either begins, so that whatever a crash leaves behind is found again.
 */
export type LooseFile = {
  /** Where it lies in the storage, such as `originals/ben-pha-1f0c.jpg`. */
  key: string
  /** Of a picture its hash, and those of what was cut out of it. */
  hashes: readonly string[]
}

/** In the transaction of the request, where it has one. */
export async function noteLooseFile(req: PayloadRequest, { key, hashes }: LooseFile): Promise<void> {
  await run(req, sql`insert into loose_files (key, hashes) values (${key}, ${arrayOf(hashes)}) on conflict (key) do nothing`)
}

/**
 * Its row is saved, or was not: then the file leaves the storage, and what was made of it unless another photo has the same bytes. The
 * database is asked which, past the transaction that failed, since a commit can go through without an answer. Where it does not answer
 * the note stays, and `clearLooseFiles` asks again.
 */
export async function settleLooseFile(payload: Payload, { key, hashes }: LooseFile): Promise<void> {
  const name = path.posix.basename(key)
  try {
    const req = await createLocalReq({}, payload)
    const [left] = await rowsOf(
      req,
      sql`select exists (select from photos where filename = ${name}) or exists (select from recordings where filename = ${name})
              or exists (select from _photos_v join photos on photos.id = parent_id where version_filename = ${name}) as named,
            array(
              select hash from unnest(${arrayOf(hashes)}) as hash
              where not exists (select from photos where photos.hash = hash.hash)
                and not exists (select from _photos_v join photos on photos.id = parent_id where version_hash = hash.hash)
                and not exists (select from crops where crops.hash = hash.hash)
            ) as unused`,
      z.object({ named: z.boolean(), unused: z.array(z.string()) }),
    )
    if (!left) return
    if (!left.named) {
      await storage.remove(key)
      for (const hash of left.unused) await storage.removeFolder(renditionsFolder(hash))
    }
    await run(req, sql`delete from loose_files where key = ${key}`)
  } catch (err) {
    payload.logger.error({ err, msg: `${key} could not be compared with what names it; it is compared again.` })
  }
}

/** Nothing is on its way for longer than this: whatever was, a crash left. */
const LONGEST_WAY = '1 hour'

const MOST_A_TURN = 200

/** Takes out of the storage what a crash left there without a row. */
export async function clearLooseFiles(payload: Payload): Promise<void> {
  const left = await rowsOf(
    await createLocalReq({}, payload),
    sql`select key, hashes from loose_files where since < now() - ${LONGEST_WAY}::interval order by since limit ${MOST_A_TURN}`,
    z.object({ key: z.string(), hashes: z.array(z.string()) }),
  )
  for (const file of left) await settleLooseFile(payload, file)
}

function arrayOf(hashes: readonly string[]) {
  return sql`${`{${hashes.join(',')}}`}::text[]`
}
