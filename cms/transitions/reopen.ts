import { voidApprovals } from './approval.ts'
import type { Verb } from './verb.ts'

/** Opens an approved text for writing again; the approval is void. */
export const reopen: Verb = async ({ req, article, request }) => {
  await voidApprovals(req, { article: article.id, reason: request.reason ?? '' })
  return {}
}
