import { problem } from '../../editorial/problems.ts'
import { CORRECTION_CLASSES } from '../../editorial/publication.ts'
import { Refusal } from '../refusal.ts'
import { voidApprovals } from './approval.ts'
import { bringBack, liveRevision } from './bring-back.ts'
import type { Verb } from './verb.ts'

/**
 * Opens the working copy for a correction. An update that is under way is parked: its text stays a revision of its own, the live
 * text comes back as the newest one, and the update is resumed afterwards.
 */
export const correct: Verb = async ({ req, article, edition, request }) => {
  const correctionClass = CORRECTION_CLASSES.find((one) => one === request.class)
  if (correctionClass === undefined) {
    const fault = problem('no-class', `Say what kind of correction it is: ${CORRECTION_CLASSES.join(', ')}.`, 'class')
    throw new Refusal(422, fault.message, { problems: [fault] })
  }
  const columns = { workKind: 'correction', correctionClass } as const
  if (edition.stage === 'published') {
    // The note of an earlier correction is that one's own.
    if ((article.correctionNote ?? '') === '') return { columns }
    const revision = await bringBack(req, { article, revision: edition.revision, without: ['correctionNote'] })
    return { columns, revision }
  }
  await voidApprovals(req, { article: article.id, reason: 'A correction came first; the update is parked.' })
  const revision = await bringBack(req, { article, revision: await liveRevision(req, article.id), without: ['correctionNote'] })
  return { columns: { ...columns, parkedRevision: edition.revision }, revision, details: { parked: edition.revision } }
}
