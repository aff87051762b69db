import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { STATE_FILLS } from '../fills.ts'
import { ofPhotos, theseIds } from '../lists/filters.ts'
import { listAddress } from '../lists/list-address.ts'
import { changedSinceCleared, isCleared } from '../lists/pending-records.ts'
import type { Desk } from './desk.ts'
import { SHOWN } from './read-articles.ts'
import { waiting, type Waiting, type WaitingList } from './waiting.ts'

const person = z.union([z.looseObject({ name: z.string() }), z.number()]).nullish()
const record = z.looseObject({ id: z.number(), state: z.string().nullish(), savedBy: person, updatedAt: z.string() })

/** People, organizations, places and whatever else a second person clears; not photos, which have their own list. */
export async function recordsToClear(desk: Desk): Promise<WaitingList> {
  const kinds = desk.req.payload.config.collections.filter((collection) => isCleared(collection) && collection.slug !== 'photos')
  const found = await Promise.all(kinds.map(({ slug }) => uncleared(desk, slug)))
  const entries = found.flatMap((part) => part.entries).toSorted((a, b) => a.at.localeCompare(b.at))
  return {
    name: 'records-to-clear',
    entries: entries.slice(0, SHOWN).map(({ entry }) => entry),
    total: found.reduce((sum, part) => sum + part.total, 0),
    parts: found.flatMap(({ part, total }) => (total > 0 ? [part] : [])),
    all: listAddress('people', { admin: desk.admin, where: ofPhotos.in('draft') }),
    start: listAddress('people', { admin: desk.admin }),
  }
}

type Dated = { at: string; entry: Waiting }

type Uncleared = { entries: Dated[]; total: number; part: { words: string; href: string } }

async function uncleared(desk: Desk, slug: CollectionSlug): Promise<Uncleared> {
  const { payload } = desk.req
  const changed = await changedSinceCleared(desk.req, slug)
  const waits = { or: [{ and: [{ state: { equals: 'draft' } }] }, ...(theseIds(changed).or ?? [])] }
  const { docs, totalDocs } = await payload.find({
    collection: slug,
    where: { and: [waits, { savedBy: { not_equals: desk.staff.id } }] },
    populate: { users: { name: true } },
    sort: 'updatedAt',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req: desk.req,
  })
  const { config } = payload.collections[slug]
  const kind = getTranslation(config.labels.singular, desk.req.i18n)
  const plural = getTranslation(config.labels.plural, desk.req.i18n)
  return {
    entries: docs.map((doc) => dated(doc, { desk, slug, kind, title: config.admin.useAsTitle ?? 'id', changed })),
    total: totalDocs,
    part: { words: `${plural} (${totalDocs})`, href: listAddress(slug, { admin: desk.admin, where: waits }) },
  }
}

type Kind = { desk: Desk; slug: string; kind: string; title: string; changed: readonly number[] }

function dated(doc: unknown, { desk, slug, kind, title, changed }: Kind): Dated {
  const { id, updatedAt, savedBy, ...rest } = record.parse(doc)
  const isChanged = changed.includes(id)
  const named = rest[title]
  return {
    at: updatedAt,
    entry: waiting({
      key: `${slug} ${id}`,
      title: typeof named === 'string' && named !== '' ? named : desk.own.untitled,
      href: `${desk.admin}/collections/${slug}/${id}`,
      mark: isChanged ? { fill: 'half', word: desk.own.changed } : { fill: STATE_FILLS.draft, word: desk.words.states.draft },
      section: kind,
      who: typeof savedBy === 'object' && savedBy !== null ? desk.own.by.replace('{name}', savedBy.name) : null,
    }),
  }
}
