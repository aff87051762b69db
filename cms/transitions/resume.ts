import { bringBack } from './bring-back.ts'
import type { Verb } from './verb.ts'

/** Takes up the update that a correction interrupted: its text comes back as the newest revision. */
export const resume: Verb = async ({ req, article }) => {
  const parked = article.parkedRevision
  if (parked === null || parked === undefined) throw new Error(`Article ${article.id} was judged to have something parked.`)
  const revision = await bringBack(req, { article, revision: parked, without: ['correctionNote'] })
  return {
    columns: { workKind: 'update', correctionClass: null, parkedRevision: null },
    revision,
    details: { resumed: parked },
    answer: { resumed: parked, corrected: article.lastAct === 'corrected' },
  }
}
