import type { Verb } from './verb.ts'

/** Takes the manuscript back from the desk before anybody decided. */
export const recall: Verb = async () => ({})
