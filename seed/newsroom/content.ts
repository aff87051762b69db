import type { Language } from '../../editorial/languages.ts'
import type { FigurePlot, GalleryLayout, TableHeads } from '../../editorial/printed-body.ts'
import type { CorrectionClass } from '../../editorial/publication.ts'
import type { PictureName } from '../drawings/pictures.ts'
import type { EventKey, OrganizationKey, PersonKey, PlaceKey, RecordingKey, SectionKey, StoryKey, TopicKey } from './keys.ts'

/** The forms that the demo's content is written in, before it becomes records. Keys stand in for ids. */
export type PerLanguage = Record<Language, string>

export type DemoSection = { slug: SectionKey; name: PerLanguage; order: number }

export type DemoTopic = { slug: string; name: PerLanguage; summary: PerLanguage }

export type DemoOrganization = {
  slug: string
  name: PerLanguage
  shortName?: PerLanguage
  description: PerLanguage
  country: PerLanguage
  /** What it became. */
  successor?: OrganizationKey
}

export type DemoPlace = {
  slug: string
  name: PerLanguage
  description: PerLanguage
  country: PerLanguage
  within?: PlaceKey
  latitude: number
  longitude: number
}

/** Dates are EDTF; `to` is empty while the office is held. */
export type DemoTenure = { office: PerLanguage; organization: OrganizationKey | null; from: string; to: string }

export type DemoPerson = {
  name: string
  otherNames: readonly string[]
  country: string
  portrait?: PictureName
  biography: PerLanguage
  tenures: readonly DemoTenure[]
  /** An office entered after the record was cleared: a change that waits for somebody else. */
  pending?: DemoTenure
}

export type DemoEvent = {
  slug: string
  name: PerLanguage
  description?: PerLanguage
  /** EDTF. */
  date: string
  until?: string
  yearly?: boolean
  place?: PlaceKey
  organizations?: readonly OrganizationKey[]
  people?: readonly PersonKey[]
  parent?: EventKey
  /** Entered by a writer, and waiting for somebody who clears it. */
  proposed?: boolean
}

/** Fractions of the picture. */
type Head = { x: number; y: number; w: number; h: number }

export type DemoPhoto = {
  picture: PictureName
  caption: PerLanguage
  alt: PerLanguage
  takenOn: string
  place: PlaceKey
  event?: EventKey
  /** Those named in the caption; whoever else is in the picture counts as “others”. */
  people: readonly PersonKey[]
  others: boolean
  /** Every head marked, the front row first, from the left, and the place of those named among them. */
  heads?: { boxes: readonly Head[]; named: Readonly<Partial<Record<PersonKey, number>>> }
  /** Nobody has cleared it yet. */
  waits?: boolean
}

export type DemoRecording = { title: PerLanguage; transcript: PerLanguage; credit: string; poster: PictureName }

type Figure = { label: string; value?: number; text?: string; unit?: string }

type Entry = { event?: EventKey; date?: string; title?: string; text?: string }

/** Text may hold **bold**, _italic_, [links](https://…) and a person by key: {yen}, {yen:office-name}. */
export type Block =
  | { paragraph: string }
  | { subhead: string }
  | { list: readonly string[]; ordered?: boolean }
  | { photo: PictureName; caption?: string; alt?: string }
  | { quote: string; speaker: PersonKey | null; attribution?: string }
  | { gallery: readonly PictureName[]; title: string; layout?: GalleryLayout }
  /** An empty line begins a paragraph, “- ” a point of a list. */
  | { facts: string; title: string }
  | { figures: readonly Figure[]; title: string; plot: FigurePlot; source?: string }
  | { timeline: readonly Entry[]; title: string }
  | { infographic: PictureName; text: string }
  | { story: StoryKey }
  | { recording: RecordingKey }
  | { link: string; title: string; text: string; site: string }
  | { table: readonly (readonly string[])[]; caption: string; heads: TableHeads; source?: string }

/** How far an edition has come when the newsroom opens. */
export type Goal =
  | 'draft'
  | 'in-review'
  | 'changes-requested'
  | 'approved'
  | 'scheduled'
  | 'spiked'
  | 'published'
  | 'updating'
  | 'updated'
  | 'corrected'
  | 'unpublished'
  | 'retracted'

/** What an update or a correction changes. The standfirst or the note tells whether it was saved already. */
export type LaterWork = {
  standfirst?: string
  body?: readonly Block[]
  correction?: { class: CorrectionClass; note: string }
}

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
  /** What the editor asks for where the goal is “changes-requested”; why it is taken down where it is “unpublished” or “retracted”, put aside where it is “spiked”. */
  reason?: string
  /** Days from the filling to when it is due, where it is unfinished. */
  dueIn?: number
  later?: LaterWork
}

export type DemoStory = {
  key: StoryKey
  section: SectionKey
  leadPhoto: PictureName
  people: readonly PersonKey[]
  organizations: readonly OrganizationKey[]
  places: readonly PlaceKey[]
  topics: readonly TopicKey[]
  events: readonly EventKey[]
  /** Stories told before this one that go with it. */
  related?: readonly StoryKey[]
  editions: Record<Language, DemoEdition>
}
