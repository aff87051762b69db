import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { run } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'

/** After the rights of a photo that was cleared once changed: the clock reads them within a second, and takes away what they no longer reach. */
export const lookAtRights: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const { id, rights, clearedRevision } = fieldsOf(doc)
  if (operation !== 'update' || !clearedRevision) return
  if (JSON.stringify(rights) === JSON.stringify(fieldsOf(previousDoc).rights)) return
  await run(
    req,
    sql`insert into days_of_rights (photo, day) values (${Number(id)}, (newsroom_now() at time zone 'Asia/Ho_Chi_Minh')::date)
        on conflict (photo) do update set day = excluded.day`,
  )
}
