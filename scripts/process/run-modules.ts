import { globSync } from 'node:fs'
import path from 'node:path'
import { root } from '../settings/root.ts'
import { Failure } from './failure.ts'
import { startNode } from './start-node.ts'

/** Runs the programs of a folder one after the other, by name or all; each ends non-zero when what it is to show is not so. */
export async function runModules(folder: string, { names, all }: { names: string[]; all: boolean }): Promise<number> {
  const there = globSync('*.ts', { cwd: path.join(root, folder) })
    .map((file) => path.basename(file, '.ts'))
    .toSorted()
  const wanted = names.length === 0 && all ? there : names
  const unknown = wanted.filter((name) => !there.includes(name))
  if (wanted.length === 0 || unknown.length > 0)
    throw new Failure(`Name one of: ${there.join(', ') || `(there is nothing in ${folder} yet)`}.`)
  let failed = 0
  for (const name of wanted) {
    const { code } = await startNode(path.join(root, folder, `${name}.ts`), { output: 'show' }).ended
    if (code !== 0) failed += 1
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}\n`)
  }
  return failed === 0 ? 0 : 1
}
