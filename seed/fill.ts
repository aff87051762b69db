import type { Language } from '../editorial/languages.ts'
import type { AccountName, Logins } from './accounts.ts'
import { drawPicture } from './drawings/draw-picture.ts'
import type { PictureName } from './drawings/pictures.ts'
import { openFrontDoor, type FrontDoor, type Stored } from './front-door.ts'
import type { DemoEdition, DemoPhoto, DemoStory, Goal, OrganizationKey, PersonKey, PlaceKey, SectionKey } from './newsroom/content.ts'
import { CREATOR, CREDIT, photos } from './newsroom/photos.ts'
import { organizations, people, places, sections } from './newsroom/records.ts'
import { stories } from './newsroom/stories.ts'
import { toLexical } from './newsroom/to-lexical.ts'

type Say = (sentence: string) => void

type Known = {
  section: Map<SectionKey, number>
  organization: Map<OrganizationKey, number>
  place: Map<PlaceKey, number>
  person: Map<PersonKey, number>
  photo: Map<PictureName, number>
}

/**
 * Fills the demo newsroom over the API of the running server, each step by someone who may take it.
 * What is there already, by slug, name or file, is left as it is, so a filling that broke off goes on where it stopped.
 */
export async function fillDemo({ baseUrl, logins, say = () => {} }: { baseUrl: string; logins: Logins; say?: Say }): Promise<void> {
  const door = openFrontDoor({ baseUrl, logins })
  say('Sections, organizations and places')
  const section = await inTurn(
    sections.map((one) => [one.slug, one] as const),
    (one) => ensure(door, 'admin', 'sections', { slug: one.slug }, one),
  )
  const organization = await inTurn(keyed(organizations), (one) => ensureCleared(door, 'organizations', { slug: one.slug }, one))
  const place = await inTurn(keyed(places), (one) => ensureCleared(door, 'places', { slug: one.slug }, one))
  say('People and their offices')
  const person = await inTurn(keyed(people), ({ otherNames, tenures, ...one }) =>
    ensureCleared(
      door,
      'people',
      { name: one.name },
      {
        ...one,
        otherNames: otherNames.map((name) => ({ name })),
        tenures: tenures.map((tenure) => ({
          ...tenure,
          organization: tenure.organization === null ? null : idOf(organization, tenure.organization),
        })),
      },
    ),
  )
  const known: Known = { section, organization, place, person, photo: new Map() }
  for (const photo of photos) {
    say(`The picture “${photo.picture}”`)
    known.photo.set(photo.picture, await ensurePhoto(door, photo, known))
  }
  for (const story of stories) await tell(door, story, { known, say })
}

async function ensure(
  door: FrontDoor,
  who: AccountName,
  collection: string,
  key: Record<string, string>,
  data: Record<string, unknown>,
): Promise<number> {
  const found = (await door.find(who, collection, key)) ?? (await door.create(who, collection, data))
  return found.id
}

/** Entered by one editor and cleared by another, where records of this kind are cleared. */
async function ensureCleared(
  door: FrontDoor,
  collection: string,
  key: Record<string, string>,
  data: Record<string, unknown>,
): Promise<number> {
  const record = (await door.find('editor', collection, key)) ?? (await door.create('editor', collection, data))
  if (record.state === 'draft') await door.act('editor2', { collection, id: record.id }, { action: 'clear' })
  return record.id
}

async function ensurePhoto(door: FrontDoor, photo: DemoPhoto, known: Known): Promise<number> {
  const record = (await door.find('editor', 'photos', { title: photo.picture })) ?? (await upload(door, photo, known))
  if (record.state === 'uploaded') await door.act('editor', { collection: 'photos', id: record.id }, { action: 'clear' })
  return record.id
}

async function upload(door: FrontDoor, photo: DemoPhoto, known: Known): Promise<Stored> {
  const shown = photo.people.map((key) => ({ person: idOf(known.person, key), others: false }))
  return door.upload(
    'photographer',
    { bytes: await drawPicture(photo.picture), name: `${photo.picture}.jpg` },
    {
      title: photo.picture,
      caption: photo.caption,
      alt: photo.alt,
      credit: CREDIT,
      creator: CREATOR,
      agency: '',
      rights: { category: 'commissioned' },
      takenOn: photo.takenOn,
      place: idOf(known.place, photo.place),
      placeUnknown: false,
      peopleShown: photo.others ? [...shown, { person: null, others: true }] : shown,
    },
  )
}

