import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildWhenStale } from './build/build-when-stale.ts'
import { dropDatabase } from './database/drop-database.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase } from './database/open-database.ts'
import { claimPort } from './demo/claim-port.ts'
import { keptLoginsFile, makeLogins, printLogins, readLogins, writeLogins } from './demo/demo-logins.ts'
import { readDemoState } from './demo/demo-state.ts'
import { fillNewsroom } from './demo/fill-newsroom.ts'
import { Failure } from './process/failure.ts'
import { isStopping, runScript } from './process/run-script.ts'
import { startServer } from './process/start-server.ts'
import { step } from './process/step.ts'
import { applicationEnvironment } from './settings/application-environment.ts'
import { loadSettings } from './settings/load-settings.ts'
import { dataFolder } from './settings/root.ts'

/** The logins of the database in use, for people and checks. */
const loginsFile = path.join(dataFolder, 'demo-logins.json')
const log = path.join(dataFolder, 'server.log')

await runScript(async () => {
  const settings = loadSettings()
  const keptFile = keptLoginsFile(settings)
  await claimPort(settings.port, settings)
  const database = await step('Starting the database', () => openUnlessInterrupted())
  await step('Bringing the schema up to date', () => migrate(database, settings))
  const env = applicationEnvironment({ ...settings, database })
  await buildWhenStale({ env })
  const server = await step('Starting the server', () => startServer({ env, log }))

  const state = await readDemoState(database.ownerUrl)
  if (state === 'empty') {
    const logins = makeLogins(settings.baseUrl)
    await step('Filling the newsroom', () =>
      fillNewsroom({ ownerUrl: database.ownerUrl, origin: server.origin, env, loginsFile: keptFile, logins }),
    )
  }
  announce(state)
  process.stdout.write('\nCtrl-C stops everything.\n')

  const ended = await Promise.race([server.ended.then(() => 'server'), database.lost.then(() => 'database')])
  if (!isStopping()) throw new Failure(`The ${ended} ended by itself; ${log} and postgres.log beside it say why.`)
  return 0

  /** A demo whose filling was cut off begins anew: nobody was ever told its logins, so nothing of anyone's is in it. */
  async function openUnlessInterrupted() {
    const opened = await openDatabase(settings)
    if ((await readDemoState(opened.ownerUrl)) !== 'interrupted') return opened
    if (settings.databaseUrl) throw new Failure('Filling this database was interrupted the last time. Empty it and run again.')
    await dropDatabase(opened.ownerUrl)
    rmSync(keptFile, { force: true })
    return openDatabase(settings)
  }

  function announce(found: typeof state) {
    if (found === 'foreign') {
      process.stdout.write(`\nThe database already holds accounts that the demo did not make: nothing was added to it.\n`)
      process.stdout.write(`Readers   ${settings.baseUrl}/\nStaff     ${settings.baseUrl}/admin\n`)
      return
    }
    const logins = readLogins(keptFile)
    if (!logins) throw new Failure(`${keptFile} is gone, and nobody else knows the demo's passwords. Remove .data to begin anew.`)
    const current = { ...logins, baseUrl: settings.baseUrl }
    writeLogins(loginsFile, { logins: current })
    printLogins(current)
  }
})
