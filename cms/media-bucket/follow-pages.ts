import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { isPublicPicture, recordOfPicture } from '../../site/queries/public-pictures.ts'
import type { S3Bucket } from '../../site/storage/s3-bucket.ts'
import { mediaBucket } from '../../site/storage/storage.ts'
import { rowsOf, run } from '../database.ts'
import { putOut } from './put-out.ts'
import { takeAway } from './take-away.ts'

/** Hashes that are worked on at the same time; each holds one of the database's connections meanwhile. */
const AT_ONCE = 3

/**
 * Takes out of the public bucket what no live page uses now. Begun after every commit that changes pages, before anything else is done
 * for it, and every ten seconds, for whatever an instance left behind. What fails is logged, tried again then, and holds up no page.
 */
export async function clearMedia(payload: Payload): Promise<void> {
  await each(payload, {
    hashes: sql`select hash from published_media as there where not ${sql.raw(isPublicPicture('there.hash'))}`,
    act: takeAway,
    failed: 'is still in the public bucket and must not be; it is taken away at the next turn',
  })
}

/** Copies of these hashes into the public bucket what live pages use and what is not there, or speaks of an earlier record. */
export async function spreadMedia(payload: Payload, { of }: { of: readonly string[] }): Promise<void> {
  if (of.length === 0) return
  await spread(payload, { among: sql`texts.text = any (${`{${of.join(',')}}`}::text[])` })
}

let isSpreading = false

/** The same of everything, so many a turn: what became public through a record, and all of it where there was no bucket yesterday. */
export async function spreadRest(payload: Payload): Promise<void> {
  if (isSpreading) return
  isSpreading = true
  try {
    await spread(payload, { among: sql`true` })
  } finally {
    isSpreading = false
  }
}

/** Files were added to a hash: what lies of it in the public bucket is copied anew. */
export async function spreadAgain(payload: Payload, hash: string): Promise<void> {
  if (!mediaBucket) return
  await run(await createLocalReq({}, payload), sql`update published_media set record = null where hash = ${hash}`)
  await spreadMedia(payload, { of: [hash] })
}

const MOST_A_TURN = 200

async function spread(payload: Payload, { among }: { among: SQL }): Promise<void> {
  const hashes = sql`
    select candidate.hash from (
      select distinct texts.text as hash from publications as live
      join publications_texts as texts on texts.parent_id = live.id and texts.path = 'photoHashes'
      where live.status = 'live' and ${among}
    ) as candidate left join published_media as there on there.hash = candidate.hash
    where (there.record is null or there.record <> coalesce(${sql.raw(recordOfPicture('candidate.hash', 'id'))}, 0))
      and ${sql.raw(isPublicPicture('candidate.hash'))}
    limit ${MOST_A_TURN}`
  await each(payload, { hashes, act: putOut, failed: 'was not copied into the public bucket; it is copied at the next turn' })
}

type Round = { hashes: SQL; act: (payload: Payload, one: { bucket: S3Bucket; hash: string }) => Promise<void>; failed: string }

async function each(payload: Payload, { hashes, act, failed }: Round): Promise<void> {
  const bucket = mediaBucket
  if (!bucket) return
  try {
    const rows = await rowsOf(await createLocalReq({}, payload), hashes, z.object({ hash: z.string() }))
    const work = async () => {
      for (let row = rows.pop(); row; row = rows.pop()) {
        const { hash } = row
        await act(payload, { bucket, hash }).catch((err: unknown) => payload.logger.error({ err, msg: `Of ${hash} something ${failed}.` }))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } catch (err) {
    payload.logger.error({ err, msg: 'What lies in the public bucket could not be compared with what is public; it is compared again.' })
  }
}
