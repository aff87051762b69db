import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { createDatabase } from '../../scripts/database/create-database.ts'
import { setUpRoles } from '../../scripts/database/set-up-roles.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { NO_SIGN_ON } from './loopback-client.ts'
import { TEMPLATE, TEST_SECRET } from './test-cluster.ts'

/**
 * Runs before each file of integration tests and its imports: what a file imports reads these variables when it is loaded.
 * The tests get at the addresses through useDatabase().
 */
const name = `test_${randomBytes(6).toString('hex')}`
const ownerUrl = await createDatabase(inject('clusterUrl'), { name, template: TEMPLATE })
// The roles are the cluster's: one file at a time, and the lock is taken where all can meet, for each database has its own.
const { appUrl, readerUrl } = await withClient(inject('clusterUrl'), async (client) => {
  await client.query('SELECT pg_advisory_lock(1)')
  return setUpRoles(ownerUrl, { secret: TEST_SECRET })
})
const filesFolder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-test-'))

Object.assign(process.env, NO_SIGN_ON)
process.env['TEST_OWNER_URL'] = ownerUrl
process.env['DATABASE_URL'] = ''
process.env['DATABASE_APP_URL'] = appUrl
process.env['DATABASE_READER_URL'] = readerUrl
process.env['PAYLOAD_SECRET'] = TEST_SECRET
process.env['DATA_DIR'] = filesFolder
process.env['STORAGE'] = ''
process.env['LOG_LEVEL'] ??= 'error'

afterAll(() => rmSync(filesFolder, { recursive: true, force: true }))
