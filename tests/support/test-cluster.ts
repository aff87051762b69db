import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { createDatabase } from '../../scripts/database/create-database.ts'
import { migrate } from '../../scripts/database/migrate.ts'
import { removePostgresData } from '../../scripts/database/postgres-home.ts'
import { readPostgresRecord } from '../../scripts/database/postgres-record.ts'
import { findRunningPostgres, stopPostgres } from '../../scripts/database/running-postgres.ts'
import { setUpRoles } from '../../scripts/database/set-up-roles.ts'
import { NOT_DURABLE, startPostgres } from '../../scripts/database/start-postgres.ts'
import { isRunning } from '../../scripts/process/process-identity.ts'
import { dataFolder } from '../../scripts/settings/root.ts'

export const TEMPLATE = 'standfirst_template'

/** Everything in a test run is signed with this; nothing outside it knows it. */
export const TEST_SECRET = 'only-for-tests-never-for-a-newsroom'

export type TestCluster = { folder: string; ownerUrl: string; stop: () => Promise<void> }

/** A PostgreSQL for one run of the tests, with a migrated database to copy from. It is removed with everything in it. */
export async function startTestCluster(): Promise<TestCluster> {
  mkdirSync(dataFolder, { recursive: true })
  await removeAbandonedClusters()
  const folder = mkdtempSync(path.join(dataFolder, 'test-'))
  // Made for us alone; under root PostgreSQL runs as another user and must get in.
  chmodSync(folder, 0o755)
  const server = await startPostgres(folder, { settings: [...NOT_DURABLE, 'max_connections=200'] })
  const stop = async () => {
    await server.stop()
    removePostgresData(folder)
  }
  try {
    const template = await createDatabase(server.ownerUrl('postgres'), { name: TEMPLATE })
    const database = await setUpRoles(template, { secret: TEST_SECRET })
    await migrate(database, { secret: TEST_SECRET })
  } catch (error) {
    await stop()
    throw error
  }
  return { folder, ownerUrl: server.ownerUrl('postgres'), stop }
}

/** What runs that were killed left behind. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of globSync('test-*', { cwd: dataFolder })) {
    const folder = path.join(dataFolder, name)
    if (!existsSync(path.join(folder, 'postgres.json')) || isRunning(readPostgresRecord(folder).startedBy)) continue
    const left = findRunningPostgres(realpathSync(path.join(folder, 'postgres')))
    if (left) await stopPostgres(left.pid)
    removePostgresData(folder)
  }
}
