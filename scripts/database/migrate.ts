import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../process/failure.ts'
import { runPayload } from '../process/run-payload.ts'
import type { DatabaseAddresses } from '../settings/application-environment.ts'
import { root } from '../settings/root.ts'
import { withClient } from './with-client.ts'

/** Brings the schema up to date, as the owner. Payload's own exit code proves nothing, so its table is asked afterwards. */
export async function migrate(database: DatabaseAddresses, { secret }: { secret: string }): Promise<void> {
  const before = await pendingMigrations(database.ownerUrl)
  if (before.length === 0) return
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: '',
    DATABASE_APP_URL: database.ownerUrl,
    DATABASE_READER_URL: database.readerUrl,
    PAYLOAD_SECRET: secret,
  }
  const { output } = await runPayload(['migrate'], { env })
  const after = await pendingMigrations(database.ownerUrl)
  if (after.length > 0) throw new Failure(`Migrating the database stopped before ${after.join(', ')}:\n${output.trim().slice(-4000)}`)
}

async function pendingMigrations(ownerUrl: string): Promise<string[]> {
  const done = await withClient(ownerUrl, async (client) => {
    const table = await client.query("SELECT 1 FROM information_schema.tables WHERE table_name = 'payload_migrations'")
    if (table.rowCount === 0) return []
    const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
    return rows.map((row) => row.name)
  })
  return migrationNames().filter((name) => !done.includes(name))
}

function migrationNames(): string[] {
  const folder = path.join(root, 'migrations')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => /^\d{8}_.*\.ts$/.test(file))
  return files.map((file) => path.basename(file, '.ts')).toSorted()
}
