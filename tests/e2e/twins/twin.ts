import type { Language } from '../../../editorial/languages.ts'
import type { RightsCategory } from '../../../editorial/rights-categories.ts'

type PerLanguage = Record<Language, string>

/** Offices in the order in which they are printed; all of them still held. */
export type TwinPerson = { name: string; country: string; offices: readonly { office: PerLanguage; from: string }[] }

export type TwinPhoto = {
  /** Working title, by which the desk finds it. */
  title: string
  caption: PerLanguage
  alt: PerLanguage
  credit: string
  creator: string
  agency: string
  rights: RightsCategory
  takenOn: string
  /** Ground and figures of the drawing. */
  colours: readonly [string, string]
}

/** Caption and alt text are this use's own; left out, the photo's are printed. */
export type PhotoUse = { photo: TwinPhoto; caption?: string; alt?: string }

export type TwinText = { kind: 'paragraph' | 'subhead'; text: string }

export type TwinPart = TwinText | ({ kind: 'photo' } & PhotoUse) | { kind: 'quote'; text: string; speaker: TwinPerson }

/** An article with the structure of one that was really printed, in words of our own. */
export type Twin = {
  language: Language
  slug: string
  section: 'culture' | 'history'
  headline: string
  standfirst: string
  lead: PhotoUse
  parts: readonly TwinPart[]
  bylines: readonly { person: TwinPerson; as: 'Text' | 'Photos' }[]
  peopleInStory: readonly TwinPerson[]
}

export function paragraph(text: string): TwinText {
  return { kind: 'paragraph', text }
}

export function subhead(text: string): TwinText {
  return { kind: 'subhead', text }
}

export function peopleOf(twin: Twin): TwinPerson[] {
  const speakers = twin.parts.flatMap((part) => (part.kind === 'quote' ? [part.speaker] : []))
  return [...new Set([...twin.peopleInStory, ...speakers, ...twin.bylines.map(({ person }) => person)])]
}

export function photosOf(twin: Twin): TwinPhoto[] {
  const inBody = twin.parts.flatMap((part) => (part.kind === 'photo' ? [part.photo] : []))
  return [...new Set([twin.lead.photo, ...inBody])]
}
