import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'

/** Addresses of the story's other editions that are live; their pages link to this one. */
export async function liveEditions(req: PayloadRequest, { story, except }: { story: number; except: number }): Promise<string[]> {
  const rows = await rowsOf(
    req,
    sql`select address from publications where story_id = ${story} and article_id <> ${except} and status = 'live'`,
    z.object({ address: z.string() }),
  )
  return rows.map((row) => row.address)
}
