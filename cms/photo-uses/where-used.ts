import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { STAGES, type Stage } from '../../editorial/workflow.ts'
import { reference } from '../../editorial/refers.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { withheldLanguages } from '../photo-availability/withheld-languages.ts'
import { hashesOfPhoto } from '../photo-files/hashes-of-photo.ts'
import { notFound } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'

export type PublicUse = {
  article: number | null
  name: string
  language: Language | null
  address: string
  from: string
  until: string | null
  isWithheld: boolean
  /** It shows a file that the photo had before. */
  isEarlierFile: boolean
  /** Whose portrait it is there. */
  person: number | null
}
export type PendingUse = { article: number; name: string; language: Language; stage: Stage }
export type PhotoUses = {
  live: PublicUse[]
  /** Manuscripts that name it and are not as they are live. */
  pending: PendingUse[]
  /** Further ones that this person may not read. */
  hidden: number
  past: PublicUse[]
}

/** `GET /api/photos/:id/uses`: the live pages that show it, the manuscripts that name it, and the articles that showed it once. */
export const whereUsed: Omit<Endpoint, 'root'> = {
  path: '/:id/uses',
  method: 'get',
  handler: answerRefusals(async (req) => {
    const staff = requireStaff(req)
    const id = idFrom(req.routeParams?.id)
    const known = id === null ? [] : await rowsOf(req, sql`select id from photos where id = ${id}`, z.object({ id: z.number() }))
    if (id === null || known.length === 0 || staff.roles.includes('admin')) throw notFound()
    return Response.json(await usesOf(req, id))
  }),
}

async function usesOf(req: PayloadRequest, id: number): Promise<PhotoUses> {
  const withheld = await withheldLanguages(req, id)
  const isWithheld = (language: Language | null) => (language === null ? withheld.length === LANGUAGES.length : withheld.includes(language))
  const printed = (await publicUses(req, id)).map(({ isLive, staysWithheld, ...use }) => ({
    isLive,
    use: { ...use, isWithheld: staysWithheld || isWithheld(use.language) },
  }))
  return {
    live: printed.filter(({ isLive }) => isLive).map(({ use }) => use),
    past: printed.filter(({ isLive }) => !isLive).map(({ use }) => use),
    ...(await pendingUses(req, id)),
  }
}

const publicRow = z.object({
  article: z.number().nullable(),
  name: z.string(),
  language: z.enum(LANGUAGES).nullable(),
  address: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  isLive: z.boolean(),
  isEarlierFile: z.boolean(),
  staysWithheld: z.boolean(),
  person: z.number().nullable(),
})

/** SQL: the original of a printed hash in a row `t`, which may be a crop's. */
const ORIGINAL = sql`coalesce((select c.original from crops c where c.hash = t.text), t.text)`

/** Each article once, as the newest publication with the photo in it had it; people whose portrait it is. */
async function publicUses(req: PayloadRequest, id: number) {
  const rows = await rowsOf(
    req,
    sql`select distinct on (p.kind, p.subject) p.article_id as article, p.language::text as language, p.address,
          coalesce(p.content::jsonb ->> 'headline', p.content::jsonb ->> 'name', '') as name, p.status = 'live' as "isLive",
          exists (select 1 from publications_texts t where t.parent_id = p.id and t.path = 'photoHashes' and ${ORIGINAL} in ${hashesOfPhoto(id)}
            and ${ORIGINAL} <> (select hash from photos where id = ${id})) as "isEarlierFile",
          exists (select 1 from publications_texts t join withheld_pictures w on w.hash = ${ORIGINAL} and w.photo = ${id} and w.lifted_at is null
            where t.parent_id = p.id and t.path = 'photoHashes' and w.stays and w.language in ('', coalesce(p.language::text, ''))) as "staysWithheld",
          case when p.kind = 'person' then p.subject::int end as person,
          (select min(f.published_at) from publications f where f.kind = p.kind and f.subject = p.subject
            and (f.refers @> array[${reference('photo', id)}]::text[] or f.id = p.id))::text as "from",
          case when p.status = 'live' then null else p.updated_at::text end as until
        from publications p
        where (p.kind = 'article' and p.act <> 'retracted' and p.refers @> array[${reference('photo', id)}]::text[])
          or (p.kind = 'person' and exists (
            select 1 from publications_texts t where t.parent_id = p.id and t.path = 'photoHashes' and t.text in ${hashesOfPhoto(id)}
          ))
        order by p.kind, p.subject, p.sequence desc`,
    publicRow,
  )
  const instant = (at: string) => new Date(at).toISOString()
  return rows
    .map((row) => ({ ...row, from: instant(row.from), until: row.until === null ? null : instant(row.until) }))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
}

/** Titles come by the access of whoever asks; of the others it is only told how many there are. */
async function pendingUses(req: PayloadRequest, id: number): Promise<Pick<PhotoUses, 'pending' | 'hidden'>> {
  const named = await rowsOf(
    req,
    sql`select id from articles
        where stage not in ('published', 'retracted') and deleted_at is null
          and (lead_photo_photo_id = ${id} or jsonb_path_exists(body, '$.**.photo ? (@ == $id)', jsonb_build_object('id', ${id}::int)))`,
    z.object({ id: z.number() }),
  )
  if (named.length === 0) return { pending: [], hidden: 0 }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: named.map((row) => row.id) } },
    select: { headline: true, language: true, stage: true },
    sort: '-updatedAt',
    depth: 0,
    limit: 100,
    overrideAccess: false,
    req,
  })
  const pending = docs.map(({ id: article, headline, language, stage }) => {
    const known = STAGES.find((one) => one === stage) ?? 'draft'
    return { article, name: headline, language, stage: known }
  })
  return { pending, hidden: named.length - pending.length }
}
