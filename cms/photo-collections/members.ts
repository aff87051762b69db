import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowsOf, run } from '../database.ts'
import { Refusal } from '../refusal.ts'

/** Photos that one collection takes. */
const MOST = 10_000

/** Between two photos there is room for one more until their places are this close; then all get new ones. */
const CLOSEST = '0.000001'

type Members = { collection: number; photos: readonly number[] }

const changed = z.object({ photo: z.number() })

/** At the end, in the order given; what is in it already stays where it is. Answers those that were added. The collection is locked. */
export async function addPhotos(req: PayloadRequest, { collection, photos }: Members): Promise<number[]> {
  await requireThere(req, photos)
  const added = await rowsOf(
    req,
    sql`insert into photos_in_collections (collection, photo, place, added_by)
        select ${collection}, given.photo, last.place + given.number, ${req.user?.id ?? null}
        from unnest(${listed(photos)}::int[]) with ordinality as given (photo, number),
          (select coalesce(max(place), 0) as place from photos_in_collections where collection = ${collection}) last
        order by given.number
        on conflict (collection, photo) do nothing returning photo`,
    changed,
  )
  const [count] = await rowsOf(
    req,
    sql`select count(*)::int as photos from photos_in_collections where collection = ${collection}`,
    z.object({ photos: z.number() }),
  )
  if ((count?.photos ?? 0) > MOST) throw new Refusal(409, `A collection holds at most ${MOST} photos; begin another one.`)
  return added.map(({ photo }) => photo)
}

/** Answers those that were in it, in their order there. */
export async function removePhotos(req: PayloadRequest, { collection, photos }: Members): Promise<number[]> {
  const removed = await rowsOf(
    req,
    sql`with gone as (
          delete from photos_in_collections where collection = ${collection} and photo = any (${listed(photos)}::int[]) returning photo, place
        ) select photo from gone order by place`,
    changed,
  )
  return removed.map(({ photo }) => photo)
}

/** Puts photos of a collection, in their present order, before another one of it; to the end where that is null. */
export async function movePhotos(req: PayloadRequest, { collection, photos, before }: Members & { before: number | null }): Promise<void> {
  if (before !== null && photos.includes(before)) throw new Refusal(400, 'A photo cannot be put before itself.')
  if (!(await hasRoom(req, { collection, photos, before }))) await renumber(req, collection)
  await run(
    req,
    sql`with ${gap({ collection, photos, before })}, moved as (
          select photo, row_number() over (order by place) as number, count(*) over () as whole from photos_in_collections
          where collection = ${collection} and photo = any (${listed(photos)}::int[])
        )
        update photos_in_collections m
        set place = gap.low + (gap.high - gap.low) * moved.number / (moved.whole + 1)
        from moved, gap where m.collection = ${collection} and m.photo = moved.photo`,
  )
}

type Move = Members & { before: number | null }

/** The places between which they go. */
function gap({ collection, photos, before }: Move) {
  const others = sql`collection = ${collection} and photo <> all (${listed(photos)}::int[])`
  return sql`target as (
      select place from photos_in_collections where collection = ${collection} and photo = ${before ?? 0}
    ), gap as (
      select coalesce((select max(place) from photos_in_collections where ${others} and place < coalesce((select place from target), 'Infinity')), 0) as low,
        coalesce((select place from target), (select coalesce(max(place), 0) from photos_in_collections where ${others}) + ${photos.length + 1}) as high
    )`
}

async function hasRoom(req: PayloadRequest, move: Move): Promise<boolean> {
  const [found] = await rowsOf(
    req,
    sql`with ${gap(move)} select (high - low) / ${move.photos.length + 1} > ${CLOSEST}::numeric as room from gap`,
    z.object({ room: z.boolean() }),
  )
  return found?.room === true
}

async function renumber(req: PayloadRequest, collection: number): Promise<void> {
  await run(
    req,
    sql`update photos_in_collections m set place = n.number
        from (select photo, row_number() over (order by place, photo) as number from photos_in_collections where collection = ${collection}) n
        where m.collection = ${collection} and m.photo = n.photo`,
  )
}

async function requireThere(req: PayloadRequest, photos: readonly number[]): Promise<void> {
  const rows = await rowsOf(
    req,
    sql`select id as photo from photos where id = any (${listed(photos)}::int[]) and deleted_at is null`,
    changed,
  )
  const lost = photos.filter((id) => !rows.some(({ photo }) => photo === id))
  if (lost.length > 0) throw new Refusal(404, `There is no photo ${lost.join(', ')}, or it lies in the trash.`)
}

function listed(photos: readonly number[]): string {
  return `{${photos.join(',')}}`
}
