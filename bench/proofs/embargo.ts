import { proveBy } from '../support/prove-by.ts'
import { root } from '../../scripts/settings/root.ts'
import { startNode } from '../../scripts/process/start-node.ts'
import path from 'node:path'

const PAIRS = { EMBARGO_PAIRS: '500' }

/** Five hundred interleaved pairs of timings at every address of a story under embargo: a rank test finds no difference. First inside one process, where the clock is finest, then over HTTP against the production build. */
const inside = await proveBy('tests/integration/embargo-silence.test.ts', PAIRS)
const { code } = await startNode(path.join(root, 'scripts/test.ts'), {
  args: ['e2e', 'embargo'],
  env: { ...PAIRS, ...process.env },
  output: 'show',
}).ended
process.exitCode = inside || (code ?? 1)
