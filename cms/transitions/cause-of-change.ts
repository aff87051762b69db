import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ArticleContent } from '../../editorial/publication.ts'
import { reference } from '../../editorial/refers.ts'
import { rowsOf } from '../database.ts'
import { ALL_SUBJECT_KINDS, type SubjectKind } from '../records.ts'

const KINDS = [...ALL_SUBJECT_KINDS, 'section', 'story', 'topic'] as const

export type ChangedSubject = { subjectKind: SubjectKind | 'section' | 'story' | 'topic'; subject: number; by: number | null }

const NOUNS: Record<ChangedSubject['subjectKind'], string> = {
  article: 'Article',
  photo: 'Photo',
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  recording: 'Recording',
  section: 'Section',
  story: 'Story',
  topic: 'Topic',
}

/** The sentence that approver and publishers read. */
export async function causeOf(req: PayloadRequest, { subjectKind, subject, by }: ChangedSubject): Promise<string> {
  const [user] = by === null ? [] : await rowsOf(req, sql`select name from users where id = ${by}`, z.object({ name: z.string() }))
  if (user && subjectKind === 'photo' && (await gotAnotherFile(req, subject)))
    return `Photo ${subject}, which this page prints, was given another file by ${user.name} after the approval.`
  return `${NOUNS[subjectKind]} ${subject}, which this page prints, was changed${user ? ` by ${user.name}` : ''} after the approval.`
}

/** Whether that was the last that was done with the photo. */
async function gotAnotherFile(req: PayloadRequest, photo: number): Promise<boolean> {
  const [last] = await rowsOf(
    req,
    sql`select action in ('replace-file', 'put-file-back') as yes from audit where subject_kind = 'photo' and subject = ${photo} order by id desc limit 1`,
    z.object({ yes: z.boolean() }),
  )
  return last?.yes === true
}

/** Of what an article prints, what was saved or cleared last since it was signed; null where the audit trail has nothing of the kind. */
export async function lastChangeSince(
  req: PayloadRequest,
  { approval, content, section }: { approval: number; content: ArticleContent; section: number | null },
): Promise<ChangedSubject | null> {
  const printed = [...content.refers, reference('story', content.story), ...(section === null ? [] : [`section:${section}`])]
  const names = sql.join(
    printed.map((name) => sql`${name}`),
    sql`, `,
  )
  const [last] = await rowsOf(
    req,
    sql`select subject_kind as "subjectKind", subject, by_id as by from audit
        where created_at >= (select created_at from approvals where id = ${approval})
          and action in ('save', 'clear', 'replace-file', 'put-file-back') and subject_kind || ':' || subject in (${names})
        order by id desc limit 1`,
    z.object({ subjectKind: z.enum(KINDS), subject: z.coerce.number(), by: z.number().nullable() }),
  )
  return last ?? null
}
