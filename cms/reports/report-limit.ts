import { createHash, randomBytes } from 'node:crypto'

const AN_HOUR = 3_600_000
const MOST_FROM_ONE = 5

/** From everywhere together: a header can be forged, a flood cannot be hidden. */
const MOST_FROM_ALL = 200

/** Nobody's address is kept: its hash is, with a secret of this process, for an hour. */
const secret = randomBytes(32)
const taken = new Map<string, number[]>()

/**
 * Counts one more report from an address and says whether it may be taken. `forwardedFor` is the header: its last entry is what
 * the nearest server saw, everything before it was told by somebody else.
 */
export function countReport(forwardedFor: string, now: number = Date.now()): boolean {
  forgetBefore(now - AN_HOUR)
  const from = createHash('sha256')
    .update(secret)
    .update(forwardedFor.split(',').at(-1)?.trim() ?? '')
    .digest('base64url')
  const mine = taken.get(from) ?? []
  const all = [...taken.values()].reduce((count, times) => count + times.length, 0)
  if (mine.length >= MOST_FROM_ONE || all >= MOST_FROM_ALL) return false
  taken.set(from, [...mine, now])
  return true
}

function forgetBefore(moment: number): void {
  for (const [from, times] of taken) {
    const recent = times.filter((time) => time > moment)
    if (recent.length === 0) taken.delete(from)
    else taken.set(from, recent)
  }
}
