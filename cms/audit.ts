import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Json } from '../editorial/manifest.ts'
import { run } from './database.ts'
import type { SubjectKind } from './records.ts'

/** What is kept without revisions: one line tells that it was saved, and by whom. */
export type KeptKind =
  | 'section'
  | 'story'
  | 'topic'
  | 'redirect'
  | 'site'
  | 'note'
  | 'alarm'
  | 'batch-correction'
  | 'credit-name'
  | 'photo-collection'

type Act = {
  action: string
  kind: SubjectKind | 'user' | KeptKind
  subject: number
  revision?: number | null
  from?: string
  to?: string
  reason?: string
  details?: Json
}

/** One line in the audit trail, in the transaction of what it tells of. Nobody can change or delete it afterwards. */
export async function recordAct(req: PayloadRequest, { action, kind, subject, revision, from, to, reason, details }: Act): Promise<void> {
  await run(
    req,
    sql`insert into audit (action, subject_kind, subject, revision, by_id, from_stage, to_stage, reason, details, created_at, updated_at)
        values (${action}, ${kind}, ${subject}, ${revision ?? null}, ${req.user?.id ?? null}, ${from ?? null}, ${to ?? null},
          ${reason ?? null}, ${details === undefined ? null : JSON.stringify(details)}::jsonb, now(), now())`,
  )
}
