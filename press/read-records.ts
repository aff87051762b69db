import type { PayloadRequest } from 'payload'
import type { Article, Event, Organization, Person, Photo, Place, Section, Story, Topic } from '../generated/payload-types.ts'

/** Everything one article refers to, read in the request's transaction. */
export type Records = {
  photos: ReadonlyMap<number, Photo>
  people: ReadonlyMap<number, Person>
  organizations: ReadonlyMap<number, Organization>
  places: ReadonlyMap<number, Place>
  events: ReadonlyMap<number, Event>
  topics: ReadonlyMap<number, Topic>
  /** The story itself and those that go with it by their articles. */
  story: Story | null
  relatedArticles: ReadonlyMap<number, Article>
  section: Section | null
}

export async function readRecords(
  req: PayloadRequest,
  {
    article,
    photos,
    people,
    events,
  }: { article: Article; photos: readonly number[]; people: readonly number[]; events: readonly number[] },
): Promise<Records> {
  const { payload } = req
  const everything = { depth: 0, limit: 0, pagination: false, req } as const
  const named = [...people, ...idsIn(article.people), ...idsIn(article.bylines?.map((byline) => byline.person))]
  const section = idsIn([article.section])
  const [storyId] = idsIn([article.story])
  const story = storyId === undefined ? null : await payload.findByID({ collection: 'stories', id: storyId, depth: 0, req, joins: false })
  // One after the other: they share the connection of one transaction.
  return {
    photos: byId(
      photos.length === 0 ? [] : (await payload.find({ collection: 'photos', where: { id: { in: photos } }, ...everything })).docs,
    ),
    people: byId(
      named.length === 0 ? [] : (await payload.find({ collection: 'people', where: { id: { in: named } }, ...everything })).docs,
    ),
    organizations: byId(await findNamed('organizations', idsIn(article.organizations))),
    places: byId(await findNamed('places', idsIn(article.places))),
    events: byId(await findNamed('events', [...events, ...idsIn(article.events), ...idsIn(story?.events)])),
    topics: byId(await findNamed('topics', idsIn(story?.topics))),
    story,
    relatedArticles: byId(await findNamed('articles', idsIn(article.related))),
    section:
      section.length === 0
        ? null
        : ((await payload.find({ collection: 'sections', where: { id: { in: section } }, ...everything })).docs[0] ?? null),
  }

  async function findNamed<Slug extends 'organizations' | 'places' | 'events' | 'topics' | 'articles'>(
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
