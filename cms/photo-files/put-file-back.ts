import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { UprightSize } from '../../editorial/replaced-file.ts'
import { rowsOf } from '../database.ts'
import { fileSaysSchema } from '../file-says/file-says-schema.ts'
import { Refusal } from '../refusal.ts'
import { requireSameShape, saveReplacement } from './save-replacement.ts'

const kept = z.object({
  hash: z.string(),
  filename: z.string(),
  mimeType: z.string(),
  filesize: z.coerce.number(),
  width: z.coerce.number(),
  height: z.coerce.number(),
  uprightWidth: z.coerce.number(),
  uprightHeight: z.coerce.number(),
  placeholder: z.string().nullable(),
  fileSays: fileSaysSchema.nullable(),
  isNow: z.boolean(),
})

/** Makes a file that the photo had before its file again, as a new revision; what was typed meanwhile stays. */
export async function putFileBack(req: PayloadRequest, { id, size, hash }: { id: number; size: UprightSize; hash: string }) {
  const [found] = await rowsOf(
    req,
    sql`select v.version_hash as hash, v.version_filename as filename, coalesce(v.version_mime_type, '') as "mimeType",
          coalesce(v.version_filesize, 0) as filesize, coalesce(v.version_width, 0) as width, coalesce(v.version_height, 0) as height,
          coalesce(v.version_upright_width, 0) as "uprightWidth", coalesce(v.version_upright_height, 0) as "uprightHeight",
          v.version_placeholder as placeholder, v.version_file_says as "fileSays", p.hash = v.version_hash as "isNow"
        from _photos_v v join photos p on p.id = v.parent_id
        where v.parent_id = ${id} and v.version_hash = ${hash} order by v.version_revision desc limit 1`,
    kept,
  )
  if (!found) throw new Refusal(404, 'The photo never had this file.')
  const { isNow, ...columns } = found
  if (isNow) throw new Refusal(409, 'This is the very file that the photo has already.', { details: { code: 'same-file' } })
  requireSameShape(req, { before: size, after: { width: columns.uprightWidth, height: columns.uprightHeight } })
  return saveReplacement(req, { id, replacement: { act: 'put-file-back', columns } })
}
