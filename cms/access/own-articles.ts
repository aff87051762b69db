import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Staff } from '../../editorial/roles.ts'
import { rowsOf } from '../database.ts'

/** Ids of the articles that are somebody's own: begun by them, or theirs by invitation or assignment. */
export async function ownArticles(req: PayloadRequest, staff: Staff): Promise<number[]> {
  const own = await rowsOf(
    req,
    sql`select a.id from articles a where a.created_by_id = ${staff.id} or a.assignee_id = ${staff.id}
        or exists (select 1 from articles_rels r where r.parent_id = a.id and r.path = 'invited' and r.users_id = ${staff.id})`,
    z.object({ id: z.number() }),
  )
  return own.map(({ id }) => id)
}
