import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Json } from '../../editorial/manifest.ts'
import { reference } from '../../editorial/refers.ts'
import { rowsOf, run } from '../database.ts'
import { hashesOfPhoto } from '../photo-files/hashes-of-photo.ts'
import { Refusal } from '../refusal.ts'
import type { RecordMove } from './clearing-endpoints.ts'

/** Out of the library; for thirty days it can be taken back. What something uses, or readers ever saw, stays. */
export async function trashPhoto({ req, id, now }: RecordMove): Promise<Record<string, Json>> {
  await requireNeverPublic(req, id)
  await requireUnused(req, id)
  await run(req, sql`update photos set deleted_at = ${now.toISOString()}::timestamptz where id = ${id}`)
  return { trashedAt: now.toISOString() }
}

export async function takePhotoFromTrash({ req, id }: RecordMove): Promise<Record<string, Json>> {
  await run(req, sql`update photos set deleted_at = null where id = ${id}`)
  return { trashedAt: null }
}

/** Once printed it belongs to the record of what readers saw. */
async function requireNeverPublic(req: PayloadRequest, id: number): Promise<void> {
  const printed = await rowsOf(
    req,
    sql`select 1 as printed from publications p
        where p.kind <> 'photo' and (
          -- What showed a part of it names the photo, and the hash of the part.
          (p.kind = 'article' and p.refers @> array[${reference('photo', id)}]::text[])
          or exists (select 1 from publications_texts t where t.parent_id = p.id and t.path = 'photoHashes' and t.text in ${hashesOfPhoto(id)})
        ) limit 1`,
    z.object({ printed: z.number() }),
  )
  if (printed.length > 0) throw new Refusal(409, 'Readers have seen this photo; what was public stays in the library.')
}

async function requireUnused(req: PayloadRequest, id: number): Promise<void> {
  const [use] = await rowsOf(
    req,
    sql`select headline as name from articles
          where lead_photo_photo_id = ${id} or jsonb_path_exists(body, '$.**.photo ? (@ == $id)', jsonb_build_object('id', ${id}::int))
        union all select name from people where portrait_id = ${id}
        union all select coalesce(title_vi, title_en) from recordings where poster_id = ${id}
        limit 1`,
    z.object({ name: z.string().nullable() }),
  )
  if (!use) return
  const name = use.name ?? ''
  throw new Refusal(409, `“${name}” uses this photo. Take it out there first.`)
}
