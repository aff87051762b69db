import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * SQL: the hashes of all files that a photo has or ever had, in brackets. What was printed names the file that was current then, so
 * whoever asks whether a photo was printed asks for all of them.
 */
export function hashesOfPhoto(photo: number | SQL): SQL {
  return sql`(select hash from photos where id = ${photo} and hash is not null
              union select version_hash from _photos_v where parent_id = ${photo} and version_hash is not null)`
}
