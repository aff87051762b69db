import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf } from '../database.ts'

const row = z.object({
  id: z.number(),
  by: z.number().nullable(),
  revision: z.coerce.number(),
  manifest: z.string(),
  referenceDate: z.string(),
})

export type StandingApproval = z.infer<typeof row>

/** The newest approval of the article that nothing has voided; null where there is none. */
export async function standingApproval(req: PayloadRequest, article: number): Promise<StandingApproval | null> {
  const [approval] = await rowsOf(
    req,
    sql`select a.id, a.by_id as by, a.revision, a.manifest, a.reference_date as "referenceDate" from approvals a
        where a.subject_kind = 'article' and a.subject = ${article} and a.kind = 'approve'
          and not exists (select 1 from approvals v where v.voids_id = a.id)
        order by a.id desc limit 1`,
    row,
  )
  return approval ?? null
}

/** Takes every standing approval of the article back, with its cause; the rows stay and a void is added to each. */
export async function voidApprovals(req: PayloadRequest, { article, reason }: { article: number; reason: string }): Promise<void> {
  for (let approval = await standingApproval(req, article); approval !== null; approval = await standingApproval(req, article)) {
    await req.payload.create({
      collection: 'approvals',
      data: {
        subjectKind: 'article',
        subject: article,
        kind: 'void',
        revision: approval.revision,
        by: req.user?.id ?? null,
        voids: approval.id,
        reason,
      },
      depth: 0,
      req,
    })
  }
}
