import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { pictureOfPage } from '../press/pictured.ts'
import { letter } from './accounts/letter.ts'
import { rowsOf } from './database.ts'
import { ALL_SUBJECT_KINDS } from './records.ts'

const errand = z.discriminatedUnion('kind', [
  /** Pages to render anew from the committed rows, once their photos can be shown. */
  z.object({
    kind: z.literal('pages'),
    addresses: z.array(z.string()),
    photos: z.array(pictureOfPage),
    /** Of records that the pages show; AVIF is not wanted of them. */
    pictures: z.array(z.object({ hash: z.string(), filename: z.string() })).default([]),
    recordings: z.array(z.object({ hash: z.string(), filename: z.string() })).default([]),
    /** Marked before anything is drawn: what they show now must be gone first. */
    isAtOnce: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('renditions'), hash: z.string(), filename: z.string() }),
  /** Something that approved pages print has changed. */
  z.object({
    kind: z.literal('recheck'),
    subjectKind: z.enum([...ALL_SUBJECT_KINDS, 'section', 'story', 'topic']),
    subject: z.number(),
    by: z.number().nullable(),
  }),
  z.object({ kind: z.literal('letter'), letter }),
])

export type Errand = z.input<typeof errand>

export const pendingErrand = z.object({ id: z.coerce.number(), errand })

export type PendingErrand = z.infer<typeof pendingErrand>

/** Writes an errand down in this transaction; somebody takes it from the outbox within seconds of the commit. */
export async function writeErrand(req: PayloadRequest, work: Errand): Promise<PendingErrand> {
  const [row] = await rowsOf(
    req,
    sql`insert into outbox (errand) values (${JSON.stringify(work)}::jsonb) returning id, errand`,
    pendingErrand,
  )
  if (!row) throw new Error('The outbox took no row.')
  return row
}
