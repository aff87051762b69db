import { readFileSync } from 'node:fs'

/** Names one process for good: numbers are used again, a number with its starting time is not. Null when it is gone. */
export function processIdentity(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null
  }
  return `${pid}@${startOf(pid)}`
}

function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    // A zombie is waited for by somebody and no longer runs.
    return fields?.[0] === 'Z' ? 'ended' : (fields?.[19] ?? '')
  } catch {
    return ''
  }
}

export function isRunning(identity: string): boolean {
  const pid = Number(identity.split('@')[0])
  return pid > 0 && !identity.endsWith('@ended') && processIdentity(pid) === identity
}
