import type {
  PublicEvent,
  PublicOrganization,
  PublicPerson,
  PublicPhoto,
  PublicPlace,
  PublicSite,
  PublicTopic,
  Texts,
} from '../../editorial/public-records.ts'

/** The same words in both languages. */
export function both(text: string): Texts {
  return { vi: text, en: text }
}

const common = { format: 2, revision: 1 } as const
const picture = { width: 1500, height: 1000, focalPoint: { x: 0.5, y: 0.5 } }

/** A person as clearing prints one; a test names only what it is about. What it refers to follows from its offices. */
export function person(differences: Partial<PublicPerson> & { id: number }): PublicPerson {
  const { tenures = [] } = differences
  return {
    ...common,
    kind: 'person',
    slug: `person-${differences.id}`,
    name: 'Đỗ Văn Chiến',
    otherNames: [],
    country: '',
    portrait: null,
    biography: both(''),
    tenures,
    refers: tenures.flatMap(({ organization }) => (organization ? [`organization:${organization.id}`] : [])),
    ...differences,
  }
}

export function organization(differences: Partial<PublicOrganization> & { id: number }): PublicOrganization {
  const { successor = null } = differences
  return {
    ...common,
    kind: 'organization',
    slug: `organization-${differences.id}`,
    name: { vi: 'Hội hữu nghị', en: 'Friendship association' },
    shortName: both(''),
    description: both(''),
    country: both(''),
    website: '',
    successor,
    refers: successor ? [`organization:${successor.id}`] : [],
    ...differences,
  }
}

export function place(differences: Partial<PublicPlace> & { id: number }): PublicPlace {
  const { within = null } = differences
  return {
    ...common,
    kind: 'place',
    slug: `place-${differences.id}`,
    name: { vi: 'Hà Nội', en: 'Hanoi' },
    description: both(''),
    country: both(''),
    within,
    position: null,
    refers: within ? [`place:${within.id}`] : [],
    ...differences,
  }
}

export function event(differences: Partial<PublicEvent> & { id: number }): PublicEvent {
  const { place: at = null, parent = null, organizations = [], people = [] } = differences
  return {
    ...common,
    kind: 'event',
    slug: `event-${differences.id}`,
    name: { vi: 'Lễ thành lập', en: 'The founding' },
    date: '1950-11-19',
    until: '',
    yearly: false,
    description: both(''),
    place: at,
    organizations,
    people,
    parent,
    refers: [
      ...(at ? [`place:${at.id}`] : []),
      ...(parent ? [`event:${parent.id}`] : []),
      ...organizations.map(({ id }) => `organization:${id}`),
      ...people.map(({ id }) => `person:${id}`),
    ],
    ...differences,
  }
}

export function photo(differences: Partial<PublicPhoto> & { id: number }): PublicPhoto {
  const { place: at = null, event: of = null, people = [] } = differences
  return {
    ...common,
    ...picture,
    kind: 'photo',
    hash: String(differences.id).padStart(64, '0'),
    caption: { vi: 'Một chú thích.', en: 'A caption.' },
    alt: { vi: 'Một mô tả.', en: 'A description.' },
    credit: 'TTXVN',
    creator: 'Đinh Hòa',
    agency: 'Thông tấn xã Việt Nam',
    licence: '',
    rightsCategory: 'agency',
    takenOn: '1950-11-19',
    place: at,
    event: of,
    people,
    refers: [...(at ? [`place:${at.id}`] : []), ...(of ? [`event:${of.id}`] : []), ...people.map(({ id }) => `person:${id}`)],
    ...differences,
  }
}

export function topic(differences: Partial<PublicTopic> & { id: number }): PublicTopic {
  return {
    ...common,
    kind: 'topic',
    slug: `topic-${differences.id}`,
    name: { vi: 'Đối ngoại nhân dân', en: 'Between peoples' },
    summary: both(''),
    refers: [],
    ...differences,
  }
}

export function site(differences: Partial<PublicSite> = {}): PublicSite {
  const menu = { main: [], footer: [] }
  return {
    ...common,
    kind: 'site',
    id: 1,
    office: both(''),
    editorInChief: both(''),
    licence: both(''),
    address: both(''),
    phone: '',
    email: '',
    about: both(''),
    contact: both(''),
    menus: { vi: menu, en: menu },
    refers: [],
    ...differences,
  }
}
