import type { PayloadRequest } from 'payload'
import type { Problem } from '../../editorial/problems.ts'
import { faultsBeforeReview } from '../../editorial/readiness.ts'
import type { Transition } from '../../editorial/workflow.ts'
import type { Article } from '../../generated/payload-types.ts'
import { printArticle } from '../../press/print-article.ts'

/** What the gate of a transition finds: nothing, what is missing, or what is missing and what nobody cleared. */
export async function faultsAtGate(
  req: PayloadRequest,
  { gate, article, day }: { gate: Transition['gate']; article: Article; day: string },
): Promise<Problem[]> {
  if (!gate) return []
  const { readiness, uncleared } = await printArticle(req, { article, day })
  const incomplete = faultsBeforeReview(readiness)
  return gate === 'ready' ? incomplete : [...incomplete, ...uncleared]
}
