import { escapeIdentifier } from 'pg'
import { withDatabase } from './database-address.ts'
import { withClient } from './with-client.ts'

export async function dropDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  await withClient(withDatabase(url, { database: 'postgres' }), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
  })
}
