import type { PayloadRequest } from 'payload'
import type {
  NamedRecord,
  PrintedMark,
  PublicEvent,
  PublicOrganization,
  PublicPerson,
  PublicPhoto,
  PublicPlace,
  PublicTopic,
  RecordPhoto,
} from '../editorial/public-records.ts'
import { reference, references } from '../editorial/refers.ts'
import { parseDate } from '../editorial/dates.ts'
import { ccAddress } from '../editorial/rights-categories.ts'
import { officesOn } from '../editorial/tenures.ts'
import type { HeadBox } from '../editorial/head-rows.ts'
import { peopleInCrop } from '../editorial/people-in-crop.ts'
import { markedRows } from '../editorial/who-is-shown.ts'
import { placeInWords } from '../editorial/who-is-where.ts'
import type { Event, Organization, Person, Photo, Place, Topic } from '../generated/payload-types.ts'
import { plain, texts } from './plain-texts.ts'
import { wholePicture } from './print-crop.ts'
import { clearedNameOf, clearedNamesOf, clearedTenuresOf, makingOf } from './print-records.ts'
import { idsIn } from './read-records.ts'

/** The public form of a person as the row stands now: what clearing signs and prints. */
export async function publicPerson(req: PayloadRequest, person: Person): Promise<PublicPerson> {
  const rows = person.tenures ?? []
  const organizations = await namedRecords(req, { collection: 'organizations', relations: rows.map(({ organization }) => organization) })
  const tenures = rows.map((tenure) => ({
    office: texts(tenure.office),
    organization: organizations.get(idsIn([tenure.organization])[0] ?? 0) ?? null,
    from: plain(tenure.from),
    to: plain(tenure.to),
  }))
  const [portrait] = idsIn([person.portrait])
  return {
    format: 2,
    kind: 'person',
    id: person.id,
    revision: person.revision ?? 0,
    slug: plain(person.slug),
    name: person.name.trim(),
    otherNames: (person.otherNames ?? []).map(({ name }) => name.trim()),
    country: plain(person.country),
    portrait: portrait === undefined ? null : await recordPhoto(req, portrait),
    biography: texts(person.biography),
    tenures,
    refers: references([...organizations.keys()].map((id) => reference('organization', id))),
  }
}

export async function publicOrganization(req: PayloadRequest, organization: Organization): Promise<PublicOrganization> {
  const successor = await namedRecord(req, { collection: 'organizations', relation: organization.successor })
  return {
    format: 2,
    kind: 'organization',
    id: organization.id,
    revision: organization.revision ?? 0,
    slug: plain(organization.slug),
    name: texts(organization.name),
    shortName: texts(organization.shortName),
    description: texts(organization.description),
    country: texts(organization.country),
    website: plain(organization.website),
    successor,
    refers: references(successor ? [reference('organization', successor.id)] : []),
  }
}

export async function publicPlace(req: PayloadRequest, place: Place): Promise<PublicPlace> {
  const within = await namedRecord(req, { collection: 'places', relation: place.within })
  const { latitude, longitude } = place
  const isKnown = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    format: 2,
    kind: 'place',
    id: place.id,
    revision: place.revision ?? 0,
    slug: plain(place.slug),
    name: texts(place.name),
    description: texts(place.description),
    country: texts(place.country),
    within,
    position: isKnown ? { latitude, longitude } : null,
    refers: references(within ? [reference('place', within.id)] : []),
  }
}

export async function publicEvent(req: PayloadRequest, event: Event): Promise<PublicEvent> {
  const place = await namedRecord(req, { collection: 'places', relation: event.place })
  const parent = await namedRecord(req, { collection: 'events', relation: event.parent })
  const organizations = [...(await namedRecords(req, { collection: 'organizations', relations: event.organizations ?? [] })).values()]
  const people = await peopleByName(req, idsIn(event.people))
  return {
    format: 2,
    kind: 'event',
    id: event.id,
    revision: event.revision ?? 0,
    slug: plain(event.slug),
    name: texts(event.name),
    date: plain(event.date),
    until: plain(event.until),
    yearly: event.yearly === true,
    description: texts(event.description),
    place,
    organizations,
    people: people.map(clearedNameOf),
    parent,
    refers: references([
      ...(place ? [reference('place', place.id)] : []),
      ...(parent ? [reference('event', parent.id)] : []),
      ...organizations.map(({ id }) => reference('organization', id)),
      ...people.map(({ id }) => reference('person', id)),
    ]),
  }
}

