import { parseArgs } from 'node:util'
import { makeSignInLink } from './accounts/make-sign-in-link.ts'
import { openDatabase } from './database/open-database.ts'
import { Failure } from './process/failure.ts'
import { runScript } from './process/run-script.ts'
import { loadSettings } from './settings/load-settings.ts'

/** `npm run sign-in-link -- --email name@example`: prints a link that serves once, for ten minutes. */
await runScript(async () => {
  const { email } = parseArgs({ options: { email: { type: 'string' } }, strict: false }).values
  if (typeof email !== 'string' || email === '') throw new Failure('Say whose: npm run sign-in-link -- --email name@example')
  const settings = loadSettings()
  const database = await openDatabase(settings)
  const link = await makeSignInLink(database.ownerUrl, { baseUrl: settings.baseUrl, email })
  process.stdout.write(`${link}\n\nIt signs ${email} in once, within ten minutes. Give it to nobody else.\n`)
  return 0
})
