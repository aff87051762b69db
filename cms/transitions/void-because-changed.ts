import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal.ts'
import { voidApprovals } from './approval.ts'
import type { Outcome } from './verb.ts'

/** What was approved is no longer what would be printed: back to the desk, committed, and the publisher is told. */
export async function voidBecauseChanged(req: PayloadRequest, article: number): Promise<Outcome> {
  const reason = 'A photo, name, office or section that this page prints changed after it was approved.'
  await voidApprovals(req, { article, reason })
  return {
    instead: { stage: 'in-review', refusal: new Refusal(409, `${reason} It is in review again.`, { details: { code: 'approval-void' } }) },
  }
}
