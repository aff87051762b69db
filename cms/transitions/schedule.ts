import { faultInTime, parseInstant } from '../../editorial/instants.ts'
import { problem } from '../../editorial/problems.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printArticle } from '../../press/print-article.ts'
import { Refusal } from '../refusal.ts'
import { standingApproval } from './approval.ts'
import { embargoFloor, faultBeforeFloor } from './embargo-floor.ts'
import { voidBecauseChanged } from './void-because-changed.ts'
import type { Verb, VerbContext } from './verb.ts'

/** Sets the hour at which exactly what was approved goes live; it is the publishing of whoever sets it. */
export const schedule: Verb = async (context) => {
  const { req, staff, article } = context
  const at = timeIn(context)
  const approval = await standingApproval(req, article.id)
  if (!approval) throw new Refusal(409, 'No approval stands for this text; it has to be approved again.')
  const { content } = await printArticle(req, { article, day: approval.referenceDate })
  if (manifestOf(content).manifest !== approval.manifest) return voidBecauseChanged(req, { article, approval, content })
  const early = faultBeforeFloor(at, await embargoFloor(req, content), 'at')
  if (early) throw new Refusal(422, early.message, { problems: [early] })
  const publishAt = at.toISOString()
  return {
    columns: { publishAt, scheduledBy: staff.id },
    details: { publishAt, manifest: approval.manifest },
    answer: { publishAt },
  }
}

/** Takes the hour back; the approval stands. */
export const unschedule: Verb = async () => ({})

/** The instant that the request names, where it may be set for later; otherwise a refusal that says what is wrong with it. */
export function timeIn({ request, now }: Pick<VerbContext, 'request' | 'now'>): Date {
  const at = parseInstant(request.at ?? '')
  const fault = at
    ? faultInTime(at, { now })
    : problem('no-time', 'Give the time with its offset, such as {"at": "2026-12-01T06:00:00+07:00"}.', 'at')
  if (at === null || fault) throw new Refusal(422, fault?.message ?? '', { problems: fault ? [fault] : [] })
  return at
}
