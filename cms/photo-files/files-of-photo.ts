import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'

const row = z.object({
  hash: z.string(),
  filename: z.string(),
  mimeType: z.string(),
  bytes: z.coerce.number(),
  width: z.coerce.number(),
  height: z.coerce.number(),
  revision: z.coerce.number(),
  by: z.string().nullable(),
  at: z.string(),
})

/** A file that a photo has or had, by the revision that brought it, or brought it back. */
export type PhotoFile = z.infer<typeof row>

/** Every file of a photo once, the present one first; they are kept by its revisions, which nobody can change. */
export async function filesOfPhoto(req: PayloadRequest, photo: number): Promise<PhotoFile[]> {
  const rows = await rowsOf(
    req,
    sql`with revisions as (
          select v.*, v.version_hash is distinct from lag(v.version_hash) over (order by v.version_revision, v.id) as brings
          from _photos_v v where v.parent_id = ${photo} and v.version_hash is not null
        )
        select v.version_hash as hash, v.version_filename as filename, coalesce(v.version_mime_type, '') as "mimeType",
          coalesce(v.version_filesize, 0) as bytes, coalesce(v.version_upright_width, 0) as width,
          coalesce(v.version_upright_height, 0) as height, v.version_revision as revision, u.name as by, v.created_at::text as at
        from revisions v left join users u on u.id = v.version_saved_by_id
        where v.brings order by v.version_revision desc, v.id desc`,
    row,
  )
  const files = new Map<string, PhotoFile>()
  for (const file of rows) if (!files.has(file.hash)) files.set(file.hash, { ...file, at: new Date(file.at).toISOString() })
  return [...files.values()]
}
