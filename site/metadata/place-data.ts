import type { PublicPlace } from '../../editorial/public-records.ts'
import { plainTextIn } from '../texts.ts'
import { filled, linkedUrl, recordUrl, type Standing } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

export function placeData(place: PublicPlace, standing: Standing): StructuredData {
  const { language } = standing
  const url = recordUrl(place, language)
  const { within, position } = place
  const around = within ? linkedUrl({ kind: 'place', ...within }, standing) : undefined
  return {
    '@type': 'Place',
    '@id': `${url}#place`,
    url,
    name: plainTextIn(place.name, language),
    description: filled(place.description[language]),
    containedInPlace: within
      ? { '@type': 'Place', name: plainTextIn(within.name, language), ...(around === undefined ? {} : { url: around }) }
      : undefined,
    geo: position ? { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude } : undefined,
  }
}
