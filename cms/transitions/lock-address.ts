import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { run } from '../database.ts'

/** Two that take one address at the same moment wait for each other here, until the transaction ends. */
export async function lockAddress(req: PayloadRequest, address: string): Promise<void> {
  await run(req, sql`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`)
}
