import { shownIn, type PrintedBlock, type PrintedPhoto } from './printed-body.ts'
import type { ArticleContent } from './publication.ts'

/** A subject as publications name it: kind and id. */
export function reference(kind: 'person' | 'organization' | 'place' | 'event' | 'photo' | 'topic' | 'story', id: number): string {
  return `${kind}:${id}`
}

/** Sorted, each once. */
export function references(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}

/** Everything an article names that has, or may come to have, a page of its own. */
export function refersOf(content: Omit<ArticleContent, 'refers'>): string[] {
  const shows = shownIn(content.body)
  const photos = photosOf(content)
  const people = [...content.people, ...content.bylines.map(({ person }) => person), ...shows.people]
  return references([
    ...photos.map(({ id }) => reference('photo', id)),
    ...people.map(({ id }) => reference('person', id)),
    ...content.organizations.map(({ id }) => reference('organization', id)),
    ...content.places.map(({ id }) => reference('place', id)),
    ...content.events.map(({ id }) => reference('event', id)),
    ...shows.events.map((id) => reference('event', id)),
    ...content.topics.map(({ id }) => reference('topic', id)),
    ...[...content.related, ...shows.stories].map((id) => reference('story', id)),
  ])
}

/** Every photo of the page, the lead photo first. */
export function photosOf({ leadPhoto, body }: { leadPhoto: PrintedPhoto | null; body: readonly PrintedBlock[] }): PrintedPhoto[] {
  const { photos } = shownIn(body)
  return leadPhoto ? [leadPhoto, ...photos] : photos
}

/** Each picture of the page once, as it is first used. */
export function picturesOf(content: { leadPhoto: PrintedPhoto | null; body: readonly PrintedBlock[] }): PrintedPhoto[] {
  const byHash = new Map<string, PrintedPhoto>()
  for (const photo of photosOf(content)) if (!byHash.has(photo.hash)) byHash.set(photo.hash, photo)
  return [...byHash.values()]
}

/** Hashes of all the bytes that the page shows or plays, each once: what of `/media` is public while it is live. */
export function mediaOf(content: { leadPhoto: PrintedPhoto | null; body: readonly PrintedBlock[] }): string[] {
  const { recordings } = shownIn(content.body)
  return [...new Set([...photosOf(content), ...recordings].map(({ hash }) => hash))]
}
