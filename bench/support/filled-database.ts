import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { createDatabase } from '../../scripts/database/create-database.ts'
import { migrate } from '../../scripts/database/migrate.ts'
import type { DatabaseAddresses } from '../../scripts/settings/application-environment.ts'
import { removePostgresData } from '../../scripts/database/postgres-home.ts'
import { setUpRoles } from '../../scripts/database/set-up-roles.ts'
import { NOT_DURABLE, startPostgres } from '../../scripts/database/start-postgres.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { onStop } from '../../scripts/process/run-script.ts'
import { dataFolder } from '../../scripts/settings/root.ts'
import { timed } from './beside-lookup.ts'

/** A PostgreSQL of its own, gone afterwards, in which the owner has run one long statement; that and how long it took. */
export async function openFilledDatabase(
  fill: string,
  { secret }: { secret: string },
): Promise<{ database: DatabaseAddresses; filledIn: number }> {
  mkdirSync(dataFolder, { recursive: true })
  const folder = mkdtempSync(path.join(dataFolder, 'bench-'))
  chmodSync(folder, 0o755)
  onStop(async () => removePostgresData(folder))
  const postgres = await startPostgres(folder, { settings: NOT_DURABLE })
  onStop(async () => postgres.stop())
  const database = await setUpRoles(await createDatabase(postgres.ownerUrl('postgres'), { name: 'standfirst_bench' }), { secret })
  await migrate(database, { secret })
  return { database, filledIn: await timed(() => withClient(database.ownerUrl, (client) => client.query(fill))) }
}
