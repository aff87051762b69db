import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { startNode } from '../process/start-node.ts'
import { root } from '../settings/root.ts'
import { NOTHING } from './tally.ts'
import type { SuiteResult } from './suite-result.ts'

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number() })

type Options = { folder: string; filters: string[]; clusterUrl?: string }

/** Runs one project of vitest.config.ts; what it says on the screen is for people, what is counted is its report. */
export async function runVitest(project: 'unit' | 'integration', { folder, filters, clusterUrl = '' }: Options): Promise<SuiteResult> {
  const file = path.join(folder, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters]
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'test',
    TEST_CLUSTER_URL: clusterUrl,
    // Every file is a process of its own, and each would compile Payload anew.
    NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
  }
  const { code } = await startNode(path.join(root, 'node_modules/vitest/vitest.mjs'), { args, env, output: 'show' }).ended
  if (!existsSync(file)) return { name: project, ok: false, tally: NOTHING }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    name: project,
    ok: code === 0,
    tally: { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests },
  }
}
