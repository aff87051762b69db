import { createHmac } from 'node:crypto'
import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { Failure } from '../process/failure.ts'
import type { DatabaseAddresses } from '../settings/application-environment.ts'
import { withRole } from './database-address.ts'
import { withClient } from './with-client.ts'

/** The migrations grant to these two names what each may see and do. */
const APP_ROLE = 'standfirst_app'
const READER_ROLE = 'standfirst_reader'

/** Any number that is ours: two set-ups at once would trip over each other's ALTER ROLE. */
const LOCK = 7_274_291

/** Creates or renews, as the owner, the two roles the application connects as. Their passwords follow from the secret, so nothing need be stored. */
export async function setUpRoles(ownerUrl: string, { secret }: { secret: string }): Promise<DatabaseAddresses> {
  const addressOf = (role: string) => withRole(ownerUrl, { role, password: passwordOf(role, { secret }) })
  try {
    await withClient(ownerUrl, async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [LOCK])
      for (const role of [APP_ROLE, READER_ROLE]) await setUpRole(client, { role, password: passwordOf(role, { secret }) })
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `The database roles ${APP_ROLE} and ${READER_ROLE} could not be made (${why}). The role of DATABASE_URL needs CREATEROLE; or make them by hand and set DATABASE_APP_URL and DATABASE_READER_URL.`,
    )
  }
  return { ownerUrl, appUrl: addressOf(APP_ROLE), readerUrl: addressOf(READER_ROLE) }
}

async function setUpRole(client: Client, { role, password }: { role: string; password: string }): Promise<void> {
  const name = escapeIdentifier(role)
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${name}`)
  await client.query(`ALTER ROLE ${name} LOGIN NOCREATEDB NOCREATEROLE PASSWORD ${escapeLiteral(password)}`)
  const { rows } = await client.query<{ rolsuper: boolean; name: string }>(
    'SELECT rolsuper, current_database() AS name FROM pg_roles WHERE rolname = $1',
    [role],
  )
  // Only a superuser may say NOSUPERUSER, so it is checked rather than set.
  if (rows[0]?.rolsuper !== false) throw new Error(`${role} is a superuser`)
  await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(rows[0].name)} TO ${name}`)
}

function passwordOf(role: string, { secret }: { secret: string }): string {
  return createHmac('sha256', secret).update(role).digest('base64url')
}
