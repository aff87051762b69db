import type { AdminLanguage } from './words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = {
  en: { d: ['day', 'days'], h: ['hour', 'hours'], m: ['minute', 'minutes'] },
  vi: { d: ['ngày'], h: ['giờ'], m: ['phút'] },
} as const

/** How long until an instant (ISO 8601), its two largest units: `2 days 3 hours`; null for what has passed or is no instant. */
export function timeLeft(instant: string, { now, language }: { now: Date; language: AdminLanguage }): string | null {
  const left = new Date(instant).getTime() - now.getTime()
  if (Number.isNaN(left) || left <= 0) return null
  // A begun minute counts: “in 0 minutes” says nothing.
  const whole = Math.ceil(left / MINUTE) * MINUTE
  const parts = [
    { count: Math.floor(whole / DAY), unit: 'd' as const },
    { count: Math.floor((whole % DAY) / HOUR), unit: 'h' as const },
    { count: Math.floor((whole % HOUR) / MINUTE), unit: 'm' as const },
  ]
  const first = parts.findIndex(({ count }) => count > 0)
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count} ${UNITS[language][unit][count === 1 ? 0 : 1] ?? UNITS[language][unit][0]}`)
    .join(' ')
}
