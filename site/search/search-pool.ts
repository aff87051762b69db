import { Pool, type QueryResultRow } from 'pg'
import { environment } from '../../environment.ts'
import { logger } from '../logger.ts'
import { shareInProcess } from '../store/share-in-process.ts'

const AT_ONCE = 3
const MOST_WAITING = 24
const LONGEST_STATEMENT = 1_500

/** Too many search at once, or this search would take too long: what the reader asked for is all right. */
export class SearchIsBusy extends Error {
  override name = 'SearchIsBusy'
}

/** Connections that only search: however slow it gets, the pages have theirs. */
export function searchPool(): Pool {
  return shareInProcess('search-pool', () => {
    const pool = new Pool({
      connectionString: environment.databaseReaderUrl,
      max: AT_ONCE,
      connectionTimeoutMillis: 3_000,
      statement_timeout: LONGEST_STATEMENT,
      query_timeout: LONGEST_STATEMENT + 1_000,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
      application_name: 'standfirst-search',
      // Reading every text to compare it is never cheaper than the planner's guess about an index.
      options: '-c jit=off -c enable_seqscan=off',
    })
    pool.on('error', (err) => logger.warn({ err }, 'A database connection of the search was lost'))
    return pool
  })
}

/** Rows of one statement; throws SearchIsBusy rather than wait in a long line or for a long time. */
export async function searchRows(statement: string, values: readonly unknown[]): Promise<QueryResultRow[]> {
  const pool = searchPool()
  if (pool.waitingCount >= MOST_WAITING) throw new SearchIsBusy('Too many are searching.')
  try {
    const { rows } = await pool.query<QueryResultRow>(statement, [...values])
    return rows
  } catch (error) {
    if (isTimeout(error)) throw new SearchIsBusy('The search took too long.', { cause: error })
    throw error
  }
}

/** A statement that was cancelled, an answer that did not come, or no connection in time. */
function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '57014') || /timeout/i.test(error.message)
}
