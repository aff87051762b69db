import { parseDate } from '../../../editorial/dates.ts'
import type { PublicEvent } from '../../../editorial/public-records.ts'

/** Events by their first day, the earliest first; those of an unknown day stand last. A coarser date comes before its days. */
export function byDate(events: readonly PublicEvent[]): PublicEvent[] {
  const place = ({ date }: PublicEvent) => parseDate(date)?.earliest ?? '9999'
  const length = ({ date }: PublicEvent) => date.replace(/[?~%]$/, '').length
  return events.toSorted((a, b) => place(a).localeCompare(place(b)) || length(a) - length(b) || a.id - b.id)
}
