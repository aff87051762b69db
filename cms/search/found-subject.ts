import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { STAFF_KINDS } from './found-kinds.ts'

export const foundSubject = z.object({ kind: z.enum(STAFF_KINDS), id: z.number() })

/** The one thing that an entry stands for. */
export type FoundSubject = z.infer<typeof foundSubject>

/** SQL: rows of kind, subject and place; as many parameters for none as for many. */
export function subjectRows(subjects: readonly FoundSubject[]): SQL {
  const asJson = JSON.stringify(subjects)
  return sql`(select one.kind, one.id as subject, place
    from rows from (json_to_recordset(${asJson}::json) as (kind text, id int)) with ordinality as one (kind, id, place))`
}
