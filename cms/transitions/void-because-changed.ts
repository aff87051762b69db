import type { PayloadRequest } from 'payload'
import type { Article } from '../../generated/payload-types.ts'
import { Refusal } from '../refusal.ts'
import { voidApprovals } from './approval.ts'
import { tellOfVoid } from './tell-of-void.ts'
import type { Outcome } from './verb.ts'

/** What was approved is no longer what would be printed: back to the desk, committed, and the publisher is told. */
export async function voidBecauseChanged(
  req: PayloadRequest,
  { article, approver }: { article: Article; approver: number | null },
): Promise<Outcome> {
  const reason = 'A photo, name, office or section that this page prints changed after it was approved.'
  await tellOfVoid(req, { article, approver, reason })
  await voidApprovals(req, { article: article.id, reason })
  return {
    instead: { stage: 'in-review', refusal: new Refusal(409, `${reason} It is in review again.`, { details: { code: 'approval-void' } }) },
  }
}
