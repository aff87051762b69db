import type { Verb } from './verb.ts'

/** Sends the manuscript back to its authors; the reason stands on their screen. */
export const requestChanges: Verb = async ({ article }) => ({ columns: { reviewRound: (article.reviewRound ?? 0) + 1 } })
