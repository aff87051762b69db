import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ArticleContent } from '../../editorial/publication.ts'
import { reference } from '../../editorial/refers.ts'
import { SIGNED_STAGES, transitionOf } from '../../editorial/workflow.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { recordAct } from '../audit.ts'
import { rowsOf } from '../database.ts'
import { lockEdition } from '../edition-facts.ts'
import { withheldLanguages } from '../photo-availability/withheld-languages.ts'
import { standingApproval, voidApprovals } from './approval.ts'
import { causeOf, type ChangedSubject } from './cause-of-change.ts'
import { UNSCHEDULED } from './finish-transition.ts'
import { inTransaction } from './in-transaction.ts'
import { tellOfVoid } from './tell-of-void.ts'

/**
 * (void) After a photo, record or section changed: every approved or scheduled article is printed again, and where the page is no longer the
 * one that was signed, it goes back to review with the cause. Each in a transaction of its own.
 */
export async function recheckApprovals(payload: Payload, changed: ChangedSubject): Promise<void> {
  const req = await createLocalReq({}, payload)
  const stages = sql.join(
    SIGNED_STAGES.map((stage) => sql`${stage}`),
    sql`, `,
  )
  const signed = await rowsOf(req, sql`select id from articles where stage in (${stages}) order by id`, z.object({ id: z.number() }))
  for (const { id } of signed) await recheck(await createLocalReq({}, payload), { id, changed })
}

async function recheck(req: PayloadRequest, { id, changed }: { id: number; changed: ChangedSubject }): Promise<void> {
  await inTransaction(req, async () => {
    const edition = await lockEdition(req, id)
    if (!edition || !SIGNED_STAGES.includes(edition.stage)) return
    const approval = await standingApproval(req, id)
    if (!approval) return
    const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
    const { content } = await printArticle(req, { article, day: approval.referenceDate })
    const isLost = await isPictureLost(req, { changed, content })
    if (manifestOf(content).manifest === approval.manifest && !isLost) return
    const reason = isLost ? `Photo ${changed.subject}, which this page prints, may not be shown any longer.` : await causeOf(req, changed)
    await tellOfVoid(req, { article, approver: approval.by, reason })
    await voidApprovals(req, { article: id, reason })
    const { to } = transitionOf('void')
    await req.payload.db.updateOne({ collection: 'articles', id, data: { stage: to, ...UNSCHEDULED }, req, returning: false })
    await recordAct(req, {
      action: 'void',
      kind: 'article',
      subject: id,
      revision: edition.revision,
      from: edition.stage,
      to,
      reason,
      details: { cause: changed.subjectKind, subject: changed.subject, by: changed.by },
    })
  })
}

/** What was signed is the same to the letter, and a picture in it is none that readers may see. */
async function isPictureLost(
  req: PayloadRequest,
  { changed, content }: { changed: ChangedSubject; content: ArticleContent },
): Promise<boolean> {
  if (changed.subjectKind !== 'photo' || !content.refers.includes(reference('photo', changed.subject))) return false
  return (await withheldLanguages(req, changed.subject)).includes(content.language)
}
