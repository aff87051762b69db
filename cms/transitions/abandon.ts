import { bringBack, liveRevision } from './bring-back.ts'
import type { Verb } from './verb.ts'

/** Gives up the work: the working copy is the live text again; what was written stays in its revisions. */
export const abandon: Verb = async ({ req, article }) => {
  const live = await liveRevision(req, article.id)
  const revision = await bringBack(req, { article, revision: live, without: [] })
  return { columns: { workKind: 'update', correctionClass: null }, revision, details: { backTo: live } }
}
