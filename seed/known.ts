import type { Language } from '../editorial/languages.ts'
import type { PictureName } from './drawings/pictures.ts'
import type { EventKey, OrganizationKey, PersonKey, PlaceKey, RecordingKey, SectionKey, StoryKey, TopicKey } from './newsroom/keys.ts'

/** The ids of what was made so far, by the keys of the content. */
export type Known = {
  section: Map<SectionKey, number>
  organization: Map<OrganizationKey, number>
  place: Map<PlaceKey, number>
  person: Map<PersonKey, number>
  event: Map<EventKey, number>
  topic: Map<TopicKey, number>
  recording: Map<RecordingKey, number>
  photo: Map<PictureName, number>
  /** Stories, and their editions. */
  story: Map<StoryKey, number>
  article: Record<Language, Map<StoryKey, number>>
}

export function nothingKnown(): Known {
  return {
    section: new Map(),
    organization: new Map(),
    place: new Map(),
    person: new Map(),
    event: new Map(),
    topic: new Map(),
    recording: new Map(),
    photo: new Map(),
    story: new Map(),
    article: { vi: new Map(), en: new Map() },
  }
}

export function idOf<Key extends string>(ids: ReadonlyMap<Key, number>, key: Key): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo's content names “${key}”, which was not made.`)
  return id
}

/** Null where the content names nothing. */
export function idOrNull<Key extends string>(ids: ReadonlyMap<Key, number>, key: Key | undefined): number | null {
  return key === undefined ? null : idOf(ids, key)
}

export function idsOf<Key extends string>(ids: ReadonlyMap<Key, number>, keys: readonly Key[] = []): number[] {
  return keys.map((key) => idOf(ids, key))
}

/** The entries of a table whose keys are exactly those of its type, in their order. */
export function keyed<Key extends string, Value>(table: Record<Key, Value>): [Key, Value][] {
  const entries: [Key, Value][] = []
  for (const key in table) entries.push([key, table[key]])
  return entries
}
