import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../process/failure.ts'
import { freePort } from '../process/free-port.ts'
import { isRunning, processIdentity } from '../process/process-identity.ts'
import { onStop } from '../process/run-script.ts'
import { canConnect } from './can-connect.ts'
import { initialisePostgres, OWNER } from './initialise-postgres.ts'
import { findPostgresHome, type PostgresHome } from './postgres-home.ts'
import { readPostgresRecord, writePostgresRecord } from './postgres-record.ts'
import { findRunningPostgres, isPostgresAlive, stopPostgres } from './running-postgres.ts'

export type PostgresServer = {
  pid: number
  /** The owner's address of one database. */
  ownerUrl: (database: string) => string
  /** Stops it, unless another run that is still going on had started it. */
  stop: () => Promise<void>
}

const READY_MS = 60_000

/** For throw-away clusters: what a power cut would cost does not matter. */
export const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts, or finds running, the PostgreSQL whose data are kept in `folder`. */
export async function startPostgres(folder: string, { settings = [] }: { settings?: string[] } = {}): Promise<PostgresServer> {
  const home = findPostgresHome(folder)
  const record = readPostgresRecord(folder)
  // Written before the cluster is made: a cluster whose password nobody knows would be lost.
  writePostgresRecord(folder, { record })
  initialisePostgres(home, { password: record.password })
  const url = (port: number) => (database: string) => `postgresql://${OWNER}:${record.password}@127.0.0.1:${port}/${database}`

  const found = findRunningPostgres(home.data)
  if (found && (await isReady(url(found.port)('postgres'), { pid: found.pid }))) {
    // Ours to stop only if whoever started it is gone.
    const stop = isRunning(record.startedBy) ? async () => undefined : () => stopPostgres(found.pid)
    onStop(stop)
    return { pid: found.pid, ownerUrl: url(found.port), stop }
  }
  if (found) await stopPostgres(found.pid)

  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const port = await freePort(record.port)
    const pid = launch(home, { folder, port, settings })
    writePostgresRecord(folder, { record: { ...record, port, startedBy: processIdentity(process.pid) ?? '' } })
    if (pid) onStop(() => stopPostgres(pid))
    if (pid && (await isReady(url(port)('postgres'), { pid }))) return { pid, ownerUrl: url(port), stop: () => stopPostgres(pid) }
    if (pid) await stopPostgres(pid)
    // The last server's workers may take a moment to notice that it was killed, and the port may have been taken just now.
    await wait(1000 * attempt)
  }
  throw new Failure(`The embedded database does not start: ${lastLine(folder)} (all of it in ${logFile(folder)}).`)
}

function launch(home: PostgresHome, { folder, port, settings }: { folder: string; port: number; settings: string[] }): number | undefined {
  const log = openSync(logFile(folder), 'a', 0o600)
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'password_encryption=scram-sha-256', ...settings]
  const child = spawn(home.postgres, ['-D', home.data, '-p', String(port), ...options.flatMap((option) => ['-c', option])], {
    cwd: home.data,
    // A session of its own: Ctrl-C must reach it last, through us, when the server has let go of it.
    detached: true,
    stdio: ['ignore', log, log],
    ...home.runAs,
  })
  child.on('error', () => undefined)
  child.unref()
  closeSync(log)
  return child.pid
}

async function isReady(url: string, { pid }: { pid: number }): Promise<boolean> {
  const until = Date.now() + READY_MS
  while (Date.now() < until && isPostgresAlive(pid)) {
    if ((await canConnect(url, { timeoutMs: 2000 })) === true) return true
    await wait(100)
  }
  return false
}

function logFile(folder: string): string {
  return path.join(folder, 'postgres.log')
}

function lastLine(folder: string): string {
  const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n')
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''
}
