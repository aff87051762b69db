import { readFileSync } from 'node:fs'
import path from 'node:path'
import config from '../payload.config.ts'
import { getPayload } from 'payload'
import { z } from 'zod'
import { openAccount } from '../cms/accounts/open-account.ts'
import { accountNames, accounts } from './accounts.ts'

/**
 * Run by `payload run`: makes the demo's accounts where there is none yet, since nobody could log in to make them.
 * Reads e-mail addresses and passwords from the file that DEMO_LOGINS names.
 */
const file = process.env.DEMO_LOGINS ?? path.join(process.env.DATA_DIR ?? '.data', 'demo-logins.json')
const login = z.object({ email: z.email(), password: z.string().min(12) })
const { logins } = z
  .object({
    logins: z.object({
      writer: login,
      writer2: login,
      photographer: login,
      translator: login,
      editor: login,
      editor2: login,
      publisher: login,
      admin: login,
    }),
  })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'users' })
if (totalDocs === 0) {
  for (const name of accountNames) {
    await openAccount(payload, { ...accounts[name], ...logins[name], quiet: true })
  }
}
await payload.destroy()
process.stdout.write(totalDocs === 0 ? 'accounts made\n' : 'accounts exist\n')
process.exit(0)
