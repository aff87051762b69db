import path from 'node:path'
import { hasStylesheet } from '../build/has-stylesheet.ts'
import { buildStylesheet } from '../css.ts'
import { startNode } from '../process/start-node.ts'
import { root } from '../settings/root.ts'

const CHECKS = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint/bin/oxlint', args: ['--deny-warnings'] },
  { name: 'format', program: 'oxfmt/bin/oxfmt', args: ['--check', '.'] },
  { name: 'unused', program: 'knip/bin/knip.js', args: ['--no-progress', '--no-config-hints'] },
]

/** Everything that can be said about the code without running it: all of it, however early something fails. */
export async function runChecks(): Promise<boolean> {
  // The sheet's name is generated, and imported by what is checked.
  if (!hasStylesheet()) await buildStylesheet()
  let ok = true
  for (const check of CHECKS) ok = (await runCheck(check)) && ok
  return ok
}

async function runCheck({ name, program, args }: (typeof CHECKS)[number]): Promise<boolean> {
  const began = Date.now()
  const { code, output } = await startNode(path.join(root, 'node_modules', program), { args }).ended
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s\n`)
  if (code !== 0) process.stdout.write(`${output.trim()}\n\n`)
  return code === 0
}
