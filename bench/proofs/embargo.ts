import { proveBy } from '../support/prove-by.ts'

/** Five hundred interleaved pairs of timings at every address of a story under embargo: a rank test finds no difference. */
process.exitCode = await proveBy('tests/integration/embargo-silence.test.ts', { EMBARGO_PAIRS: '500' })
