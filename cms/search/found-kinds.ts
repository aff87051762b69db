/** What staff find, and in which collection it stands. */
export const FOUND_COLLECTIONS = {
  article: 'articles',
  photo: 'photos',
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  topic: 'topics',
} as const

export type StaffKind = keyof typeof FOUND_COLLECTIONS

export const STAFF_KINDS = ['article', 'photo', 'person', 'organization', 'place', 'event', 'topic'] as const satisfies readonly StaffKind[]
