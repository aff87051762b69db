import { escapeIdentifier } from 'pg'
import { withDatabase } from './database-address.ts'
import { withClient } from './with-client.ts'

/** Makes a database unless it is there, empty or as a copy of another, and returns its owner's address. */
export async function createDatabase(
  ownerUrl: string,
  { name, template = 'template0' }: { name: string; template?: string },
): Promise<string> {
  await withClient(ownerUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`)
  })
  return withDatabase(ownerUrl, { database: name })
}
