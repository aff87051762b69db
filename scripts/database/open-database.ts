import { Failure } from '../process/failure.ts'
import type { DatabaseAddresses } from '../settings/application-environment.ts'
import type { Settings } from '../settings/load-settings.ts'
import { dataFolder } from '../settings/root.ts'
import { canConnect } from './can-connect.ts'
import { createDatabase } from './create-database.ts'
import { describeAddress } from './database-address.ts'
import { setUpRoles } from './set-up-roles.ts'
import { startPostgres } from './start-postgres.ts'

const TIMEOUT_MS = 5000

/** The database to work with: the one of DATABASE_URL, or the embedded one; with its two roles, not yet migrated. */
export async function openDatabase(settings: Settings): Promise<DatabaseAddresses> {
  const ownerUrl = settings.databaseUrl || (await openEmbedded())
  await assertAnswers(ownerUrl)
  const { databaseAppUrl, databaseReaderUrl } = settings
  if (databaseAppUrl && databaseReaderUrl) return { ownerUrl, appUrl: databaseAppUrl, readerUrl: databaseReaderUrl }
  return setUpRoles(ownerUrl, { secret: settings.secret })
}

async function openEmbedded(): Promise<string> {
  const server = await startPostgres(dataFolder)
  return createDatabase(server.ownerUrl('postgres'), { name: 'standfirst' })
}

async function assertAnswers(url: string): Promise<void> {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Failure('DATABASE_URL is not an address of the form postgresql://user:password@host:port/database.')
  const answer = await canConnect(url, { timeoutMs: TIMEOUT_MS })
  if (answer !== true) throw new Failure(`The database at ${describeAddress(url)} does not answer: ${answer}.`)
}
