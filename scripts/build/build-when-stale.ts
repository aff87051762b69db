import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildStylesheet } from '../css.ts'
import { Failure } from '../process/failure.ts'
import { startNode } from '../process/start-node.ts'
import { step } from '../process/step.ts'
import { root } from '../settings/root.ts'
import { hasStylesheet } from './has-stylesheet.ts'
import { hashSources } from './hash-sources.ts'

const STAMP = path.join(root, '.next/standfirst-sources')

/** Makes the production build unless the one that is there was made from just these sources. */
export async function buildWhenStale({ env }: { env: NodeJS.ProcessEnv }): Promise<void> {
  const sources = hashSources()
  if (hasStylesheet() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  // Only now: a running server's pages name the sheet that is there.
  await buildStylesheet()
  await step('Building the application (one to three minutes)', async () => {
    const next = path.join(root, 'node_modules/next/dist/bin/next')
    const { code, output } = await startNode(next, { args: ['build'], env }).ended
    if (code !== 0) throw new Failure(`Building failed:\n${output.trim().slice(-6000)}`)
    writeFileSync(STAMP, sources)
  })
}
