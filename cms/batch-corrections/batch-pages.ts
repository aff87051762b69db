import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { pageState, type PageState } from '../../editorial/batch-corrections.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { Problem } from '../../editorial/problems.ts'
import { STAGES, WORK_KINDS } from '../../editorial/workflow.ts'
import { rowsOf, run } from '../database.ts'

const row = z.object({
  id: z.string(),
  article: z.number(),
  publication: z.number(),
  language: z.enum(LANGUAGES),
  chosen: z.boolean(),
  prepared: z.coerce.number().nullable(),
  problems: z.array(z.object({ code: z.string(), message: z.string(), where: z.string() })),
  headline: z.string(),
  revision: z.coerce.number(),
  stage: z.enum(STAGES),
  workKind: z.enum(WORK_KINDS),
  isParked: z.boolean(),
  live: z.number().nullable(),
  ended: z.enum(['published', 'given-up']).nullable(),
})

/** A page of a batch, with how its article stands now. `live`: the publication that readers get now. */
export type BatchPage = z.infer<typeof row> & { state: PageState }

/** The pages of a batch in their order. */
export async function readPages(req: PayloadRequest, batch: number): Promise<BatchPage[]> {
  return (await rowsOf(req, sql`${SELECT} where p._parent_id = ${batch} order by p._order`, row)).map(withState)
}

/** Holds a batch until the transaction ends: its pages are not listed, chosen or saved twice at once, nor while one of them is corrected. */
export async function lockBatch(req: PayloadRequest, batch: number): Promise<void> {
  await run(req, sql`select id from batch_corrections where id = ${batch} for update`)
}

/** One page, held until the transaction ends, so that two people who press at once do not both correct it; null where it is listed no more. */
export async function lockPage(req: PayloadRequest, id: string): Promise<BatchPage | null> {
  await run(
    req,
    sql`select id from batch_corrections where id = (select _parent_id from batch_corrections_pages where id = ${id}) for share`,
  )
  await run(req, sql`select id from batch_corrections_pages where id = ${id} for update`)
  const [page] = await rowsOf(req, sql`${SELECT} where p.id = ${id}`, row)
  return page ? withState(page) : null
}

/** Keeps what stood in the way of a page, or that nothing did. */
export async function noteProblems(req: PayloadRequest, id: string, problems: readonly Problem[]): Promise<void> {
  await run(req, sql`update batch_corrections_pages set problems = ${JSON.stringify(problems)}::jsonb where id = ${id}`)
}

/** In the transaction that corrected the article: the revision that holds the correction. */
export async function notePrepared(req: PayloadRequest, id: string, revision: number): Promise<void> {
  await run(req, sql`update batch_corrections_pages set prepared = ${revision}, problems = null where id = ${id}`)
}

/** Which of the pages that nobody prepared yet are to be corrected. */
export async function noteChosen(req: PayloadRequest, batch: number, articles: readonly number[]): Promise<void> {
  await run(
    req,
    sql`update batch_corrections_pages set chosen = (article_id = any (${`{${articles.join(',')}}`}::int[]))
      where _parent_id = ${batch} and prepared is null`,
  )
}

function withState(page: z.infer<typeof row>): BatchPage {
  return { ...page, state: pageState({ ...page, isLive: page.live !== null }) }
}

const SELECT = sql`
  select p.id, p.article_id as article, p.publication_id as publication, p.language::text as language, coalesce(p.chosen, false) as chosen,
    p.prepared, coalesce(p.problems, '[]') as problems, a.headline, a.revision, a.stage, a.work_kind as "workKind",
    a.parked_revision is not null as "isParked",
    (select l.id from publications l where l.article_id = a.id and l.kind = 'article' and l.status = 'live') as live,
    (select case when e.action in ('publish', 'fire', 'publish-alone') then 'published' else 'given-up' end from audit e
      where p.prepared is not null and e.subject_kind = 'article' and e.subject = a.id
        and e.id > (select max(s.id) from audit s
          where s.subject_kind = 'article' and s.subject = a.id and s.action = 'submit' and s.revision = p.prepared)
        and ((e.action in ('publish', 'fire', 'publish-alone') and e.to_stage = 'published')
          or e.action in ('abandon', 'retract', 'unpublish'))
      order by e.id limit 1) as ended
  from batch_corrections_pages p join articles a on a.id = p.article_id`
