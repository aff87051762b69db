import type { Language } from '../../editorial/languages.ts'
import type { PictureName } from '../drawings/pictures.ts'

/** The forms that the demo's content is written in, before it becomes records. Keys stand in for ids. */
export type PerLanguage = Record<Language, string>

export type OrganizationKey = 'association' | 'foundation' | 'port' | 'magazine'
export type PlaceKey = 'ben-lam' | 'hoa-loc' | 'ha-noi'
export type PersonKey = 'yen' | 'phuoc' | 'ines' | 'tomas' | 'my' | 'chau' | 'quynh' | 'vy' | 'an'
export type SectionKey = 'diplomacy' | 'people' | 'history' | 'culture'

export type DemoSection = { slug: SectionKey; name: PerLanguage; order: number }

export type DemoRecord = { slug: string; name: PerLanguage }

/** Dates are EDTF; `to` is empty while the office is held. */
export type DemoTenure = { office: PerLanguage; organization: OrganizationKey | null; from: string; to: string }

export type DemoPerson = { name: string; otherNames: readonly string[]; country: string; tenures: readonly DemoTenure[] }

export type DemoPhoto = {
  picture: PictureName
  caption: PerLanguage
  alt: PerLanguage
  takenOn: string
  place: PlaceKey
  /** Those named in the caption; whoever else is in the picture counts as “others”. */
  people: readonly PersonKey[]
  others: boolean
}

/** Text may hold **bold**, _italic_ and [links](https://…). */
export type Block =
  | { paragraph: string }
  | { subhead: string }
  | { list: readonly string[]; ordered?: boolean }
  | { photo: PictureName; caption?: string; alt?: string }
  | { quote: string; speaker: PersonKey | null; attribution?: string }

/** How far an edition has come when the newsroom opens. */
export type Goal = 'draft' | 'in-review' | 'changes-requested' | 'approved' | 'published'

export type DemoEdition = {
  slug: string
  headline: string
  standfirst: string
  body: readonly Block[]
  /** Where the story uses the lead photo with words of its own. */
  leadCaption?: string
  bylines: readonly { person: PersonKey; as: 'text' | 'photos' | 'translation' }[]
  writtenBy: 'writer' | 'writer2' | 'translator'
  goal: Goal
  /** What the editor asks for, where the goal is “changes-requested”. */
  reason?: string
}

export type DemoStory = {
  section: SectionKey
  leadPhoto: PictureName
  people: readonly PersonKey[]
  organizations: readonly OrganizationKey[]
  places: readonly PlaceKey[]
  editions: Record<Language, DemoEdition>
}
