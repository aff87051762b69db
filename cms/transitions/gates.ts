import type { PayloadRequest } from 'payload'
import type { Problem } from '../../editorial/problems.ts'
import { faultsBeforeReview } from '../../editorial/readiness.ts'
import type { Transition } from '../../editorial/workflow.ts'
import type { Article } from '../../generated/payload-types.ts'
import { printArticle } from '../../press/print-article.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { embargoFloor, faultBeforeFloor, holdFloor } from './embargo-floor.ts'

/** What the gate of a transition finds: nothing, what is missing, what nobody cleared, and what is held back in time. */
export async function faultsAtGate(
  req: PayloadRequest,
  { rule, article, now }: { rule: Transition; article: Article; now: Date },
): Promise<Problem[]> {
  if (!rule.gate) return []
  const { content, readiness, uncleared } = await printArticle(req, { article, day: newsroomDay(now) })
  const incomplete = faultsBeforeReview(readiness)
  const faults = rule.gate === 'ready' ? incomplete : [...incomplete, ...uncleared]
  if (rule.afterEmbargo !== true) return faults
  await holdFloor(req, content)
  const early = faultBeforeFloor(now, await embargoFloor(req, content))
  return early ? [...faults, early] : faults
}
