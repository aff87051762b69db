import type { PublicPhoto } from '../../editorial/public-records.ts'
import { environment } from '../../environment.ts'
import { sharedRendition } from '../components/picture.tsx'
import { isoDate } from '../known-dates.ts'
import { copyrightOf, isAddress } from '../photo-rights.ts'
import { photoIn } from '../photo-in.ts'
import { plainTextIn } from '../texts.ts'
import { makingData } from './making-data.ts'
import { filled, linkedUrl, recordUrl, type Standing } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

/** A photograph with its makers and rights, as IPTC's fields map to schema.org. A licence is an address, or a work by its name. */
export function photoData(photo: PublicPhoto, standing: Standing): StructuredData {
  const { language } = standing
  const url = recordUrl(photo, language)
  const { address, width, height } = sharedRendition(photoIn(photo, language))
  const { licence, credit, place, people } = photo
  return {
    '@type': 'ImageObject',
    '@id': `${url}#photo`,
    url,
    contentUrl: environment.baseUrl + address,
    width,
    height,
    caption: filled(plainTextIn(photo.caption, language)),
    description: filled(plainTextIn(photo.alt, language)),
    creditText: filled(credit),
    ...makingData({ ...photo, copyrightNotice: copyrightOf(photo) }),
    license: licenceData(licence),
    dateCreated: isoDate(photo.takenOn) ?? undefined,
    contentLocation: place ? { '@type': 'Place', name: plainTextIn(place.name, language) } : undefined,
    about:
      people.length > 0
        ? people.map((person) => {
            const page = linkedUrl({ kind: 'person', ...person }, standing)
            return { '@type': 'Person', name: person.name, ...(page === undefined ? {} : { url: page }) }
          })
        : undefined,
  }
}

function licenceData(licence: string) {
  if (licence === '') return undefined
  return isAddress(licence) ? licence : { '@type': 'CreativeWork', name: licence }
}
