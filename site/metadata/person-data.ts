import type { PublicPerson, PublicTenure } from '../../editorial/public-records.ts'
import { environment } from '../../environment.ts'
import { sharedRendition } from '../components/picture.tsx'
import { isoDate } from '../known-dates.ts'
import { photoIn } from '../photo-in.ts'
import { plainTextIn } from '../texts.ts'
import { linkedUrl, recordUrl, type Standing } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

/** A person with every office as a dated role. A date that ISO 8601 cannot say is left out. */
export function personData(person: PublicPerson, standing: Standing): StructuredData {
  const { language } = standing
  const url = recordUrl(person, language)
  const { portrait, tenures, otherNames } = person
  const inOrganizations = tenures.filter(({ organization }) => organization !== null)
  const others = tenures.filter(({ organization }) => organization === null)
  const held = tenures.filter(({ to }) => to === '').map(({ office }) => plainTextIn(office, language))
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: language,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      url,
      name: person.name,
      ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
      ...(person.biography[language] === '' ? {} : { description: person.biography[language] }),
      ...(portrait === null ? {} : { image: environment.baseUrl + sharedRendition(photoIn(portrait, language)).address }),
      ...(held.length > 0 ? { jobTitle: held } : {}),
      ...(inOrganizations.length > 0 ? { affiliation: inOrganizations.map((tenure) => organizationRole(tenure, standing)) } : {}),
      ...(others.length > 0 ? { hasOccupation: others.map((tenure) => occupationRole(tenure, standing)) } : {}),
    },
  }
}

function organizationRole({ office, organization, from, to }: PublicTenure, standing: Standing) {
  const { language } = standing
  const url = organization ? linkedUrl({ kind: 'organization', ...organization }, standing) : undefined
  return {
    '@type': 'OrganizationRole',
    roleName: plainTextIn(office, language),
    ...dates({ from, to }),
    affiliation: {
      '@type': 'Organization',
      ...(url === undefined ? {} : { '@id': `${url}#organization`, url }),
      name: organization ? plainTextIn(organization.name, language) : '',
    },
  }
}

function occupationRole({ office, from, to }: PublicTenure, { language }: Standing) {
  const name = plainTextIn(office, language)
  return { '@type': 'Role', roleName: name, ...dates({ from, to }), hasOccupation: { '@type': 'Occupation', name } }
}

function dates({ from, to }: { from: string; to: string }) {
  const [start, end] = [isoDate(from), isoDate(to)]
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) }
}
