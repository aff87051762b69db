import { Pool } from 'pg'
import { environment } from '../../environment.ts'
import { logger } from '../logger.ts'
import { shareInProcess } from './share-in-process.ts'

/** Connections as the readers' role; one pool a process. A lost connection is logged and made anew, never fatal. */
export function readerPool(): Pool {
  return shareInProcess('reader-pool', () => {
    const pool = new Pool({
      connectionString: environment.databaseReaderUrl,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 10_000,
      query_timeout: 12_000,
      application_name: 'standfirst-site',
    })
    pool.on('error', (err) => logger.warn({ err }, 'A database connection of the reader’s side was lost'))
    return pool
  })
}
