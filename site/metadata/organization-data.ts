import type { PublicOrganization } from '../../editorial/public-records.ts'
import { plainTextIn } from '../texts.ts'
import { filled, recordUrl, type Standing } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

/** An organization. Schema.org has no word for a successor, so that only the page tells it. */
export function organizationData(organization: PublicOrganization, { language }: Standing): StructuredData {
  const url = recordUrl(organization, language)
  const { name, shortName, description, website } = organization
  return {
    '@type': 'Organization',
    '@id': `${url}#organization`,
    url,
    name: plainTextIn(name, language),
    alternateName: filled(shortName[language]),
    description: filled(description[language]),
    sameAs: filled(website),
  }
}
