import type { Tally } from './tally.ts'

/** `ok` is what the runner's exit code says: a file that cannot be read fails without any test of it failing. */
export type SuiteResult = { name: string; ok: boolean; tally: Tally }
