import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../../database.ts'
import type { Action } from '../../../editorial/workflow.ts'

type Reason = { by: string | null; reason: string }

const row = z.object({ article: z.coerce.number(), by: z.string().nullable(), reason: z.string() })

/** Who last took this move on each of these articles, and why. Only for articles the person can read: the bar over the form says the same. */
export async function lastReasons(
  req: PayloadRequest,
  { articles, action }: { articles: readonly number[]; action: Action },
): Promise<Map<number, Reason>> {
  if (articles.length === 0) return new Map()
  const ids = sql.join(
    articles.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await rowsOf(
    req,
    sql`select distinct on (a.subject) a.subject as article, u.name as by, a.reason from audit a left join users u on u.id = a.by_id
        where a.subject_kind = 'article' and a.subject in (${ids}) and a.action = ${action} and a.reason is not null
        order by a.subject, a.id desc`,
    row,
  )
  return new Map(rows.map(({ article, by, reason }) => [article, { by, reason }]))
}
