import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { may, type Staff } from '../../editorial/roles.ts'
import type { SearchTerm } from '../../site/search/search-terms.ts'
import { rowsOf } from '../database.ts'
import { STAFF_KINDS } from './found-kinds.ts'
import { readableManuscripts } from './readable-manuscripts.ts'

const found = z.object({
  kind: z.enum(STAFF_KINDS),
  id: z.number(),
  language: z.enum(LANGUAGES).nullable(),
  title: z.string(),
  names: z.string(),
  body: z.string(),
  /** Stage of an article, state of what is cleared. */
  state: z.string().nullable(),
  publicStatus: z.string().nullable(),
  section: z.object({ vi: z.string().nullable(), en: z.string().nullable() }).nullable(),
  savedAt: z.coerce.date(),
})

export type FoundForStaff = z.infer<typeof found>

/** Only the newest so many of what matches are weighed against each other. */
const MOST_WEIGHED = 200
const MOST_SHOWN = 20

/**
 * What these words find among everything the person may see: whatever stands with its marks first, then titles and names, then
 * texts; where next to nothing does, what is called something like it.
 */
export async function findForStaff(
  req: PayloadRequest,
  { staff, terms }: { staff: Staff; terms: readonly SearchTerm[] },
): Promise<FoundForStaff[]> {
  const texts = sql`array[${sql.join(
    terms.map(({ text }) => sql`${text}`),
    sql`, `,
  )}]::text[]`
  const goesOn = sql`${terms.at(-1)?.isPhrase === false}::boolean`
  const whole = terms.map(({ text }) => text).join(' ')
  const readable = may(staff, 'read every manuscript')
    ? sql`true`
    : sql`(e.kind <> 'article' or exists (select from articles a where a.id = e.subject and ${readableManuscripts(staff)}))`
  // Not by the index on dates: the planner guesses how common the beginning of a word is, and would walk everything after a rare one.
  const newest = sql`order by e.saved_at + interval '0' desc, e.kind, e.subject limit ${MOST_WEIGHED}`
  return rowsOf(
    req,
    sql`with asked as materialized (
        select search_query(${texts}, true, ${goesOn}) as folded,
          left(search_folded(${whole}::text), 80) as text, search_marked(${whole}::text) as marked_text
      ),
      titles as (select e.kind, e.subject from staff_search_entries e where e.title_vector @@ search_query(${texts}, true, ${goesOn}) and ${readable} ${newest}),
      marked as (select e.kind, e.subject from staff_search_entries e where e.marked @@ search_query(${texts}, false, ${goesOn}) and ${readable} ${newest}),
      begun as (select e.kind, e.subject from staff_search_entries e where e.folded @@ search_query(${texts}, true, ${goesOn}) and ${readable} ${newest}),
      alike as (
        select e.kind, e.subject from staff_search_entries e
        where (select count(*) from begun) < 3 and ${sql`left(search_folded(${whole}::text), 80)`} <% e.folded_title and ${readable}
        order by word_similarity((select text from asked), e.folded_title) desc, e.saved_at desc limit 5
      ),
      weighed as (
        select kind, subject, sum(weight) as weight from (
          select kind, subject, 4 as weight from marked union all select kind, subject, 3 from titles
          union all select kind, subject, 2 from begun union all select kind, subject, 1 from alike
        ) as every group by kind, subject
      ),
      -- Texts are read of those alone that are shown.
      top as materialized (
        select e.kind, e.subject, row_number() over (
          order by e.marked_title = asked.marked_text desc, weighed.weight desc,
            ts_rank('{0.1, 0.2, 0.5, 1.0}', e.folded, asked.folded, 1) desc nulls last, e.saved_at desc, e.kind, e.subject
        ) as place
        from weighed join staff_search_entries e using (kind, subject) cross join asked
        order by place limit ${MOST_SHOWN}
      )
      select e.kind, e.subject as id, e.language, e.title, e.names, left(e.body, 60000) as body,
        coalesce(a.stage::text, ph.state::text, pe.state::text, o.state::text, pl.state::text, ev.state::text) as state,
        a.public_status::text as "publicStatus",
        case when s.id is not null then json_build_object('vi', s.name_vi, 'en', s.name_en) end as section,
        coalesce(a.updated_at, ph.updated_at, pe.updated_at, o.updated_at, pl.updated_at, ev.updated_at, t.updated_at, e.saved_at) as "savedAt"
      from top join staff_search_entries e using (kind, subject)
        left join articles a on e.kind = 'article' and a.id = e.subject
        left join sections s on s.id = a.section_id
        left join photos ph on e.kind = 'photo' and ph.id = e.subject
        left join people pe on e.kind = 'person' and pe.id = e.subject
        left join organizations o on e.kind = 'organization' and o.id = e.subject
        left join places pl on e.kind = 'place' and pl.id = e.subject
        left join events ev on e.kind = 'event' and ev.id = e.subject
        left join topics t on e.kind = 'topic' and t.id = e.subject
      order by top.place`,
    found,
  )
}
