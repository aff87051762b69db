import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { packetOf, partRow } from '../../site/media/public-hashes.ts'
import { withPacket } from '../../site/media/with-packet.ts'
import { isPublicPicture, partOfPicture, recordOfPicture } from '../../site/queries/public-pictures.ts'
import type { S3Bucket } from '../../site/storage/s3-bucket.ts'
import { storage } from '../../site/storage/storage.ts'
import { rowsOf, run } from '../database.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { holdMedia } from './hold-media.ts'
import { mediaFilesOf, type MediaFile } from './media-files.ts'

const AT_ONCE = 4

/** As our own answers say it: whoever keeps it asks again within a minute. */
const CACHE_CONTROL = 'public, max-age=60, must-revalidate'

/**
 * Copies what readers may see of a hash into the public bucket, with what its record says in the bytes. Looked up in the primary database,
 * while nobody takes it away: what is no longer public is left out.
 */
export async function putOut(payload: Payload, { bucket, hash }: { bucket: S3Bucket; hash: string }): Promise<void> {
  // On disk before the first byte: after a crash somebody knows of it.
  await run(await createLocalReq({}, payload), sql`insert into published_media (hash) values (${hash}) on conflict do nothing`)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await holdMedia(req, hash)
    const shown = await shownNow(req, hash)
    // Somebody else has just done it.
    if (!shown || shown.there === shown.record) return
    const files = await mediaFilesOf(hash)
    if (files.length === 0) return
    const packet = packetOf(shown.content, shown.part)
    const work = async () => {
      for (let file = files.pop(); file; file = files.pop()) await copy(file, { bucket, packet })
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    await run(req, sql`update published_media set record = ${shown.record} where hash = ${hash}`)
  })
}

async function copy(
  { key, publicKey, contentType, format }: MediaFile,
  { bucket, packet }: { bucket: S3Bucket; packet: Uint8Array | null },
): Promise<void> {
  const bytes = await storage.read(key)
  if (!bytes) return
  const said = format && packet ? withPacket(bytes, { format, packet }) : bytes
  await bucket.write(publicKey, said, { contentType, cacheControl: CACHE_CONTROL })
}

const shown = z.object({ there: z.number().nullable(), record: z.number(), content: z.string().nullable(), part: partRow })

/** Nothing where it is not public, and where somebody has just taken the row away: the next turn writes it again, first. */
async function shownNow(req: PayloadRequest, hash: string): Promise<z.infer<typeof shown> | undefined> {
  const [row] = await rowsOf(
    req,
    sql`select asked.record as there, coalesce(${sql.raw(recordOfPicture('asked.hash', 'id'))}, 0) as record, ${sql.raw(recordOfPicture('asked.hash', 'content'))} as content,
          ${sql.raw(partOfPicture('asked.hash'))} as part
        from published_media as asked where hash = ${hash} and ${sql.raw(isPublicPicture('asked.hash'))}`,
    shown,
  )
  return row
}
