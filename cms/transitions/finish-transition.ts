import type { PayloadRequest } from 'payload'
import type { Json } from '../../editorial/manifest.ts'
import { transitionOf, type Action, type Stage } from '../../editorial/workflow.ts'
import { recordAct } from '../audit.ts'
import type { LockedEdition } from '../edition-facts.ts'
import type { Refusal } from '../refusal.ts'
import type { Outcome } from './verb.ts'

export type TransitionAnswer = Record<string, Json>

type Finished = { id: number; action: Action; edition: LockedEdition; reason: string | undefined; outcome: Outcome }

/** Writes the stage and the line in the audit trail; the last thing in a transition's transaction. */
export async function finishTransition(
  req: PayloadRequest,
  { id, action, edition, reason, outcome }: Finished,
): Promise<{ answer: TransitionAnswer; refusal: Refusal | null }> {
  const { to } = transitionOf(action)
  const revision = outcome.revision ?? edition.revision
  const stage: Stage = outcome.instead?.stage ?? outcome.stage ?? (to === 'same' ? edition.stage : to)
  const columns = { stage, ...(stage === 'scheduled' ? {} : UNSCHEDULED), ...outcome.columns }
  // Through the adapter: no hooks and no version, for a transition never changes the text.
  await req.payload.db.updateOne({ collection: 'articles', id, data: columns, req, returning: false })
  const because = outcome.instead?.refusal.message ?? reason
  await recordAct(req, {
    action: outcome.instead ? 'void' : action,
    kind: 'article',
    subject: id,
    revision,
    from: edition.stage,
    to: stage,
    ...(because ? { reason: because } : {}),
    ...(outcome.details === undefined ? {} : { details: outcome.details }),
  })
  return {
    answer: {
      article: id,
      action,
      stage,
      publicStatus: outcome.columns?.publicStatus ?? edition.publicStatus,
      revision,
      ...outcome.answer,
    },
    refusal: outcome.instead?.refusal ?? null,
  }
}

/** Whoever leaves the stage takes its hour along. */
export const UNSCHEDULED = { publishAt: null, scheduledBy: null } as const
