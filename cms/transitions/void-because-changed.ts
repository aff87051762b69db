import type { PayloadRequest } from 'payload'
import type { ArticleContent } from '../../editorial/publication.ts'
import type { Article } from '../../generated/payload-types.ts'
import { idOf } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { voidApprovals, type StandingApproval } from './approval.ts'
import { causeOf, lastChangeSince } from './cause-of-change.ts'
import { tellOfVoid } from './tell-of-void.ts'
import type { Outcome } from './verb.ts'

type Void = { article: Article; approval: StandingApproval; content: ArticleContent }

/** What was approved is no longer what would be printed: back to the desk, committed, and the publisher is told who changed what. */
export async function voidBecauseChanged(req: PayloadRequest, { article, approval, content }: Void): Promise<Outcome> {
  const changed = await lastChangeSince(req, { approval: approval.id, content, section: idOf(article.section) })
  const reason = changed
    ? await causeOf(req, changed)
    : 'A photo, name, office or section that this page prints changed after it was approved.'
  await tellOfVoid(req, { article, approver: approval.by, reason })
  await voidApprovals(req, { article: article.id, reason })
  return {
    instead: { stage: 'in-review', refusal: new Refusal(409, `${reason} It is in review again.`, { details: { code: 'approval-void' } }) },
  }
}
