import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'
import { notFound } from '../refusal.ts'

const row = z.object({
  revision: z.coerce.number(),
  name: z.string(),
  by: z.string().nullable(),
  at: z.string(),
})

/** A collection as it is stored, nobody else’s until the transaction ends; who saved its name and note last, and when. */
export async function lockCollection(req: PayloadRequest, id: number): Promise<z.infer<typeof row>> {
  const [found] = await rowsOf(
    req,
    sql`select c.revision, c.name, (select u.name from users u where u.id = c.saved_by_id) as by, c.updated_at::text as at
        from photo_collections c where c.id = ${id} for update`,
    row,
  )
  if (!found) throw notFound()
  return { ...found, at: new Date(found.at).toISOString() }
}
