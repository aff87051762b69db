import type { Verb } from './verb.ts'

/** Hands the manuscript to the desk: frozen for everyone but reviewers. The submitter counts as an author. */
export const submit: Verb = async () => ({})
