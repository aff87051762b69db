import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { describeAddress } from '../database/database-address.ts'
import { dataFolder } from '../settings/root.ts'

const ACCOUNTS = ['writer', 'writer2', 'photographer', 'translator', 'editor', 'editor2', 'publisher', 'admin'] as const

const login = z.object({ email: z.string(), password: z.string() })
const schema = z.object({ baseUrl: z.string(), logins: z.record(z.enum(ACCOUNTS), login) })

/** One account per role and a second writer and editor; the form is a contract with whoever reads the file. */
export type DemoLogins = z.infer<typeof schema>

export function makeLogins(baseUrl: string): DemoLogins {
  const account = (name: string) => ({ email: `${name}@standfirst.example`, password: randomBytes(12).toString('base64url') })
  return schema.parse({ baseUrl, logins: Object.fromEntries(ACCOUNTS.map((name) => [name, account(name)])) })
}

/** Each database keeps its own: whoever tries another for a while finds the first as it was. */
export function keptLoginsFile({ databaseUrl }: { databaseUrl: string }): string {
  const name = databaseUrl ? createHash('sha256').update(describeAddress(databaseUrl)).digest('hex').slice(0, 12) : 'embedded'
  return path.join(dataFolder, `demo-logins.${name}.json`)
}

export function readLogins(file: string): DemoLogins | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

export function writeLogins(file: string, { logins }: { logins: DemoLogins }): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export function printLogins({ baseUrl, logins }: DemoLogins): void {
  const rows = ACCOUNTS.map((name) => `  ${name.padEnd(13)} ${logins[name].email.padEnd(36)} ${logins[name].password}`)
  process.stdout.write(`\nReaders   ${baseUrl}/\nStaff     ${baseUrl}/admin\n\n${rows.join('\n')}\n`)
}
