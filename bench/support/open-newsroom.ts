import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { buildWhenStale } from '../../scripts/build/build-when-stale.ts'
import { createDatabase } from '../../scripts/database/create-database.ts'
import { migrate } from '../../scripts/database/migrate.ts'
import { removePostgresData } from '../../scripts/database/postgres-home.ts'
import { setUpRoles } from '../../scripts/database/set-up-roles.ts'
import { startPostgres } from '../../scripts/database/start-postgres.ts'
import { makeLogins } from '../../scripts/demo/demo-logins.ts'
import { fillNewsroom } from '../../scripts/demo/fill-newsroom.ts'
import { freePort } from '../../scripts/process/free-port.ts'
import { onStop } from '../../scripts/process/run-script.ts'
import { startServer } from '../../scripts/process/start-server.ts'
import { applicationEnvironment } from '../../scripts/settings/application-environment.ts'
import { dataFolder } from '../../scripts/settings/root.ts'
import { openFrontDoor, type FrontDoor } from '../../seed/front-door.ts'

export type BenchNewsroom = {
  origin: string
  pid: number
  door: FrontDoor
  /** A second instance of the same build on the same database and files; its origin. */
  startAnother(): Promise<string>
}

const SECRET = 'only-for-benches-never-for-a-newsroom'

/** The demo newsroom on the production build, with a durable PostgreSQL of its own that is gone afterwards. */
export async function openBenchNewsroom(): Promise<BenchNewsroom> {
  mkdirSync(dataFolder, { recursive: true })
  const folder = mkdtempSync(path.join(dataFolder, 'bench-'))
  chmodSync(folder, 0o755)
  onStop(async () => removePostgresData(folder))
  const postgres = await startPostgres(folder)
  const database = await setUpRoles(await createDatabase(postgres.ownerUrl('postgres'), { name: 'standfirst_bench' }), { secret: SECRET })
  await migrate(database, { secret: SECRET })
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const env = applicationEnvironment({
    database,
    secret: SECRET,
    port,
    host: '127.0.0.1',
    baseUrl,
    filesFolder: path.join(folder, 'files'),
  })
  await buildWhenStale({ env })
  const server = await startServer({ env, log: path.join(folder, 'server.log') })
  const logins = makeLogins(baseUrl)
  await fillNewsroom({ ownerUrl: database.ownerUrl, origin: server.origin, env, loginsFile: path.join(folder, 'logins.json'), logins })
  return {
    origin: server.origin,
    pid: server.pid ?? 0,
    door: openFrontDoor({ baseUrl: server.origin, logins: logins.logins }),
    startAnother: async () => {
      const other = await startServer({ env: { ...env, PORT: String(await freePort()) }, log: path.join(folder, 'other-server.log') })
      return other.origin
    },
  }
}
