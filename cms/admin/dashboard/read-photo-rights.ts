import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { newsroomDay } from '../../../editorial/dates.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../../editorial/languages.ts'
import { languagesOver } from '../../../editorial/photo-use.ts'
import { rightsOf } from '../../../press/photo-to-use.ts'
import type { Photo } from '../../../generated/payload-types.ts'
import { clock } from '../../clock.ts'
import { rowsOf } from '../../database.ts'
import { theseIds } from '../lists/filters.ts'
import { listAddress } from '../lists/list-address.ts'
import { fill } from '../words.ts'
import type { Desk } from './desk.ts'
import { SHOWN } from './read-articles.ts'
import { entryOf } from './read-photos.ts'
import type { WaitingList } from './waiting.ts'

/** How far ahead the end of rights is told of. */
const DAYS_AHEAD = 14
const MOST = 300

/** Photos that live pages print and readers do not get to see, those on most pages first. */
export async function photosLost(desk: Desk): Promise<WaitingList> {
  const rows = await rowsOf(
    desk.req,
    sql`select w.photo, count(distinct p.id)::int as pages from withheld_pictures w
        join publications p on p.status = 'live' and p.kind = 'article' and p.refers @> array['photo:' || w.photo]
          and w.language in ('', p.language::text)
        where w.lifted_at is null and (not w.stays or exists (
          select 1 from publications_texts t where t.parent_id = p.id and t.path = 'photoHashes' and t.text = w.hash
        )) group by w.photo order by 2 desc, 1 limit ${MOST}`,
    z.object({ photo: z.number(), pages: z.number() }),
  )
  const photos = await photosOf(
    desk,
    rows.map(({ photo }) => photo),
  )
  return {
    name: 'photos-lost',
    entries: rows.slice(0, SHOWN).flatMap(({ photo, pages }) => {
      const found = photos.get(photo)
      if (!found) return []
      return [{ ...entryOf(found, desk), note: fill(pages === 1 ? desk.own.lostOn[0] : desk.own.lostOn[1], { count: pages }) }]
    }),
    total: rows.length,
    all: listAddress('photos', { admin: desk.admin, where: theseIds(rows.map(({ photo }) => photo)) }),
    start: listAddress('photos', { admin: desk.admin }),
  }
}

/** Cleared photos that some edition may not use any longer within two weeks, the soonest first. */
export async function photosEnding(desk: Desk): Promise<WaitingList> {
  const today = newsroomDay(await clock(desk.req))
  const rows = await rowsOf(
    desk.req,
    sql`select d.photo, d.day::text as day from days_of_rights d join photos p on p.id = d.photo and p.state = 'cleared' and p.deleted_at is null
        where d.day > ${today}::date and d.day <= ${today}::date + ${DAYS_AHEAD}::int order by d.day, d.photo limit ${MOST}`,
    z.object({ photo: z.number(), day: z.string() }),
  )
  const photos = await photosOf(
    desk,
    rows.map(({ photo }) => photo),
  )
  const ending = rows.flatMap(({ photo, day }) => {
    const found = photos.get(photo)
    if (!found) return []
    const rights = rightsOf(found)
    const before = languagesOver(rights, today)
    const lost = languagesOver(rights, day).filter((language) => !before.includes(language))
    // On that day something may as well begin.
    if (lost.length === 0) return []
    const isWhole = lost.length === LANGUAGES.length
    const editions = lost.map((language) => LANGUAGE_NAMES[language]).join(', ')
    return [{ id: photo, entry: { ...entryOf(found, desk), note: fill(isWhole ? desk.own.endsOn : desk.own.endsOnIn, { day, editions }) } }]
  })
  return {
    name: 'photos-ending',
    entries: ending.slice(0, SHOWN).map(({ entry }) => entry),
    total: ending.length,
    all: listAddress('photos', { admin: desk.admin, where: theseIds(ending.map(({ id }) => id)) }),
    start: listAddress('photos', { admin: desk.admin }),
  }
}

async function photosOf({ req }: Desk, ids: readonly number[]): Promise<Map<number, Photo>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'photos',
    where: { id: { in: [...ids] } },
    populate: { users: { name: true } },
    depth: 1,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((photo) => [photo.id, photo]))
}
