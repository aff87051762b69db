import type { PayloadRequest } from 'payload'
import type { Problem } from '../../editorial/problems.ts'
import { faultsBeforeReview } from '../../editorial/readiness.ts'
import type { Transition } from '../../editorial/workflow.ts'
import type { Article } from '../../generated/payload-types.ts'
import { printArticle, type PrintedArticle } from '../../press/print-article.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { embargoFloor, faultBeforeFloor, holdFloor } from './embargo-floor.ts'

/** What the gate of a transition finds: nothing, what is missing, what nobody cleared, and what is held back in time. */
export async function faultsAtGate(
  req: PayloadRequest,
  { rule, article, now }: { rule: Transition; article: Article; now: Date },
): Promise<Problem[]> {
  if (!rule.gate) return []
  const printed = await printArticle(req, { article, day: newsroomDay(now) })
  if (rule.afterEmbargo === true) await holdFloor(req, printed.content)
  return faultsInPrinted(req, { rule, printed, now })
}

/** The same of a page that is printed already. Holds nothing: it tells what the gate would say now. */
export async function faultsInPrinted(
  req: PayloadRequest,
  { rule, printed: { content, readiness, uncleared }, now }: { rule: Transition; printed: PrintedArticle; now: Date },
): Promise<Problem[]> {
  const incomplete = faultsBeforeReview(readiness)
  const faults = rule.gate === 'ready' ? incomplete : [...incomplete, ...uncleared]
  if (rule.afterEmbargo !== true) return faults
  const early = faultBeforeFloor(now, await embargoFloor(req, content))
  return early ? [...faults, early] : faults
}
