import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { isPublicPicture } from '../../site/queries/public-pictures.ts'
import type { S3Bucket } from '../../site/storage/s3-bucket.ts'
import { rowsOf, run } from '../database.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { holdMedia } from './hold-media.ts'
import { mediaFolder } from './media-files.ts'

/**
 * Empties the folder of a hash in the public bucket: at once, and again when whoever was just copying into it is done. Where it has become
 * public meanwhile it is copied anew.
 */
export async function takeAway(payload: Payload, { bucket, hash }: { bucket: S3Bucket; hash: string }): Promise<void> {
  await bucket.removeFolder(mediaFolder(hash))
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await holdMedia(req, hash)
    const [again] = await rowsOf(
      req,
      sql`update published_media as there set record = null where hash = ${hash} and ${sql.raw(isPublicPicture('there.hash'))} returning hash`,
      z.object({ hash: z.string() }),
    )
    if (again) return
    await bucket.removeFolder(mediaFolder(hash))
    await run(req, sql`delete from published_media where hash = ${hash}`)
  })
}
