import { newsroomDay } from '../../../editorial/dates.ts'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import { dashboardWords } from './dashboard-words.ts'

export type Due = { words: string; isLate: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far off a due time is, as one says it; days are the newsroom's, Asia/Ho_Chi_Minh, which is UTC+7 all year. */
export function dueInWords(dueAt: string, { now, language }: { now: Date; language: AdminLanguage }): Due | null {
  const due = new Date(dueAt)
  const left = due.getTime() - now.getTime()
  if (Number.isNaN(left)) return null
  const words = dashboardWords(language).due
  if (left < 0) return { words: late(-left, words), isLate: true }
  const days = daysBetween(newsroomDay(now), newsroomDay(due))
  const values = { time: clock(due), date: calendar(due), count: days }
  if (days === 0) return { words: fill(words.today, values), isLate: false }
  if (days === 1) return { words: fill(words.tomorrow, values), isLate: false }
  return { words: fill(days <= 7 ? words.inDays : words.on, values), isLate: false }
}

type DueWords = ReturnType<typeof dashboardWords>['due']

function late(by: number, words: DueWords): string {
  if (by < HOUR) return counted(Math.max(1, Math.floor(by / MINUTE)), words.lateMinutes)
  if (by < DAY) return counted(Math.floor(by / HOUR), words.lateHours)
  return counted(Math.floor(by / DAY), words.lateDays)
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return fill(count === 1 ? one : many, { count })
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

function clock(instant: Date): string {
  return new Date(instant.getTime() + 7 * HOUR).toISOString().slice(11, 16)
}

function calendar(instant: Date): string {
  const [year, month, day] = newsroomDay(instant).split('-')
  return `${day}/${month}/${year}`
}
