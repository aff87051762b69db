import { startTestCluster, type TestCluster } from '../tests/support/test-cluster.ts'
import { runChecks } from './checks/run-checks.ts'
import { Failure } from './process/failure.ts'
import { onStop, runScript } from './process/run-script.ts'
import { step } from './process/step.ts'
import { loadSettings } from './settings/load-settings.ts'
import { runEndToEnd } from './testing/run-end-to-end.ts'
import { runVitest } from './testing/run-vitest.ts'
import type { SuiteResult } from './testing/suite-result.ts'
import { addTallies, NOTHING } from './testing/tally.ts'

const SUITES = ['static', 'unit', 'integration', 'e2e'] as const

/** `npm test` runs everything; `npm test -- integration roles` one suite, and of it the files whose path has that word. */
await runScript(async () => {
  const [only = '', ...filters] = process.argv.slice(2)
  if (only && !SUITES.some((suite) => suite === only)) throw new Failure(`There is no suite “${only}”: ${SUITES.join(', ')}.`)
  loadSettings()
  const wants = (suite: (typeof SUITES)[number]) => only === '' || only === suite
  const problems: string[] = []
  const results: SuiteResult[] = []

  if (wants('static') && !(await runChecks())) problems.push('a static check failed')

  const cluster = await step('Starting a database for the tests', startTestCluster)
  onStop(cluster.stop)
  if (wants('unit')) results.push(await runVitest('unit', { folder: cluster.folder, filters }))
  if (wants('integration')) results.push(await runVitest('integration', { folder: cluster.folder, filters, clusterUrl: cluster.ownerUrl }))
  if (wants('e2e')) results.push(await endToEndOrReason(cluster, { filters }))
  await cluster.stop()

  for (const { name, ok, tally } of results) {
    if (!ok) problems.push(`${name} failed`)
    else if (tally.passed + tally.failed === 0) problems.push(`${name} ran no test`)
  }
  const { passed, failed, skipped } = addTallies(results.map((result) => result.tally))
  if (problems.length > 0) process.stdout.write(`\nNot in order: ${problems.join('; ')}.\n`)
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  return problems.length === 0 && failed === 0 ? 0 : 1
})

/** What keeps the last suite from starting is said, and the count of the others still comes last. */
async function endToEndOrReason(cluster: TestCluster, { filters }: { filters: string[] }): Promise<SuiteResult> {
  try {
    return await runEndToEnd(cluster, { filters })
  } catch (error) {
    process.stdout.write(`\nThe end-to-end tests did not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return { name: 'e2e', ok: false, tally: NOTHING }
  }
}
