import path from 'node:path'
import { watchStylesheet } from './build/watch-stylesheet.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase } from './database/open-database.ts'
import { claimPort } from './demo/claim-port.ts'
import { Failure } from './process/failure.ts'
import { isStopping, runScript } from './process/run-script.ts'
import { startNode } from './process/start-node.ts'
import { step } from './process/step.ts'
import { applicationEnvironment } from './settings/application-environment.ts'
import { loadSettings } from './settings/load-settings.ts'
import { root } from './settings/root.ts'

/**
 * `next dev` on the demo's data, and not server.ts: that one answers finished pages from the store, and whoever works on a
 * component wants it rendered anew. The routes are the same.
 */
await runScript(async () => {
  const settings = loadSettings()
  await claimPort(settings.port, settings)
  const database = await step('Starting the database', () => openDatabase(settings))
  await step('Bringing the schema up to date', () => migrate(database, settings))
  await watchStylesheet()
  const env: NodeJS.ProcessEnv = { ...applicationEnvironment({ ...settings, database }), NODE_ENV: 'development' }
  const args = ['dev', '--hostname', settings.host, '--port', String(settings.port)]
  const server = startNode(path.join(root, 'node_modules/next/dist/bin/next'), { args, env, output: 'show' })
  const ending = await Promise.race([server.ended, database.lost])
  if (!ending && !isStopping()) throw new Failure('The database ended by itself; .data/postgres.log says why.')
  return isStopping() ? 0 : (ending?.code ?? 1)
})
