import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { rowsOf } from '../database.ts'
import { foundSubject, subjectRows, type FoundSubject } from './found-subject.ts'

const found = foundSubject.extend({
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

/** What a list shows of each, in the order given. A body is read as far as a snippet is looked for. */
export async function readFound(req: PayloadRequest, subjects: readonly FoundSubject[]): Promise<FoundForStaff[]> {
  if (subjects.length === 0) return []
  return rowsOf(
    req,
    sql`select e.kind, e.subject as id, e.language, e.title, e.names, left(e.body, 60000) as body,
        coalesce(a.stage::text, ph.state::text, pe.state::text, o.state::text, pl.state::text, ev.state::text) as state,
        a.public_status::text as "publicStatus",
        case when s.id is not null then json_build_object('vi', s.name_vi, 'en', s.name_en) end as section,
        coalesce(a.updated_at, ph.updated_at, pe.updated_at, o.updated_at, pl.updated_at, ev.updated_at, t.updated_at, e.saved_at) as "savedAt"
      from ${subjectRows(subjects)} as top join staff_search_entries e using (kind, subject)
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
