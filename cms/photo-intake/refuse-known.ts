import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'

/** Refuses bytes that are a photo already, naming it. Outside a transaction only whoever comes later is told. */
export async function refuseKnown(req: PayloadRequest, hash: string): Promise<void> {
  const [known] = await rowsOf(
    req,
    sql`select id, coalesce(nullif(title, ''), filename) as title, deleted_at is not null as trashed from photos
        where hash = ${hash} order by deleted_at nulls first, id limit 1`,
    z.object({ id: z.number(), title: z.string(), trashed: z.boolean() }),
  )
  if (!known) return
  const { id, title, trashed } = known
  const photo = { id, title, address: `${req.payload.config.routes.admin}/collections/photos/${trashed ? 'trash/' : ''}${id}` }
  if (trashed) {
    throw new Refusal(409, `This picture lies in the trash, as photo ${id}, “${title}”. Open it there and take it back instead.`, {
      details: { code: 'photo-in-trash', photo },
    })
  }
  throw new Refusal(409, `This picture is here already, as photo ${id}, “${title}”.`, { details: { code: 'photo-known', photo } })
}

/** Until the transaction ends whoever brings the same bytes waits here, and then finds the photo. */
export async function holdHash(req: PayloadRequest, hash: string): Promise<void> {
  await run(req, sql`select pg_advisory_xact_lock(hashtextextended(${`photo ${hash}`}, 0))`)
}
