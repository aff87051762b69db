import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { PHOTO_STATES } from '../../editorial/clearing.ts'
import type { PhotoSearch } from '../../editorial/photo-search.ts'
import { searchTerms } from '../../site/search/search-terms.ts'
import { rowsOf } from '../database.ts'

const found = z.object({
  id: z.number(),
  title: z.string(),
  state: z.enum(PHOTO_STATES),
  credit: z.string(),
  takenOn: z.string(),
  hash: z.string(),
  placeholder: z.string(),
  width: z.coerce.number(),
  height: z.coerce.number(),
  isUsed: z.boolean(),
  /** Since it was last cleared. */
  isChanged: z.boolean(),
})

export type FoundPhoto = z.infer<typeof found>

const counted = z.object({ total: z.coerce.number() })

/** Photos that fit, the newest first or as a collection has them, `limit` of them from the place `offset` on; and how many fit altogether. What lies in the trash is left out. */
export async function findPhotos(
  req: PayloadRequest,
  { search, offset, limit }: { search: PhotoSearch; offset: number; limit: number },
): Promise<{ photos: FoundPhoto[]; total: number }> {
  const fits = conditionsOf(search)
  const [count] = await rowsOf(req, sql`select count(*) as total from photos p where ${fits}`, counted)
  const photos = await rowsOf(
    req,
    sql`select p.id, coalesce(nullif(p.title, ''), nullif(p.caption_vi, ''), nullif(p.caption_en, ''), p.filename, '') as title,
        coalesce(p.state::text, 'uploaded') as state, coalesce(p.credit, '') as credit, coalesce(p.taken_on, '') as "takenOn",
        coalesce(p.hash, '') as hash, coalesce(p.placeholder, '') as placeholder,
        coalesce(p.upright_width, 0) as width, coalesce(p.upright_height, 0) as height, ${IS_USED} as "isUsed",
        p.revision is distinct from p.cleared_revision as "isChanged"
      from photos p where ${fits} order by ${orderOf(search)} limit ${limit} offset ${offset}`,
    found,
  )
  return { photos, total: count?.total ?? 0 }
}

const IS_USED = sql`exists (
  select from publications u where u.status = 'live' and u.kind = 'article' and u.refers @> array['photo:' || p.id::text]
)`

/** All that live articles show, read once, where every photo is asked whether it is among it. */
const USED = sql`(
  select substr(shown, 7)::integer from publications u cross join lateral unnest(u.refers) as shown
  where u.status = 'live' and u.kind = 'article' and shown like 'photo:%'
)`

/** By hand in a collection, else the newest first. */
function orderOf({ collection }: PhotoSearch): SQL {
  return collection === null
    ? sql`p.created_at desc, p.id desc`
    : sql`(select m.place from photos_in_collections m where m.collection = ${collection} and m.photo = p.id), p.id`
}

function conditionsOf({ q, state, use, by, person, place, event, collection, from, to }: PhotoSearch): SQL {
  const all: SQL[] = [sql`p.deleted_at is null`]
  if (q !== '') all.push(wordsIn(q))
  if (state !== null) all.push(sql`p.state = ${state}`)
  if (use !== null) all.push(use === 'used' ? sql`p.id in ${USED}` : sql`p.id not in ${USED}`)
  if (by !== '')
    all.push(
      sql`search_folded(${by}) <> '' and strpos(search_folded(concat_ws(' ', p.agency, p.creator, p.credit)), search_folded(${by})) > 0`,
    )
  if (person !== null) all.push(sql`exists (select from photos_people_shown s where s._parent_id = p.id and s.person_id = ${person})`)
  if (place !== null) all.push(sql`p.place_id = ${place}`)
  if (event !== null) all.push(sql`p.event_id = ${event}`)
  if (collection !== null) all.push(sql`p.id in (select m.photo from photos_in_collections m where m.collection = ${collection})`)
  if (from !== '') all.push(sql`${KNOWN} || substr('0000-12-31', length(${KNOWN}) + 1) >= ${from}`)
  if (to !== '') all.push(sql`${KNOWN} || substr('0000-01-01', length(${KNOWN}) + 1) <= ${to}`)
  return sql.join(all, sql` and `)
}

/** Of a date in EDTF what is certain of it: year, month and day, as far as they are known. Null where not even the year is. */
const KNOWN = sql`substring(p.taken_on from '^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?')`

/** By the index that the search of the newsroom keeps. Words that are none, such as signs alone, find nothing. */
function wordsIn(text: string): SQL {
  const terms = searchTerms(text)
  const goesOn = terms.at(-1)?.isPhrase === false
  const texts = sql`array[${sql.join(
    terms.map((term) => sql`${term.text}`),
    sql`, `,
  )}]::text[]`
  return terms.length === 0
    ? sql`false`
    : sql`p.id in (select e.subject from staff_search_entries e where e.kind = 'photo' and e.folded @@ search_query(${texts}, true, ${goesOn}::boolean))`
}
