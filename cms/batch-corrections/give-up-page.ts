import type { PayloadRequest } from 'payload'
import { OPEN_TO } from '../../editorial/batch-corrections.ts'
import type { Staff } from '../../editorial/roles.ts'
import type { Action, Stage } from '../../editorial/workflow.ts'
import { lockEdition } from '../edition-facts.ts'
import { notFound, Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { moveEdition } from '../transitions/perform-transition.ts'
import { lockPage, type BatchPage } from './batch-pages.ts'

/** The moves that lead back from where a correction stands; what is a draft again is abandoned. */
const WAYS_BACK: Partial<Record<Stage, Action>> = { scheduled: 'unschedule', approved: 'reopen', 'in-review': 'recall' }

/** Gives up the correction of one page, step by step as somebody would by hand, in one transaction. The live page stays as it is. */
export async function giveUpPage(
  req: PayloadRequest,
  { staff, page, reason }: { staff: Staff; page: BatchPage; reason: string },
): Promise<void> {
  await inTransaction(req, async () => {
    const stored = await lockPage(req, page.id)
    if (!stored) throw notFound()
    for (;;) {
      const edition = await lockEdition(req, stored.article)
      const now = await lockPage(req, page.id)
      if (!edition || !now || !OPEN_TO.abandon.includes(now.state)) {
        throw new Refusal(409, 'This correction is not under way any more; look at the batch again.')
      }
      const action = WAYS_BACK[edition.stage] ?? 'abandon'
      const { refusal } = await moveEdition(req, { staff, id: now.article, request: { action, reason, revision: edition.revision } })
      if (refusal) throw refusal
      if (action === 'abandon') return
    }
  })
}
