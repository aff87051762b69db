import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { wordsIn, type SearchTerm } from '../../site/search/search-terms.ts'
import { rowsOf } from '../database.ts'
import { foundSubject, subjectRows, type FoundSubject } from './found-subject.ts'

/** Of what has such a slip, only so many are compared: records first, for it is names that are misspelled, then what was saved last. */
const MOST_COMPARED = 100
const MOST_ALIKE = 5

type Asked = {
  terms: readonly SearchTerm[]
  /** A condition on an entry `e`. */
  readable: SQL
  found: readonly FoundSubject[]
}

/**
 * What is called something like it and was not found, the most alike first. Of three words and more, one may be altogether wrong where
 * nothing is like all of them.
 */
export async function findSlips(req: PayloadRequest, asked: Asked): Promise<FoundSubject[]> {
  const words = wordsIn(asked.terms.map(({ text }) => text).join(' ')).length
  const near = await slipped(req, { ...asked, butOne: false, most: MOST_COMPARED })
  return near.length === 0 && words > 2 && words < 7
    ? slipped(req, { ...asked, butOne: true, most: Math.ceil(MOST_COMPARED / words) })
    : near
}

type Slipped = Asked & {
  butOne: boolean
  /** For each query there is: one, or with `butOne` one for each word. */
  most: number
}

async function slipped(req: PayloadRequest, { terms, readable, found, butOne, most }: Slipped): Promise<FoundSubject[]> {
  const typed = terms.map(({ text }) => text).join(' ')
  // OFFSET 0 leaves the planner no index but the one on slips: to read the slips of every entry takes ten times as long.
  return rowsOf(
    req,
    sql`with asked as materialized (select left(search_folded(${typed}::text), 80) as text),
      near as materialized (
        select distinct one.kind, one.subject from asked, unnest(search_slips_queries(asked.text, ${butOne}::boolean)) as query, lateral (
          select e.kind, e.subject from (select * from staff_search_entries as every where every.slips @@ query offset 0) as e
          where ${readable} and not exists (select from ${subjectRows(found)} as already where already.kind = e.kind and already.subject = e.subject)
          order by e.kind in ('article', 'photo'), e.saved_at desc, e.kind, e.subject limit ${most}
        ) as one
      ),
      alike as materialized (
        select e.kind, e.subject, e.saved_at, e.kind in ('article', 'photo') as is_work, word_similarity(asked.text, e.folded_title) as likeness, similarity(asked.text, e.folded_title) as closeness
        from asked cross join near join staff_search_entries as e using (kind, subject)
        order by likeness desc, closeness desc, is_work, e.saved_at desc, e.kind, e.subject limit ${MOST_ALIKE}
      )
      select kind, subject as id from alike
      where likeness > (select max(likeness) from alike) - 0.15 and (not ${butOne}::boolean or likeness > 0.42)
      order by likeness desc, closeness desc, is_work, saved_at desc, kind, subject`,
    foundSubject,
  )
}
