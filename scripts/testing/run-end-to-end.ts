import path from 'node:path'
import { loopbackSettings, NO_SIGN_ON } from '../../tests/support/loopback-client.ts'
import { TEMPLATE, TEST_SECRET, type TestCluster } from '../../tests/support/test-cluster.ts'
import { buildWhenStale } from '../build/build-when-stale.ts'
import { createDatabase } from '../database/create-database.ts'
import { setUpRoles } from '../database/set-up-roles.ts'
import { makeLogins } from '../demo/demo-logins.ts'
import { fillNewsroom } from '../demo/fill-newsroom.ts'
import { freePort } from '../process/free-port.ts'
import { startServer } from '../process/start-server.ts'
import { step } from '../process/step.ts'
import { applicationEnvironment } from '../settings/application-environment.ts'
import { findBrowser } from './find-browser.ts'
import { runPlaywright } from './run-playwright.ts'
import type { SuiteResult } from './suite-result.ts'

/** A real Chromium against the production build, on a database of its own filled as the demo's is. */
export async function runEndToEnd(cluster: TestCluster, { filters }: { filters: string[] }): Promise<SuiteResult> {
  const browser = await findBrowser()
  const ownerUrl = await createDatabase(cluster.ownerUrl, { name: 'standfirst_e2e', template: TEMPLATE })
  const database = await setUpRoles(ownerUrl, { secret: TEST_SECRET })
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const filesFolder = path.join(cluster.folder, 'files')
  // The provider of single sign-on is down until the test that is about it starts it at this port.
  const signOnPort = await freePort()
  const env = {
    ...applicationEnvironment({ database, secret: TEST_SECRET, port, host: '127.0.0.1', baseUrl, filesFolder }),
    ...NO_SIGN_ON,
    ...loopbackSettings(signOnPort),
  }
  const loginsFile = path.join(cluster.folder, 'demo-logins.json')
  await buildWhenStale({ env })
  const server = await step('Starting the server', () => startServer({ env, log: path.join(cluster.folder, 'server.log') }))
  await step('Filling the newsroom', () => fillNewsroom({ ownerUrl, origin: server.origin, env, loginsFile, logins: makeLogins(baseUrl) }))
  const result = await runPlaywright({
    folder: cluster.folder,
    filters,
    env: {
      ...process.env,
      E2E_BASE_URL: baseUrl,
      E2E_LOGINS: loginsFile,
      E2E_CHROMIUM: browser,
      E2E_OWNER_URL: ownerUrl,
      E2E_SIGN_ON_PORT: String(signOnPort),
      E2E_MAIL: path.join(filesFolder, 'mail'),
    },
  })
  await server.stop()
  return result
}
