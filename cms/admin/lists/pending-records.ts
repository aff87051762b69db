import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../../database.ts'

/** Enough for a list; what is beyond waits longer than that anyway. */
const MOST = 300

/** Photos or records that were cleared and have a newer revision that was not, the oldest first. Ids only: what they hold is read by access. */
export async function changedSinceCleared(req: PayloadRequest, collection: string): Promise<number[]> {
  const rows = await rowsOf(
    req,
    sql`select id from ${sql.identifier(collection)}
        where cleared_revision is not null and cleared_revision is distinct from revision order by updated_at limit ${MOST}`,
    z.object({ id: z.number() }),
  )
  return rows.map(({ id }) => id)
}

/** Whether a collection is one that a second person clears. */
export function isCleared(collection: { flattenedFields: readonly { name: string }[] }): boolean {
  return collection.flattenedFields.some((field) => field.name === 'clearedRevision')
}
