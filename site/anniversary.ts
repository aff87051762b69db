import { parseDate } from '../editorial/dates.ts'
import type { PublicEvent } from '../editorial/public-records.ts'
import { isoDate, yearOf } from './known-dates.ts'

export type Anniversary = {
  /** Whole years from the event's year to this one. */
  years: number
  /** The year it is counted in. */
  year: number
  /** The day it falls on (yyyy-mm-dd), for what is kept every year and whose day is known. */
  day: string | null
}

/**
 * How long ago in a year of the newsroom's calendar. It says the year it is counted in, so that a page stays true however long
 * it is kept. Null before the first anniversary, and for what nobody knows the year of.
 */
export function anniversaryOf({ date, yearly }: Pick<PublicEvent, 'date' | 'yearly'>, year: number): Anniversary | null {
  const began = yearOf(date)
  if (began === null || parseDate(date)?.uncertain === true || began >= year) return null
  const day = isoDate(date)
  const isDay = yearly && day !== null && day.length === 10
  return { years: year - began, year, day: isDay ? dayIn(year, day) : null }
}

/** The 29th of February is kept on the 28th in other years. */
function dayIn(year: number, day: string): string {
  const same = `${year}${day.slice(4)}`
  return parseDate(same) ? same : `${year}-02-28`
}
