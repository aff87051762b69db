import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from './database.ts'

/** The newsroom's clock, which is the database's: at the beginning of this transaction, and the same for every instance. */
export async function clock(req: PayloadRequest): Promise<Date> {
  const [row] = await rowsOf(req, sql`select newsroom_now()::text as now`, z.object({ now: z.string() }))
  return new Date(row?.now ?? Number.NaN)
}
