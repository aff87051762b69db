import type { PublicEvent } from '../../editorial/public-records.ts'
import { isoDate } from '../known-dates.ts'
import { plainTextIn } from '../texts.ts'
import { filled, linkedUrl, recordUrl, type Standing } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

/** An event. A date that ISO 8601 cannot say exactly, such as a decade, stands on the page alone. */
export function eventData(event: PublicEvent, standing: Standing): StructuredData {
  const { language } = standing
  const url = recordUrl(event, language)
  const { place, parent, organizations, people } = event
  const addressOf = (address: string | undefined) => (address === undefined ? {} : { url: address })
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: plainTextIn(event.name, language),
    description: filled(event.description[language]),
    startDate: isoDate(event.date) ?? undefined,
    endDate: isoDate(event.until) ?? undefined,
    location: place
      ? { '@type': 'Place', name: plainTextIn(place.name, language), ...addressOf(linkedUrl({ kind: 'place', ...place }, standing)) }
      : undefined,
    superEvent: parent
      ? { '@type': 'Event', name: plainTextIn(parent.name, language), ...addressOf(linkedUrl({ kind: 'event', ...parent }, standing)) }
      : undefined,
    organizer:
      organizations.length > 0
        ? organizations.map((one) => ({
            '@type': 'Organization',
            name: plainTextIn(one.name, language),
            ...addressOf(linkedUrl({ kind: 'organization', ...one }, standing)),
          }))
        : undefined,
    attendee:
      people.length > 0
        ? people.map((one) => ({ '@type': 'Person', name: one.name, ...addressOf(linkedUrl({ kind: 'person', ...one }, standing)) }))
        : undefined,
  }
}
