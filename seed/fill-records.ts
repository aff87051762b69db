import type { FrontDoor, Stored } from './front-door.ts'
import { idOf, idOrNull, idsOf, keyed, type Known } from './known.ts'
import type { DemoTenure } from './newsroom/content.ts'
import { events } from './newsroom/events.ts'
import { organizations } from './newsroom/organizations.ts'
import { people } from './newsroom/people.ts'
import { places } from './newsroom/places.ts'
import { sections } from './newsroom/sections.ts'
import { topics } from './newsroom/topics.ts'

type Making = { door: FrontDoor; known: Known }

/** What others refer to: sections, topics, organizations and places. */
export async function fillVocabularies({ door, known }: Making): Promise<void> {
  for (const section of sections) {
    const { id } =
      (await door.find('admin', 'sections', { slug: section.slug })) ?? (await door.create('admin', 'sections', { ...section }))
    known.section.set(section.slug, id)
  }
  for (const [key, topic] of keyed(topics)) {
    const { id } = (await door.find('editor', 'topics', { slug: topic.slug })) ?? (await door.create('editor', 'topics', { ...topic }))
    known.topic.set(key, id)
  }
  for (const [key, { successor, ...organization }] of keyed(organizations)) {
    const data = { ...organization, successor: idOrNull(known.organization, successor) }
    known.organization.set(key, await ensureCleared(door, { collection: 'organizations', data }))
  }
  for (const [key, { within, ...place }] of keyed(places)) {
    const data = { ...place, within: idOrNull(known.place, within) }
    known.place.set(key, await ensureCleared(door, { collection: 'places', data }))
  }
}

/** People with their offices, not cleared yet: their portraits are still to be drawn. */
export async function fillPeople({ door, known }: Making): Promise<void> {
  for (const [key, person] of keyed(people)) {
    const { name, otherNames, country, biography, tenures } = person
    const data = {
      name,
      otherNames: otherNames.map((other) => ({ name: other })),
      country,
      biography,
      tenures: tenures.map((tenure) => storedTenure(tenure, known)),
    }
    const { id } = (await door.find('editor', 'people', { name })) ?? (await door.create('editor', 'people', data))
    known.person.set(key, id)
  }
}

/** Gives everybody a portrait and clears them; whoever has a further office waiting gets it afterwards, uncleared. */
export async function clearPeople({ door, known }: Making): Promise<void> {
  for (const [key, { portrait, tenures, pending }] of keyed(people)) {
    const id = idOf(known.person, key)
    const found = await door.find('editor', 'people', { id: String(id) })
    if (!found) throw new Error(`Person ${id} is gone.`)
    const shown = portrait !== undefined && (found.portrait ?? null) === null
    const person = shown
      ? await door.save('editor', { collection: 'people', id, revision: found.revision }, { portrait: idOf(known.photo, portrait) })
      : found
    if (person.state === 'draft' || shown) await door.act('editor2', { collection: 'people', id }, { action: 'clear' })
    const waits = person === found && found.state === 'cleared' && found.clearedRevision !== found.revision
    if (pending && !waits) {
      const later = [pending, ...tenures].map((tenure) => storedTenure(tenure, known))
      await door.save('editor', { collection: 'people', id, revision: person.revision }, { tenures: later })
    }
  }
}

/** The chronicle. What a writer proposed stays as it is until somebody clears it. */
export async function fillEvents({ door, known }: Making): Promise<void> {
  for (const [key, { place, organizations: hosts, people: guests, parent, proposed = false, ...event }] of keyed(events)) {
    const data = {
      ...event,
      place: idOrNull(known.place, place),
      organizations: idsOf(known.organization, hosts),
      people: idsOf(known.person, guests),
      parent: idOrNull(known.event, parent),
    }
    known.event.set(key, proposed ? (await ensureProposed(door, data)).id : await ensureCleared(door, { collection: 'events', data }))
  }
}

type Named = Record<string, unknown> & { slug: string }

async function ensureProposed(door: FrontDoor, data: Named): Promise<Stored> {
  return (await door.find('editor', 'events', { slug: data.slug })) ?? (await door.create('writer', 'events', data))
}

/** Entered by one editor and cleared by another. */
async function ensureCleared(door: FrontDoor, { collection, data }: { collection: string; data: Named }): Promise<number> {
  const record = (await door.find('editor', collection, { slug: data.slug })) ?? (await door.create('editor', collection, data))
  if (record.state === 'draft') await door.act('editor2', { collection, id: record.id }, { action: 'clear' })
  return record.id
}

function storedTenure(tenure: DemoTenure, known: Known) {
  return { ...tenure, organization: tenure.organization === null ? null : idOf(known.organization, tenure.organization) }
}
