import type { Verb } from './verb.ts'

/** Opens the working copy for an update; the live page stays as it is. */
export const update: Verb = async () => ({ columns: { workKind: 'update', correctionClass: null } })
