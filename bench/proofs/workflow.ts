import { proveBy } from '../support/prove-by.ts'

/** Three thousand steps of ten people who do anything in any order; after each of them, the invariants. */
process.exitCode = await proveBy('tests/integration/invariants.test.ts', { WALK_STEPS: '3000' })
