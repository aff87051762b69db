import { problem, type Problem } from './problems.ts'

/** Nothing is set further ahead than this. */
export const FURTHEST_YEARS = 5

const FORM = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/**
 * An instant by ISO 8601, with its offset, `2026-11-23T06:00+07:00`. Without its offset a time is no instant: in a gap
 * or a doubled hour of some zone nobody could say which one was meant. Null for everything else, 31 April included.
 */
export function parseInstant(text: string): Date | null {
  const match = FORM.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = ''] = match
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** What is wrong with a time that somebody sets for later; null where it may be set. */
export function faultInTime(at: Date, { now }: { now: Date }): Problem | null {
  if (at.getTime() <= now.getTime()) return problem('time-passed', 'This time has passed; give one in the future.', 'at')
  const furthest = new Date(now)
  furthest.setUTCFullYear(furthest.getUTCFullYear() + FURTHEST_YEARS)
  return at > furthest ? problem('time-too-far', `This is more than ${FURTHEST_YEARS} years ahead; give an earlier time.`, 'at') : null
}

/** An instant in sentences to staff: `23/11/2026, 06:00 (GMT+7)`. Asia/Ho_Chi_Minh is UTC+7 all year. */
export function momentInWords(instant: string | Date): string {
  const local = new Date(new Date(instant).getTime() + 7 * 3_600_000)
  if (Number.isNaN(local.getTime())) return String(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}, ${two(local.getUTCHours())}:${two(local.getUTCMinutes())} (GMT+7)`
}
