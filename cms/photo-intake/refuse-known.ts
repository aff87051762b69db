import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'

/**
 * Refuses bytes that are a photo already or were one's earlier file, naming it; `replacing` is the photo whose new file they are to be.
 * Outside a transaction only whoever comes later is told.
 */
export async function refuseKnown(
  req: PayloadRequest,
  { hash, replacing = null }: { hash: string; replacing?: number | null },
): Promise<void> {
  const [known] = await rowsOf(
    req,
    sql`select id, coalesce(nullif(title, ''), filename) as title, deleted_at is not null as trashed, hash = ${hash} as "isNow" from photos
        where hash = ${hash} or id in (select parent_id from _photos_v where version_hash = ${hash})
        order by id = ${replacing ?? 0} desc, deleted_at nulls first, hash = ${hash} desc, id limit 1`,
    z.object({ id: z.number(), title: z.string(), trashed: z.boolean(), isNow: z.boolean() }),
  )
  if (!known) return
  const { id, title, trashed, isNow } = known
  if (id === replacing) throw ownFile(isNow)
  const photo = { id, title, address: `${req.payload.config.routes.admin}/collections/photos/${trashed ? 'trash/' : ''}${id}` }
  if (trashed) {
    throw new Refusal(409, `This picture lies in the trash, as photo ${id}, “${title}”. Open it there and take it back instead.`, {
      details: { code: 'photo-in-trash', photo },
    })
  }
  if (!isNow) {
    throw new Refusal(409, `This picture is here already, as an earlier file of photo ${id}, “${title}”.`, {
      details: { code: 'photo-known', photo },
    })
  }
  throw new Refusal(409, `This picture is here already, as photo ${id}, “${title}”.`, { details: { code: 'photo-known', photo } })
}

function ownFile(isNow: boolean): Refusal {
  return isNow
    ? new Refusal(409, 'This is the very file that the photo has already.', { details: { code: 'same-file' } })
    : new Refusal(409, 'This is an earlier file of the photo. Put it back from the list of its files.', {
        details: { code: 'earlier-file' },
      })
}

/** Until the transaction ends whoever brings the same bytes waits here, and then finds the photo. */
export async function holdHash(req: PayloadRequest, hash: string): Promise<void> {
  await run(req, sql`select pg_advisory_xact_lock(hashtextextended(${`photo ${hash}`}, 0))`)
}
