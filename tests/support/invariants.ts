import { Client } from 'pg'
import { useDatabase } from './use-database.ts'

/**
 * What must hold after any sequence of acts (the design's list of invariants), each as a query that finds what breaks it. Those
 * that are about a step and not about a state are watched by the walk itself.
 */
const BROKEN: Record<string, string> = {
  'live without an approval of exactly its manifest by somebody who did not write it': `
    select p.id from publications p
    where p.kind = 'article' and p.status = 'live' and not exists (
      select 1 from approvals a
      where a.subject_kind = 'article' and a.subject = p.article_id and a.manifest = p.manifest and a.kind in ('approve', 'alone')
        and (a.kind = 'alone' or a.by_id not in (
          select r.author_id from revisions r
          where r.subject_kind = 'article' and r.subject = p.article_id and r.author_id is not null and r.number <= p.revision
            and r.number > coalesce((select max(e.revision) from publications e where e.article_id = p.article_id and e.sequence < p.sequence), 0)
        ))
    )`,
  'created and brought to readers by one account': `
    select p.article_id from publications p
    join articles a on a.id = p.article_id
    where p.kind = 'article' and p.sequence = 1 and p.by_id = a.created_by_id and not exists (
      select 1 from approvals y where y.subject_kind = 'article' and y.subject = p.article_id and y.manifest = p.manifest and y.by_id <> a.created_by_id
    ) and not exists (select 1 from approvals y where y.subject_kind = 'article' and y.subject = p.article_id and y.kind = 'alone')`,
  'public before its embargo ended': `
    select p.id from publications p where p.kind = 'article' and p.status = 'live' and embargo_of(p.story_id, p.refers) > p.published_at
      and embargo_of(p.story_id, p.refers) > newsroom_now()`,
  'content that does not hash to its manifest': `
    select id from publications where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> manifest`,
  'corrected without a note and a class': `
    select id from publications where kind = 'article' and act = 'corrected'
      and (coalesce(content::jsonb -> 'correction' ->> 'note', '') = '' or coalesce(content::jsonb -> 'correction' ->> 'class', '') = '')`,
  'a live page with a photo that is not cleared': `
    select p.id from publications p, unnest(p.refers) r join photos f on f.id = substr(r, 7)::int
    where p.kind = 'article' and p.status = 'live' and r ~ '^photo:' and f.cleared_revision is null`,
  'taken out or expired, and not withheld from readers': `
    select f.id from photos f where f.state in ('restricted', 'expired', 'withdrawn') and not exists (
      select 1 from withheld_pictures w where w.photo = f.id and w.lifted_at is null and w.language = ''
    )`,
  'live although it was retracted': `
    select live.id from publications live join publications gone on gone.article_id = live.article_id and gone.act = 'retracted'
    where live.status = 'live'`,
  'an admin who approved or published': `
    select a.id from approvals a join users_roles r on r.parent_id = a.by_id and r.value = 'admin'
    union all select p.id from publications p join users_roles r on r.parent_id = p.by_id and r.value = 'admin' where p.kind = 'article'`,
  'printed twice from one approval at one hour': `
    select min(id) from publications where kind = 'article' and act <> 'retracted' group by article_id, sequence having count(*) > 1`,
  'a status on the desk that is not what readers see': `
    select a.id from articles a where (a.public_status = 'live') <> exists (
      select 1 from publications p where p.article_id = a.id and p.kind = 'article' and p.status = 'live'
    )`,
  'an hour without being scheduled, or scheduled without an hour': `
    select id from articles where (stage = 'scheduled') <> (publish_at is not null)`,
  'sensitive and live by fewer than three people': `
    select p.id from publications p join stories s on s.id = p.story_id and s.sensitive
    join approvals a on a.id = p.approval_id
    where p.kind = 'article' and p.status = 'live' and p.created_at > s.updated_at and (a.by_id = p.by_id or not has_role(a.by_id, 'publisher'))`,
}

/** Opens the newsroom's own eyes on its database: every invariant that is broken now, by its sentence. */
export async function openInvariants() {
  const database = new Client({ connectionString: useDatabase().ownerUrl })
  await database.connect()
  return {
    async broken(): Promise<string[]> {
      const found: string[] = []
      for (const [sentence, query] of Object.entries(BROKEN)) {
        const { rows } = await database.query(`select * from (${query}) broken limit 1`)
        if (rows.length > 0) found.push(`${sentence}: ${JSON.stringify(rows[0])}`)
      }
      return found
    },
    /** What readers see of each article, and how many lines the ledger of corrections has. */
    async seen(): Promise<{ statuses: Map<number, { status: string; story: number }>; corrections: number }> {
      const { rows } = await database.query<{ id: number; status: string; story: number }>(
        'select id, public_status::text as status, story_id as story from articles',
      )
      const { rows: ledger } = await database.query<{ count: number }>(
        "select count(*)::int as count from publications where kind = 'article' and act = 'corrected'",
      )
      return {
        statuses: new Map(rows.map(({ id, status, story }) => [id, { status, story }])),
        corrections: ledger[0]?.count ?? 0,
      }
    },
    close: () => database.end(),
  }
}
