import type { Where } from 'payload'
import type { Photo } from '../../../generated/payload-types.ts'
import { PHOTO_STATES } from '../../../editorial/clearing.ts'
import { STATE_FILLS } from '../fills.ts'
import { ofPhotos, theseIds } from '../lists/filters.ts'
import { listAddress } from '../lists/list-address.ts'
import { changedSinceCleared } from '../lists/pending-records.ts'
import type { Desk } from './desk.ts'
import { SHOWN } from './read-articles.ts'
import { waiting, type Waiting, type WaitingList } from './waiting.ts'

/** Photos that lack what clearing asks for, or were sent back. */
export async function photosToDescribe(desk: Desk): Promise<WaitingList> {
  const where = ofPhotos.incomplete()
  const { docs, totalDocs } = await photos(desk, {
    or: [{ and: [where, { state: { in: ['uploaded', 'cleared'] } }] }, { state: { equals: 'sent-back' } }],
  })
  return {
    name: 'photos-to-describe',
    entries: docs.map((photo) => ({ ...entryOf(photo, desk), note: missingIn(photo, desk) })),
    total: totalDocs,
    all: listAddress('photos', { admin: desk.admin, where }),
    start: `${desk.admin}/upload-photos`,
  }
}

/** Never cleared, or changed since; and not last changed by this person, who could not clear it. */
export async function photosToClear(desk: Desk): Promise<WaitingList> {
  const changed = await changedSinceCleared(desk.req, 'photos')
  const where = { or: [{ state: { equals: 'uploaded' } }, ...(theseIds(changed).or ?? [])] }
  const { docs, totalDocs } = await photos(desk, { and: [where, { savedBy: { not_equals: desk.staff.id } }] })
  return {
    name: 'photos-to-clear',
    entries: docs.map((photo) => ({
      ...entryOf(photo, desk),
      note: changed.includes(photo.id) ? desk.own.changed : missingIn(photo, desk),
    })),
    total: totalDocs,
    all: listAddress('photos', { admin: desk.admin, where: ofPhotos.in('uploaded') }),
    start: listAddress('photos', { admin: desk.admin }),
  }
}

function photos(desk: Desk, where: Where) {
  return desk.req.payload.find({
    collection: 'photos',
    where,
    populate: { users: { name: true } },
    sort: 'updatedAt',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req: desk.req,
  })
}

export function entryOf({ id, title, filename, state, savedBy, thumbnailURL }: Photo, { admin, words, own }: Desk): Waiting {
  const known = PHOTO_STATES.find((name) => name === state) ?? 'uploaded'
  return waiting({
    key: `photo ${id}`,
    title: title || filename || own.untitled,
    href: `${admin}/collections/photos/${id}`,
    picture: thumbnailURL ?? null,
    mark: { fill: STATE_FILLS[known], word: words.states[known] },
    who: typeof savedBy === 'object' && savedBy !== null ? own.by.replace('{name}', savedBy.name) : null,
  })
}

function missingIn({ caption, credit, rights, takenOn }: Photo, { own }: Desk): string | null {
  const { missingParts } = own
  const parts = [
    ...(caption?.vi && caption.en ? [] : [missingParts.caption]),
    ...(credit ? [] : [missingParts.credit]),
    ...(rights?.category ? [] : [missingParts.rights]),
    ...(takenOn ? [] : [missingParts.date]),
  ]
  return parts.length === 0 ? null : own.missing.replace('{parts}', parts.join(', '))
}
