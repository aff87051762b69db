import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { EditionFacts } from '../editorial/duty.ts'
import { LANGUAGES } from '../editorial/languages.ts'
import { PUBLIC_STATUSES, STAGES, WORK_KINDS } from '../editorial/workflow.ts'
import { rowsOf, run } from './database.ts'

const row = z.object({
  article: z.number(),
  revision: z.coerce.number(),
  stage: z.enum(STAGES),
  publicStatus: z.enum(PUBLIC_STATUSES),
  workKind: z.enum(WORK_KINDS),
  language: z.enum(LANGUAGES),
  creator: z.number().nullable(),
  assignee: z.number().nullable(),
  trashedAt: z.string().nullable(),
  isParked: z.boolean(),
  invited: z.array(z.number()),
  savers: z.array(z.number()),
  submitter: z.number().nullable(),
  approver: z.number().nullable(),
  isSensitive: z.boolean(),
  embargoUntil: z.string().nullable(),
  aloneAllowed: z.boolean(),
  unconfirmedBy: z.array(z.number()).nullable(),
})

export type LockedEdition = EditionFacts & { revision: number }

/** What the rules judge an edition by, as it stands in this transaction; null where there is none. */
export async function factsOfEdition(req: PayloadRequest, article: number): Promise<LockedEdition | null> {
  const [facts] = await rowsOf(req, sql`${select} where a.id = ${article}`, row)
  return facts ?? null
}

/** The same of many editions at once, by article. */
export async function factsOfEditions(req: PayloadRequest, articles: readonly number[]): Promise<Map<number, EditionFacts>> {
  if (articles.length === 0) return new Map()
  const ids = sql.join(
    articles.map((id) => sql`${id}`),
    sql`, `,
  )
  const found = await rowsOf(req, sql`${select} where a.id in (${ids})`, row)
  return new Map(found.map((facts) => [facts.article, facts]))
}

/** The same, holding the row until the transaction ends: whoever comes second reads what the first one stored. */
export async function lockEdition(req: PayloadRequest, article: number): Promise<LockedEdition | null> {
  // Locked by a statement of its own: the facts are then read from a snapshot taken after the wait.
  await rowsOf(req, sql`select id from articles where id = ${article} for update`, z.object({ id: z.number() }))
  return factsOfEdition(req, article)
}

/** Holds every edition of an article's story, in the order of their ids: whoever moves them all takes them in one order. */
export async function lockEditionsOfStory(req: PayloadRequest, article: number): Promise<void> {
  await run(req, sql`select id from articles where story_id = (select story_id from articles where id = ${article}) order by id for update`)
}

const select = sql`
  select a.id as article, a.revision, a.stage, a.public_status as "publicStatus", a.work_kind as "workKind", a.language,
    a.created_by_id as creator, a.assignee_id as assignee, to_char(a.deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "trashedAt",
    a.parked_revision is not null as "isParked",
    coalesce((select json_agg(r.users_id) from articles_rels r where r.parent_id = a.id and r.path = 'invited'), '[]') as invited,
    coalesce((select json_agg(s) from article_savers(a.id) s), '[]') as savers,
    article_submitter(a.id) as submitter,
    (select p.by_id from approvals p where p.subject_kind = 'article' and p.subject = a.id and p.kind = 'approve'
      and not exists (select 1 from approvals v where v.voids_id = p.id) order by p.id desc limit 1) as approver,
    coalesce(s.sensitive, false) as "isSensitive",
    to_char(s.embargo_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "embargoUntil",
    coalesce((select g.publish_alone from site_settings g limit 1), false) as "aloneAllowed",
    case when a.confirm_by is not null then article_makers(a.id) end as "unconfirmedBy"
  from articles a left join stories s on s.id = a.story_id`
