import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { startNode } from '../process/start-node.ts'
import { root } from '../settings/root.ts'
import type { SuiteResult } from './suite-result.ts'
import { NOTHING } from './tally.ts'

const report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })

type Options = { folder: string; filters: string[]; env: NodeJS.ProcessEnv }

export async function runPlaywright({ folder, filters, env }: Options): Promise<SuiteResult> {
  const file = path.join(folder, 'e2e.json')
  const { code } = await startNode(path.join(root, 'node_modules/@playwright/test/cli.js'), {
    args: ['test', '--reporter=list,json', ...filters],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    output: 'show',
  }).ended
  if (!existsSync(file)) return { name: 'e2e', ok: false, tally: NOTHING }
  const { expected, unexpected, flaky, skipped } = report.parse(JSON.parse(readFileSync(file, 'utf8'))).stats
  return { name: 'e2e', ok: code === 0, tally: { passed: expected, failed: unexpected + flaky, skipped } }
}
