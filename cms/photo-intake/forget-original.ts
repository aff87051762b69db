import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { removePicture } from '../../press/renditions.ts'
import { rowsOf } from '../database.ts'

/**
 * After a photo could not be stored: its file and renditions leave the storage. The database is asked first, past the transaction that
 * failed, since a commit can go through without an answer; where it does not answer the bytes stay, which nobody names.
 */
export async function forgetOriginal(req: PayloadRequest, { filename, hash }: { filename: string; hash: string }): Promise<void> {
  const { payload } = req
  try {
    const [left] = await rowsOf(
      await createLocalReq({}, payload),
      sql`select exists (select from photos where filename = ${filename}) or exists (select from _photos_v where version_filename = ${filename}) as stored,
            exists (select from photos where hash = ${hash}) or exists (select from _photos_v where version_hash = ${hash}) as known`,
      z.object({ stored: z.boolean(), known: z.boolean() }),
    )
    if (left && !left.stored) await removePicture({ filename, hashes: left.known ? [] : [hash] })
  } catch (err) {
    payload.logger.error({ err, msg: `What was read of ${filename} could not be taken out of the storage.` })
  }
}
