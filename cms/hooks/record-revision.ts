import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { canonicalJson, type Json } from '../../editorial/manifest.ts'
import { z } from 'zod'
import { recordAct } from '../audit.ts'
import { run } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { isRevised, SUBJECT_KINDS } from '../records.ts'

/** After every save, in its transaction: one row for ever that says who saved which revision, with its hash, and one in the audit trail. */
export const recordRevision: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const fields = fieldsOf(doc)
  if (!isRevised(collection.slug)) return
  const kind = SUBJECT_KINDS[collection.slug]
  const { id, revision } = fields
  await run(
    req,
    sql`insert into revisions (subject_kind, subject, number, author_id, hash, created_at, updated_at)
        values (${kind}, ${Number(id)}, ${Number(revision)}, ${req.user?.id ?? null}, ${hashOf(fields)}, now(), now())`,
  )
  await recordAct(req, { action: operation === 'create' ? 'create' : 'save', kind, subject: Number(id), revision: Number(revision) })
}

const json: z.ZodType<Json> = z.json()

/** Dates become the text that the database stores; what is undefined is not there. */
function asJson(value: unknown): Json {
  return json.parse(JSON.parse(JSON.stringify(value)))
}

function hashOf(fields: Record<string, unknown>): string {
  const { updatedAt: _updatedAt, createdAt: _createdAt, ...text } = fields
  return createHash('sha256')
    .update(canonicalJson(asJson(text)))
    .digest('hex')
}
