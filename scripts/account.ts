import path from 'node:path'
import { readCommand, USAGE } from './accounts/read-command.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase } from './database/open-database.ts'
import { Failure } from './process/failure.ts'
import { runPayload } from './process/run-payload.ts'
import { runScript } from './process/run-script.ts'
import { applicationEnvironment } from './settings/application-environment.ts'
import { loadSettings } from './settings/load-settings.ts'
import { readLine } from './accounts/read-line.ts'

/** What is done to accounts by whoever runs the server: the first admin is made here, and the last one let in again. */
await runScript(async () => {
  const command = readCommand(process.argv.slice(2))
  if (command === null) throw new Failure(USAGE)
  const password = command.asksPassword ? await readLine('New password (12 characters or more): ') : undefined
  const settings = loadSettings()
  const database = await openDatabase(settings)
  await migrate(database, settings)
  const env = { ...applicationEnvironment({ ...settings, database }), LOG_LEVEL: 'error' }
  const { asksPassword: _, ...asked } = command
  const input = JSON.stringify({ ...asked, ...(password === undefined ? {} : { password }) })
  const { output } = await runPayload(['run', path.join('scripts', 'accounts', 'perform-command.ts')], { env, input })
  // Payload's command line ends with 0 whatever happened: what the command said decides.
  const said = /^(done|refused): (.*)$/m.exec(output)
  if (!said) throw new Failure(`The command did not come to its end:\n${output.trim().slice(-3000)}`)
  const [, outcome, sentence = ''] = said
  if (outcome === 'refused') throw new Failure(sentence)
  process.stdout.write(`${sentence.replaceAll('\\n', '\n')}\n`)
  return 0
})
