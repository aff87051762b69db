import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SearchTerm } from '../../site/search/search-terms.ts'
import { rowsOf } from '../database.ts'
import { foundSubject, type FoundSubject } from './found-subject.ts'

/** Only the newest so many of what matches are weighed against each other. */
const MOST_WEIGHED = 200
const MOST_SHOWN = 20

/** What has every word: whatever stands with its marks first, then titles and names, then texts. `readable` is a condition on an entry `e`. */
export async function findMatching(
  req: PayloadRequest,
  { terms, readable }: { terms: readonly SearchTerm[]; readable: SQL },
): Promise<FoundSubject[]> {
  const texts = sql`array[${sql.join(
    terms.map(({ text }) => sql`${text}`),
    sql`, `,
  )}]::text[]`
  const goesOn = sql`${terms.at(-1)?.isPhrase === false}::boolean`
  const whole = terms.map(({ text }) => text).join(' ')
  // Not by the index on dates: the planner guesses how common the beginning of a word is, and would walk everything after a rare one.
  const newest = sql`order by e.saved_at + interval '0' desc, e.kind, e.subject limit ${MOST_WEIGHED}`
  return rowsOf(
    req,
    sql`with asked as materialized (
        select search_query(${texts}, true, ${goesOn}) as folded, search_marked(${whole}::text) as marked_text
      ),
      titles as (select e.kind, e.subject from staff_search_entries e where e.title_vector @@ search_query(${texts}, true, ${goesOn}) and ${readable} ${newest}),
      marked as (select e.kind, e.subject from staff_search_entries e where e.marked @@ search_query(${texts}, false, ${goesOn}) and ${readable} ${newest}),
      begun as (select e.kind, e.subject from staff_search_entries e where e.folded @@ search_query(${texts}, true, ${goesOn}) and ${readable} ${newest}),
      weighed as (
        select kind, subject, sum(weight) as weight from (
          select kind, subject, 4 as weight from marked union all select kind, subject, 3 from titles
          union all select kind, subject, 2 from begun
        ) as every group by kind, subject
      )
      select e.kind, e.subject as id
      from weighed join staff_search_entries e using (kind, subject) cross join asked
      order by e.marked_title = asked.marked_text desc, weighed.weight desc,
        ts_rank('{0.1, 0.2, 0.5, 1.0}', e.folded, asked.folded, 1) desc nulls last, e.saved_at desc, e.kind, e.subject
      limit ${MOST_SHOWN}`,
    foundSubject,
  )
}
