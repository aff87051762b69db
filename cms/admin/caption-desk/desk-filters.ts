import type { Where } from 'payload'
import { PHOTO_STATES } from '../../../editorial/clearing.ts'
import { newsroomDay } from '../../../editorial/dates.ts'

export const DESK_FILTERS = ['all', 'mine', 'today', 'missing', ...PHOTO_STATES] as const
export type DeskFilter = (typeof DESK_FILTERS)[number]

/** What the desk shows, as its address says: `?show=missing&page=2&photo=12`. */
export type DeskAddress = { filter: DeskFilter; page: number; open: number | null }

export function readDeskAddress(query: Record<string, string | string[] | undefined>): DeskAddress {
  const number = (name: string) => Math.floor(Number(query[name]))
  return {
    filter: DESK_FILTERS.find((filter) => filter === query['show']) ?? 'all',
    page: number('page') > 1 ? number('page') : 1,
    open: number('photo') > 0 ? number('photo') : null,
  }
}

/** What the sheet shows, as the API asks for it. */
export function whereOf(filter: DeskFilter, { person, now }: { person: number; now: Date }): Where {
  switch (filter) {
    case 'all':
      return {}
    case 'mine':
      return { createdBy: { equals: person } }
    case 'today':
      return { createdAt: { greater_than_equal: new Date(`${newsroomDay(now)}T00:00:00+07:00`).toISOString() } }
    case 'missing':
      return {
        or: [
          { 'rights.category': { exists: false } },
          { and: [{ place: { exists: false } }, { placeUnknown: { not_equals: true } }] },
          ...['credit', 'takenOn', 'caption.vi', 'caption.en', 'alt.vi', 'alt.en'].flatMap((path): Where[] => [
            { [path]: { exists: false } },
            { [path]: { equals: '' } },
          ]),
        ],
      }
    case 'uploaded':
    case 'cleared':
    case 'restricted':
    case 'sent-back':
    case 'expired':
    case 'withdrawn':
      return { state: { equals: filter } }
  }
}
