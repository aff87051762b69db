import type { DeskPhoto } from './desk-photo.ts'

/** What is filled in at the caption desk, by its path in the photo. */
export const DESK_FIELDS = [
  'caption.vi',
  'caption.en',
  'alt.vi',
  'alt.en',
  'credit',
  'creator',
  'rights.category',
  'takenOn',
  'place',
  'event',
] as const
export type DeskField = (typeof DESK_FIELDS)[number]

/** Texts as typed; the category of the rights by its name, a place and an event by id, each empty for none. */
export type DeskValues = Record<DeskField, string>
export type DeskChanges = Partial<DeskValues>

/** How long each text may be (collections/photos.ts); choices have no length. */
export const LONGEST: Partial<Record<DeskField, number>> = {
  'caption.vi': 2_000,
  'caption.en': 2_000,
  'alt.vi': 1_000,
  'alt.en': 1_000,
  credit: 200,
  creator: 200,
  takenOn: 20,
}

export function valuesOf(photo: DeskPhoto): DeskValues {
  return {
    'caption.vi': photo.caption?.vi ?? '',
    'caption.en': photo.caption?.en ?? '',
    'alt.vi': photo.alt?.vi ?? '',
    'alt.en': photo.alt?.en ?? '',
    credit: photo.credit ?? '',
    creator: photo.creator ?? '',
    'rights.category': photo.rights?.category ?? '',
    takenOn: photo.takenOn ?? '',
    place: idIn(photo.place),
    event: idIn(photo.event),
  }
}

/** Those that are not what is stored. */
export function changedFrom(stored: DeskValues, typed: DeskChanges): DeskChanges {
  return Object.fromEntries(
    DESK_FIELDS.flatMap((field) => {
      const value = typed[field]
      return value === undefined || value === stored[field] ? [] : [[field, value]]
    }),
  )
}

/** The changes as the API takes them: only what changed, so that a translator sends nothing but the text of their language. */
export function bodyOf(changes: DeskChanges): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const group of ['caption', 'alt'] as const) {
    const texts = (['vi', 'en'] as const).flatMap((language) => {
      const value = changes[`${group}.${language}`]
      return value === undefined ? [] : [[language, value] as const]
    })
    if (texts.length > 0) body[group] = Object.fromEntries(texts)
  }
  for (const field of ['credit', 'creator', 'takenOn'] as const) if (changes[field] !== undefined) body[field] = changes[field]
  const category = changes['rights.category']
  if (category !== undefined) body['rights'] = { category: category === '' ? null : category }
  for (const field of ['place', 'event'] as const) {
    const id = changes[field]
    if (id !== undefined) body[field] = id === '' ? null : Number(id)
  }
  return body
}

function idIn(relation: DeskPhoto['place']): string {
  if (relation === null || relation === undefined) return ''
  return String(typeof relation === 'number' ? relation : relation.id)
}
