import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'

/** Under which name the original with this hash is kept, of a photo in the trash too and of a file that was replaced; null where there is none. */
export async function filenameOf(req: PayloadRequest, hash: string): Promise<string | null> {
  const [found] = await rowsOf(
    req,
    sql`select filename from photos where hash = ${hash} and filename is not null
        union all select version_filename from _photos_v join photos on photos.id = parent_id where version_hash = ${hash} and version_filename is not null
        limit 1`,
    z.object({ filename: z.string() }),
  )
  return found?.filename ?? null
}
