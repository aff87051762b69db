import type { HeadBox } from './head-rows.ts'
import type { Language } from './languages.ts'
import type { PhotoMaking } from './printed-body.ts'

/**
 * The public records that clearing prints, in all languages at once: plain data, whose canonical JSON hashes to the manifest of
 * the clearing. Their pages show what of it is in the page's language.
 */
export type PublicRecord = PublicPerson | PublicOrganization | PublicPlace | PublicEvent | PublicPhoto | PublicTopic | PublicSite

/** Records that a second person clears. */
export const CLEARED_KINDS = ['person', 'organization', 'place', 'event', 'photo'] as const

/** Records printed whenever somebody who keeps them saves. */
export const KEPT_KINDS = ['topic', 'site'] as const

export type Texts = Record<Language, string>

/** Another record by name, with the words of its address. Whether there is a page depends on what is live (site/queries). */
export type NamedRecord = { id: number; slug: string; name: Texts }

/** A photo of a record: in all languages. */
export type RecordPhoto = {
  id: number
  hash: string
  width: number
  height: number
  caption: Texts
  alt: Texts
  credit: string
  focalPoint: { x: number; y: number }
} & PhotoMaking

type Common = {
  format: 2
  id: number
  revision: number
  /** What it names that may have a page of its own, as `place:3`, sorted. */
  refers: string[]
}

export type PublicPerson = Common & {
  kind: 'person'
  slug: string
  name: string
  otherNames: string[]
  country: string
  portrait: RecordPhoto | null
  biography: Texts
  tenures: PublicTenure[]
}

/** From and to in EDTF; an empty end is open. */
export type PublicTenure = { office: Texts; organization: NamedRecord | null; from: string; to: string }

export type PublicOrganization = Common & {
  kind: 'organization'
  slug: string
  name: Texts
  shortName: Texts
  description: Texts
  country: Texts
  website: string
  successor: NamedRecord | null
}

export type PublicPlace = Common & {
  kind: 'place'
  slug: string
  name: Texts
  description: Texts
  country: Texts
  within: NamedRecord | null
  /** Degrees, WGS 84. */
  position: { latitude: number; longitude: number } | null
}

export type PublicEvent = Common & {
  kind: 'event'
  slug: string
  name: Texts
  /** EDTF; `until` is empty for what lasted a day or less than is known. */
  date: string
  until: string
  yearly: boolean
  description: Texts
  place: NamedRecord | null
  organizations: NamedRecord[]
  people: { id: number; slug: string; name: string }[]
  parent: NamedRecord | null
}

export type PublicPhoto = Common &
  Omit<PhotoMaking, 'creator'> & {
    kind: 'photo'
    hash: string
    width: number
    height: number
    focalPoint: { x: number; y: number }
    caption: Texts
    alt: Texts
    credit: string
    creator: string
    agency: string
    licence: string
    rightsCategory: string
    /** EDTF. */
    takenOn: string
    place: NamedRecord | null
    event: NamedRecord | null
    /** Named people shown, with the offices of the day of the photo. */
    people: { id: number; slug: string; name: string; offices: Record<Language, string[]>; mark?: PrintedMark | undefined }[]
  }

/** A marked head: its box as fractions of the upright frame, and where that is in words; empty for who is alone in the picture. */
export type PrintedMark = HeadBox & { words: Texts }

export type PublicTopic = Common & { kind: 'topic'; slug: string; name: Texts; summary: Texts }

/** What the whole site says about itself, from the settings. */
export type PublicSite = Common & {
  kind: 'site'
  office: Texts
  editorInChief: Texts
  licence: Texts
  address: Texts
  phone: string
  email: string
  about: Texts
  contact: Texts
  /** Lines of further links in the masthead and the footer. */
  menus: Record<Language, { main: MenuLink[]; footer: MenuLink[] }>
}

/** `href` is a path of ours or an address with https. */
export type MenuLink = { label: string; href: string }

/** The address of a record's page without its language: `/people/{slug}`, `/photos/{id}`; `/site` for what has no page. */
export function recordPath(record: { kind: PublicRecord['kind']; slug?: string; id: number }): string {
  if (record.kind === 'site') return '/site'
  const name = record.kind === 'photo' ? String(record.id) : (record.slug ?? '')
  return `/${RECORD_FOLDERS[record.kind]}/${name}`
}

export const RECORD_FOLDERS = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  photo: 'photos',
  topic: 'topics',
} as const satisfies Record<Exclude<PublicRecord['kind'], 'site'>, string>

export type RecordKind = keyof typeof RECORD_FOLDERS