async function tell(door: FrontDoor, story: DemoStory, { known, say }: { known: Known; say: Say }): Promise<void> {
  say(`“${story.editions.vi.headline}”`)
  const original = await ensureEdition(door, story, { language: 'vi', translationOf: null, known })
  await ensureEdition(door, story, { language: 'en', translationOf: original, known })
}

type Place = { language: Language; translationOf: number | null; known: Known }

async function ensureEdition(door: FrontDoor, story: DemoStory, { language, translationOf, known }: Place): Promise<number> {
  const edition = story.editions[language]
  const { slug, writtenBy } = edition
  const found = await door.find('editor', 'articles', { slug, language })
  const { id } = found ?? (await door.create(writtenBy, 'articles', manuscript(story, { language, translationOf, known })))
  await bringForward(door, edition, id)
  return id
}

function manuscript(story: DemoStory, { language, translationOf, known }: Place): Record<string, unknown> {
  const { slug, headline, standfirst, body, bylines, leadCaption = '' } = story.editions[language]
  return {
    language,
    slug,
    headline,
    standfirst,
    section: idOf(known.section, story.section),
    body: toLexical(body, {
      name: slug,
      ids: { photo: (picture) => idOf(known.photo, picture), person: (key) => idOf(known.person, key) },
    }),
    leadPhoto: { photo: idOf(known.photo, story.leadPhoto), caption: leadCaption, alt: '' },
    bylines: bylines.map(({ person, as }) => ({ person: idOf(known.person, person), as })),
    people: story.people.map((key) => idOf(known.person, key)),
    organizations: story.organizations.map((key) => idOf(known.organization, key)),
    places: story.places.map((key) => idOf(known.place, key)),
    translationOf,
  }
}

/** From each stage, the one step towards each goal and who takes it. A goal that is reached has none. */
const STEPS: Record<string, Partial<Record<Goal, { action: string; by: 'author' | AccountName }>>> = {
  draft: {
    'in-review': { action: 'submit', by: 'author' },
    'changes-requested': { action: 'submit', by: 'author' },
    approved: { action: 'submit', by: 'author' },
    published: { action: 'submit', by: 'author' },
  },
  'in-review': {
    'changes-requested': { action: 'request-changes', by: 'editor' },
    approved: { action: 'approve', by: 'editor2' },
    published: { action: 'approve', by: 'editor2' },
  },
  approved: { published: { action: 'publish', by: 'publisher' } },
}

async function bringForward(door: FrontDoor, edition: DemoEdition, id: number): Promise<void> {
  const { slug, goal, writtenBy, reason } = edition
  const now = await door.find('editor', 'articles', { id: String(id) })
  if (!now) throw new Error(`The article “${slug}” is gone.`)
  const step = STEPS[now.stage ?? '']?.[goal]
  if (!step) return
  await door.act(
    step.by === 'author' ? writtenBy : step.by,
    { collection: 'articles', id },
    {
      action: step.action,
      revision: now.revision,
      ...(step.action === 'request-changes' ? { reason } : {}),
    },
  )
  await bringForward(door, edition, id)
}

/** The entries of a table whose keys are exactly those of its type. */
function keyed<Key extends string, Value>(table: Record<Key, Value>): [Key, Value][] {
  const entries: [Key, Value][] = []
  for (const key in table) entries.push([key, table[key]])
  return entries
}

async function inTurn<Key, Value>(
  entries: readonly (readonly [Key, Value])[],
  make: (value: Value) => Promise<number>,
): Promise<Map<Key, number>> {
  const ids = new Map<Key, number>()
  for (const [key, value] of entries) ids.set(key, await make(value))
  return ids
}

function idOf<Key extends string>(ids: ReadonlyMap<Key, number>, key: Key): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo's content names “${key}”, which was not made.`)
  return id
}
