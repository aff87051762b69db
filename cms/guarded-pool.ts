import pg from 'pg'
import { logger } from '../site/logger.ts'

/**
 * node-postgres raises an error event on a connection that the server cuts, also while somebody uses it; unheard, that event
 * ends the process. The query that was under way is told in any case.
 */
class GuardedPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config)
    this.on('error', reportLostConnection)
    this.on('connect', (client) => client.on('error', reportLostConnection))
  }
}

/** node-postgres as Payload's adapter takes it, with pools that outlive a restart of the database. */
export const guardedPostgres: typeof pg = { ...pg, Pool: GuardedPool }

function reportLostConnection(err: Error): void {
  logger.warn({ err }, 'A connection to the database was lost')
}
