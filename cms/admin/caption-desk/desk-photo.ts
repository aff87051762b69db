import { z } from 'zod'
import { faultsBeforeClearingPhoto, PHOTO_STATES } from '../../../editorial/clearing.ts'
import { LANGUAGE_IN_WORDS, LANGUAGES } from '../../../editorial/languages.ts'
import { sentenceIn } from '../problem-words.ts'
import { fill, type AdminLanguage } from '../words.ts'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'

const texts = z.object({ vi: z.string().nullish(), en: z.string().nullish() }).nullish()
const related = z.union([z.number(), z.looseObject({ id: z.number(), title: z.string().nullish() })]).nullish()

/** A photo as the desk reads it: with the names of its place and event, and nobody's account. */
export const deskPhoto = z.object({
  id: z.number(),
  revision: z.number(),
  clearedRevision: z.number().nullish(),
  title: z.string().nullish(),
  filename: z.string().nullish(),
  state: z.enum(PHOTO_STATES),
  caption: texts,
  alt: texts,
  credit: z.string().nullish(),
  creator: z.string().nullish(),
  takenOn: z.string().nullish(),
  place: related,
  placeUnknown: z.boolean().nullish(),
  event: related,
  rights: z.object({ category: z.string().nullish(), ccLicence: z.string().nullish(), licence: z.string().nullish() }).nullish(),
  peopleShown: z.array(z.object({ person: z.unknown().optional(), others: z.boolean().nullish() })).nullish(),
  hash: z.string().nullish(),
  placeholder: z.string().nullish(),
  uprightWidth: z.number().nullish(),
  uprightHeight: z.number().nullish(),
  createdAt: z.string(),
  thumbnailURL: z.string().nullish(),
})

export type DeskPhoto = z.infer<typeof deskPhoto>

/** What the desk asks the server for, so that a sheet of sixty is small. */
export const DESK_SELECT = Object.keys(deskPhoto.shape)

/** What is missing, in words: what clearing asks for by its own rule, then the texts that some language lacks. */
export function missingIn(photo: DeskPhoto, language: AdminLanguage): string[] {
  const words = CAPTION_DESK_WORDS[language]
  const faults = faultsBeforeClearingPhoto({
    credit: photo.credit ?? '',
    rightsCategory: photo.rights?.category ?? '',
    licence: photo.rights?.ccLicence ?? photo.rights?.licence ?? '',
    descriptions: LANGUAGES.map((one) => photo.caption?.[one] ?? ''),
    takenOn: photo.takenOn ?? '',
    hasPlace: photo.place !== null && photo.place !== undefined,
    placeUnknown: photo.placeUnknown === true,
    peopleShown: (photo.peopleShown ?? []).map(({ person, others }) => ({ named: Boolean(person) || others === true })),
  })
  const isDescribed = faults.every(({ code }) => code !== 'no-description')
  const captions = LANGUAGES.filter((one) => isDescribed && isEmpty(photo.caption?.[one]))
  const alts = LANGUAGES.filter((one) => isEmpty(photo.alt?.[one]))
  return [
    ...faults.map(({ message }) => sentenceIn(message, language)),
    ...captions.map((one) => fill(words.noCaption, { language: LANGUAGE_IN_WORDS[one][language] })),
    ...alts.map((one) => fill(words.noAlt, { language: LANGUAGE_IN_WORDS[one][language] })),
  ]
}

/** Cleared, and nothing changed since. */
export function isCleared({ state, clearedRevision, revision }: Pick<DeskPhoto, 'state' | 'clearedRevision' | 'revision'>): boolean {
  return state === 'cleared' && clearedRevision === revision
}

export function titleOf({ title, filename, id }: Pick<DeskPhoto, 'title' | 'filename' | 'id'>): string {
  return title || filename || String(id)
}

function isEmpty(text: string | null | undefined): boolean {
  return (text ?? '').trim() === ''
}
