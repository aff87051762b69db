import type { PayloadRequest } from 'payload'
import type { Article, Event, Organization, Person, Photo, Place, Recording, Section, Story, Topic } from '../generated/payload-types.ts'
import type { References } from './print-body.ts'

/** Everything one article refers to, read in the request's transaction. */
export type Records = {
  photos: ReadonlyMap<number, Photo>
  people: ReadonlyMap<number, Person>
  organizations: ReadonlyMap<number, Organization>
  places: ReadonlyMap<number, Place>
  events: ReadonlyMap<number, Event>
  recordings: ReadonlyMap<number, Recording>
  topics: ReadonlyMap<number, Topic>
  /** The story itself, and those that its blocks and its related articles name. */
  story: Story | null
  relatedArticles: ReadonlyMap<number, Article>
  section: Section | null
}

export async function readRecords(
  req: PayloadRequest,
  { article, photos, people, events, recordings, articles }: References & { article: Article },
): Promise<Records> {
  const { payload } = req
  const everything = { depth: 0, limit: 0, pagination: false, req } as const
  const named = [...people, ...idsIn(article.people), ...idsIn(article.bylines?.map((byline) => byline.person))]
  const section = idsIn([article.section])
  const played = await findNamed('recordings', recordings)
  const shown = [...photos, ...idsIn(played.map(({ poster }) => poster))]
  const [storyId] = idsIn([article.story])
  const story = storyId === undefined ? null : await payload.findByID({ collection: 'stories', id: storyId, depth: 0, req, joins: false })
  // One after the other: they share the connection of one transaction.
  return {
    photos: byId(
      shown.length === 0 ? [] : (await payload.find({ collection: 'photos', where: { id: { in: shown } }, ...everything })).docs,
    ),
    people: byId(
      named.length === 0 ? [] : (await payload.find({ collection: 'people', where: { id: { in: named } }, ...everything })).docs,
    ),
    organizations: byId(await findNamed('organizations', idsIn(article.organizations))),
    places: byId(await findNamed('places', idsIn(article.places))),
    events: byId(await findNamed('events', [...events, ...idsIn(article.events), ...idsIn(story?.events)])),
    recordings: byId(played),
    topics: byId(await findNamed('topics', idsIn(story?.topics))),
    story,
    relatedArticles: byId(await findNamed('articles', [...articles, ...idsIn(article.related)])),
    section:
      section.length === 0
        ? null
        : ((await payload.find({ collection: 'sections', where: { id: { in: section } }, ...everything })).docs[0] ?? null),
  }

  async function findNamed<Slug extends 'organizations' | 'places' | 'events' | 'topics' | 'articles' | 'recordings'>(
    collection: Slug,
    ids: readonly number[],
  ) {
    if (ids.length === 0) return []
    return (await payload.find({ collection, where: { id: { in: ids } }, ...everything })).docs
  }
}

/** Ids of relations that may be documents, ids or nothing. */
export function idsIn(relations: readonly ({ id: number } | number | null | undefined)[] | null | undefined): number[] {
  return (relations ?? []).flatMap((relation) => {
    if (relation === null || relation === undefined) return []
    return [typeof relation === 'number' ? relation : relation.id]
  })
}

function byId<Document extends { id: number }>(documents: readonly Document[]): Map<number, Document> {
  return new Map(documents.map((document) => [document.id, document]))
}