/** A photo with everybody named in it and the offices they held on the day it was taken; of a part of it, who is seen there and where. */
export async function publicPhoto(
  req: PayloadRequest,
  photo: Photo,
  { part = null }: { part?: HeadBox | null } = {},
): Promise<PublicPhoto> {
  const place = await namedRecord(req, { collection: 'places', relation: photo.place })
  const event = await namedRecord(req, { collection: 'events', relation: photo.event })
  const { seen, left } = part ? peopleInCrop(photo.peopleShown ?? [], part) : { seen: markedRows(photo.peopleShown ?? []), left: [] }
  const rows = photo.peopleShown?.filter((row) => !left.includes(row))
  const people = await peopleByName(req, idsIn(rows?.map(({ person }) => person)))
  const day = parseDate(plain(photo.takenOn))?.latest ?? null
  const marks = marksOf(seen)
  return {
    format: 2,
    kind: 'photo',
    id: photo.id,
    revision: photo.revision ?? 0,
    ...pictureOf(photo),
    credit: plain(photo.credit),
    creator: plain(photo.creator),
    agency: plain(photo.agency),
    licence: licenceOf(photo),
    rightsCategory: photo.rights?.category ?? '',
    takenOn: plain(photo.takenOn),
    place,
    event,
    people: people.map((person) => ({
      ...clearedNameOf(person),
      offices: {
        vi: day === null ? [] : officesOn(day, { tenures: clearedTenuresOf(person), language: 'vi' }),
        en: day === null ? [] : officesOn(day, { tenures: clearedTenuresOf(person), language: 'en' }),
      },
      ...marks.get(person.id),
    })),
    refers: references([
      ...(place ? [reference('place', place.id)] : []),
      ...(event ? [reference('event', event.id)] : []),
      ...people.map(({ id }) => reference('person', id)),
    ]),
  }
}

type Marked = ReturnType<typeof markedRows<NonNullable<Photo['peopleShown']>[number]>>[number]

/** Where each person is whose head is marked; nothing of those who are not, so that a photo without marks prints as it always did. */
function marksOf(marked: readonly Marked[]): Map<number, { mark: PrintedMark }> {
  const marks = new Map<number, { mark: PrintedMark }>()
  for (const { row, box, place } of marked) {
    const [person] = idsIn([row.person])
    if (person === undefined || marks.has(person)) continue
    marks.set(person, { mark: { ...box, words: { vi: placeInWords(place, 'vi'), en: placeInWords(place, 'en') } } })
  }
  return marks
}

export function publicTopic(topic: Topic): PublicTopic {
  return {
    format: 2,
    kind: 'topic',
    id: topic.id,
    revision: 0,
    slug: plain(topic.slug),
    name: texts(topic.name),
    summary: texts(topic.summary),
    refers: [],
  }
}

/** The chosen licence by its address, else whatever was written. */
function licenceOf({ rights }: Photo): string {
  return rights?.ccLicence ? ccAddress(rights.ccLicence) : plain(rights?.licence)
}

async function recordPhoto(req: PayloadRequest, id: number): Promise<RecordPhoto | null> {
  const { docs } = await req.payload.find({ collection: 'photos', where: { id: { equals: id } }, depth: 0, limit: 1, req })
  const [photo] = docs
  return photo ? { id, ...pictureOf(photo), credit: plain(photo.credit) } : null
}

function pictureOf(photo: Photo) {
  return {
    ...wholePicture(photo),
    caption: texts(photo.caption),
    alt: texts(photo.alt),
    ...makingOf(photo),
  }
}

type Named = 'organizations' | 'places' | 'events'

type Relation = { id: number } | number | null | undefined

async function namedRecord(
  req: PayloadRequest,
  { collection, relation }: { collection: Named; relation: Relation },
): Promise<NamedRecord | null> {
  const [named] = (await namedRecords(req, { collection, relations: [relation] })).values()
  return named ?? null
}

/** Other records by their cleared names, or by the row's where nobody has cleared it yet; each once, in the order they are named. */
async function namedRecords(
  req: PayloadRequest,
  { collection, relations }: { collection: Named; relations: readonly Relation[] },
): Promise<Map<number, NamedRecord>> {
  const ids = [...new Set(idsIn(relations))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({ collection, where: { id: { in: ids } }, depth: 0, limit: 0, pagination: false, req })
  return new Map(
    ids.flatMap((id) => {
      const found = docs.find((record) => record.id === id)
      if (!found) return []
      const { name, slug } = clearedNamesOf(found)
      return [[id, { id, slug: plain(slug), name: texts(name) }]]
    }),
  )
}

async function peopleByName(req: PayloadRequest, ids: readonly number[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  return [...new Set(ids)].flatMap((id) => docs.find((person) => person.id === id) ?? [])
}
