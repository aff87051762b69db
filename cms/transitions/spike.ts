import { voidApprovals } from './approval.ts'
import type { Verb } from './verb.ts'

/** Puts a story that will not run aside; it can be brought back as a draft. An approval does not outlive that. */
export const spike: Verb = async ({ req, article, request }) => {
  await voidApprovals(req, { article: article.id, reason: request.reason ?? '' })
  return {}
}

/** Back on the desk, as a draft. */
export const unspike: Verb = async () => ({})
