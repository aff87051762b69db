import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { run } from '../database.ts'

/** Until this transaction ends nobody else, on whatever instance, changes what lies in the public bucket of this hash. */
export async function holdMedia(req: PayloadRequest, hash: string): Promise<void> {
  await run(req, sql`select pg_advisory_xact_lock(hashtextextended(${`media ${hash}`}, 0))`)
}
