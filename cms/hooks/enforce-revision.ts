import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Staff } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { isRevised, SUBJECT_KINDS, type RevisedCollection } from '../records.ts'
import { notFound, Refusal } from '../refusal.ts'

/**
 * Before every save and restore by a person: the row is locked until the transaction ends, the person judged, and the
 * revision they worked on compared with what is stored. Of two saves on one base exactly one goes through.
 * It reads the raw input: in `beforeChange` a missing revision looks like the stored one.
 */
export function enforceRevision(judge: JudgeSave): CollectionBeforeOperationHook {
  return async ({ args, operation, req, overrideAccess, collection }) => {
    if (overrideAccess || (operation !== 'update' && operation !== 'restoreVersion')) return args
    const staff = requireStaff(req)
    const slug = collection.slug
    if (!isRevised(slug)) throw new Error(`${slug} has no revisions.`)
    const id =
      operation === 'update'
        ? idFrom('id' in args ? args.id : null)
        : await parentOfVersion(req, { slug, version: 'id' in args ? args.id : null })
    if (id === null) throw notFound()
    const stored = await lock(req, { slug, id })
    if (!stored) throw notFound()
    await judge({ req, staff, id, restoring: operation === 'restoreVersion' })
    const data = 'data' in args ? args.data : undefined
    await requireRevision(req, { slug, id, revision: stored.revision, data: operation === 'update' ? data : undefined })
    return args
  }
}

/** Refuses a request that names no revision, or another than this one, which is stored. */
export async function requireRevision(
  req: PayloadRequest,
  { slug, id, revision, data }: { slug: RevisedCollection; id: number; revision: number; data?: unknown },
): Promise<void> {
  if (givenRevision(req, data) !== revision) throw await staleRevision(req, { slug, id, revision })
}

/** Throws what this person is to be told when they may not save this document now. The row is locked. */
export type JudgeSave = (save: { req: PayloadRequest; staff: Staff; id: number; restoring: boolean }) => Promise<void>

/** The revision that a request names, by `If-Match: "7"` or by `revision` in the body; where both are there they agree. */
export function givenRevision(req: PayloadRequest, data: unknown): number {
  const header = req.headers.get('if-match')
  const fromHeader = header === null ? undefined : readRevision(/^(?:W\/)?"(\d+)"$/.exec(header.trim())?.[1])
  const fromBody =
    typeof data === 'object' && data !== null && 'revision' in data && data.revision !== null && data.revision !== undefined
      ? readRevision(data.revision)
      : undefined
  if (fromHeader === undefined && fromBody === undefined) {
    throw new Refusal(428, 'Say which revision this save is based on: If-Match: "<revision>", or revision in the body.')
  }
  if (fromHeader !== undefined && fromBody !== undefined && fromHeader !== fromBody) {
    throw new Refusal(400, `If-Match names revision ${fromHeader} and the body revision ${fromBody}; they must agree.`)
  }
  return fromHeader ?? fromBody ?? 0
}

function readRevision(value: unknown): number {
  const revision = idFrom(value)
  if (revision === null) throw new Refusal(400, 'A revision is a whole number, such as If-Match: "7".')
  return revision
}

const lockedRow = z.object({ revision: z.coerce.number() })

async function lock(req: PayloadRequest, { slug, id }: { slug: RevisedCollection; id: number }): Promise<{ revision: number } | undefined> {
  const [row] = await rowsOf(req, sql`select revision from ${sql.identifier(slug)} where id = ${id} for update`, lockedRow)
  return row
}

async function parentOfVersion(
  req: PayloadRequest,
  { slug, version }: { slug: RevisedCollection; version: unknown },
): Promise<number | null> {
  const id = idFrom(version)
  if (id === null) return null
  const [row] = await rowsOf(
    req,
    sql`select parent_id as parent from ${sql.identifier(`_${slug}_v`)} where id = ${id}`,
    z.object({ parent: z.number() }),
  )
  return row?.parent ?? null
}

async function staleRevision(
  req: PayloadRequest,
  { slug, id, revision }: { slug: RevisedCollection; id: number; revision: number },
): Promise<Refusal> {
  const [last] = await rowsOf(
    req,
    sql`select r.created_at::text as at, u.name as by from revisions r left join users u on u.id = r.author_id
        where r.subject_kind = ${SUBJECT_KINDS[slug]} and r.subject = ${id} and r.number = ${revision}`,
    z.object({ at: z.string(), by: z.string().nullable() }),
  )
  const by = last?.by ?? 'somebody'
  return staleRefusal({ revision, by, at: last ? new Date(last.at).toISOString() : null })
}

/** What whoever worked on an older revision is told. */
export function staleRefusal({ revision, by, at }: { revision: number; by: string; at: string | null }): Refusal {
  return new Refusal(409, `Revision ${revision} was saved meanwhile by ${by}. Your text was not saved; it is still on your screen.`, {
    details: { code: 'stale-revision', revision, by, at },
  })
}
