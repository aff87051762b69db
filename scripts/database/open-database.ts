import { Failure } from '../process/failure.ts'
import type { DatabaseAddresses } from '../settings/application-environment.ts'
import type { Settings } from '../settings/load-settings.ts'
import { dataFolder } from '../settings/root.ts'
import { canConnect } from './can-connect.ts'
import { createDatabase } from './create-database.ts'
import { describeAddress } from './database-address.ts'
import { postgresEnded } from './running-postgres.ts'
import { setUpRoles } from './set-up-roles.ts'
import { startPostgres } from './start-postgres.ts'

const TIMEOUT_MS = 5000

/** `lost` resolves when the embedded server is gone; somebody else's is theirs to watch. */
export type OpenDatabase = DatabaseAddresses & { lost: Promise<void> }

/** The database to work with: the one of DATABASE_URL, or the embedded one; with its two roles, not yet migrated. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl) return { ...(await withRoles(settings.databaseUrl, settings)), lost: new Promise(() => undefined) }
  const server = await startPostgres(dataFolder)
  const ownerUrl = await createDatabase(server.ownerUrl('postgres'), { name: 'standfirst' })
  return { ...(await withRoles(ownerUrl, settings)), lost: postgresEnded(server.pid) }
}

async function withRoles(ownerUrl: string, settings: Settings): Promise<DatabaseAddresses> {
  await assertAnswers(ownerUrl)
  const { databaseAppUrl, databaseReaderUrl } = settings
  if (databaseAppUrl && databaseReaderUrl) return { ownerUrl, appUrl: databaseAppUrl, readerUrl: databaseReaderUrl }
  return setUpRoles(ownerUrl, { secret: settings.secret })
}

async function assertAnswers(url: string): Promise<void> {
  const answer = await canConnect(url, { timeoutMs: TIMEOUT_MS })
  if (answer !== true) throw new Failure(`The database at ${describeAddress(url)} does not answer: ${answer}.`)
}
