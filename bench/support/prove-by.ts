import path from 'node:path'
import { startNode } from '../../scripts/process/start-node.ts'
import { root } from '../../scripts/settings/root.ts'

/** Runs a test file in its long form, as its variables say; its exit code. What the tests take by default is the short form. */
export async function proveBy(file: string, variables: Record<string, string>): Promise<number> {
  const { code } = await startNode(path.join(root, 'node_modules/vitest/vitest.mjs'), {
    args: ['run', '--project', file.startsWith('tests/unit/') ? 'unit' : 'integration', file],
    env: { ...variables, ...process.env, NODE_ENV: 'test' },
    output: 'show',
  }).ended
  return code ?? 1
}
