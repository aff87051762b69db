import path from 'node:path'
import { runPayload } from '../scripts/process/run-payload.ts'
import { runScript } from '../scripts/process/run-script.ts'
import { applicationEnvironment } from '../scripts/settings/application-environment.ts'
import { FILL_MANUSCRIPTS } from './support/fill-manuscripts.ts'
import { openFilledDatabase } from './support/filled-database.ts'

const SECRET = 'only-for-benches-never-for-a-newsroom'

/** Searching 20,000 manuscripts as an editor, who may read all, and as a writer, who may read few, beside a lookup of one by its index. */
await runScript(async () => {
  const { database, filledIn } = await openFilledDatabase(FILL_MANUSCRIPTS, { secret: SECRET })
  process.stdout.write(`20,000 manuscripts entered in ${(filledIn / 1000).toFixed(0)} s: ${(filledIn / 20_000).toFixed(1)} ms each\n`)

  const env = applicationEnvironment({ database, secret: SECRET, port: 3000, host: '127.0.0.1', baseUrl: 'http://localhost:3000' })
  const { output } = await runPayload(['run', path.join('bench', 'support', 'measure-staff-search.ts')], {
    env: { ...env, LOG_LEVEL: 'error' },
  })
  const lines = output.split('\n').filter((line) => line.includes('; ratio '))
  process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : output)
  // Payload's command line ends with 0 whatever happened.
  return /^measured all$/m.test(output) ? 0 : 1
})
