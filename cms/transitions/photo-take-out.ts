import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { Json } from '../../editorial/manifest.ts'
import { rowsOf, run } from '../database.ts'
import { countPages, photoNamed, tellOfLoss } from '../photo-availability/tell-of-loss.ts'
import { withhold } from '../photo-availability/withhold.ts'
import type { RecordMove } from './clearing-endpoints.ts'
import { requireReason } from './require-reason.ts'

/** No reader sees it and no article may use it until somebody clears it again. */
export async function restrictPhoto(move: RecordMove): Promise<Record<string, Json>> {
  return takeOut(move, { state: 'restricted', sentence: (name, by) => `${by} restricted the photo “${name}”.` })
}

/** The same for good. */
export async function withdrawPhoto(move: RecordMove): Promise<Record<string, Json>> {
  return takeOut(move, { state: 'withdrawn', sentence: (name, by) => `${by} withdrew the photo “${name}”.` })
}

/** By which act, why and by whom, while it is restricted, withdrawn or expired. */
export async function whyTakenOut(req: PayloadRequest, id: number): Promise<Json> {
  const [last] = await rowsOf(
    req,
    sql`select a.action, a.reason, u.name as by, a.created_at::text as at from audit a left join users u on u.id = a.by_id
        where a.subject_kind = 'photo' and a.subject = ${id} and a.action in ('restrict', 'withdraw', 'expire')
          and a.to_stage = (select state::text from photos where id = ${id}) and a.to_stage in ('restricted', 'withdrawn', 'expired')
        order by a.id desc limit 1`,
    z.object({ action: z.string(), reason: z.string().nullable(), by: z.string().nullable(), at: z.string() }),
  )
  return last ? { action: last.action, reason: last.reason ?? '', by: last.by, at: new Date(last.at).toISOString() } : null
}

type TakingOut = { state: 'restricted' | 'withdrawn'; sentence: (name: string, by: string) => string }

async function takeOut({ req, id, request }: RecordMove, { state, sentence }: TakingOut): Promise<Record<string, Json>> {
  const reason = requireReason(request)
  const pages = await countPages(req, id)
  await run(req, sql`update photos set state = ${state} where id = ${id}`)
  await run(req, sql`delete from days_of_rights where photo = ${id}`)
  await withhold(req, { photo: id, languages: LANGUAGES })
  const { name, uploader } = await photoNamed(req, id)
  await tellOfLoss(req, { id, uploader, message: sentence(name, req.user?.name ?? ''), reason, pages })
  return { state, pages }
}
