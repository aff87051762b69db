import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processIdentity } from '../process/process-identity.ts'

export type RunningPostgres = { pid: number; port: number }

/**
 * The server that a killed run left behind on these data, if it lives. A dead one's lock file is removed, since PostgreSQL
 * itself is stopped by it as soon as some other process has got the same number.
 */
export function findRunningPostgres(data: string): RunningPostgres | null {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = 0, , , port = 0] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid > 0 && isPostgres(pid, { data })) return { pid, port }
  rmSync(file, { force: true })
  return null
}

export function isPostgresAlive(pid: number): boolean {
  const identity = processIdentity(pid)
  return identity !== null && !identity.endsWith('@ended')
}

/** Resolves when the server is gone, whoever started it. */
export async function postgresEnded(pid: number): Promise<void> {
  while (isPostgresAlive(pid)) await wait(500, undefined, { ref: false })
}

/** Stops a server in the "fast" way: whoever is connected is sent off, what is committed stays. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!isPostgresAlive(pid)) return
    process.kill(pid, signal)
    const until = Date.now() + seconds * 1000
    while (Date.now() < until && isPostgresAlive(pid)) await wait(50)
  }
}

function isPostgres(pid: number, { data }: { data: string }): boolean {
  if (!isPostgresAlive(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)
  } catch {
    // No /proc on this system: the number is all there is to go by.
    return process.platform !== 'linux'
  }
}
