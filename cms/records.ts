/** Collections whose every save is a numbered revision, and the word by which the other tables name their documents. */
export const SUBJECT_KINDS = {
  articles: 'article',
  photos: 'photo',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  events: 'event',
  recordings: 'recording',
} as const

export type RevisedCollection = keyof typeof SUBJECT_KINDS
export type SubjectKind = (typeof SUBJECT_KINDS)[RevisedCollection]

export const ALL_SUBJECT_KINDS = Object.values(SUBJECT_KINDS)

export function isRevised(slug: string): slug is RevisedCollection {
  return Object.hasOwn(SUBJECT_KINDS, slug)
}
