import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Json } from '../../editorial/manifest.ts'
import { problem, type Problem } from '../../editorial/problems.ts'
import { may, type Capability, type Staff } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { recordAct } from '../audit.ts'
import { clock } from '../clock.ts'
import { idFrom, rowsOf } from '../database.ts'
import { SUBJECT_KINDS } from '../records.ts'
import { notFound, Refusal } from '../refusal.ts'
import { answerRefusals } from './answer-refusals.ts'
import { inTransaction } from './in-transaction.ts'
import { readTransitionRequest, type TransitionRequest } from './transition-request.ts'

const locked = z.object({
  revision: z.coerce.number(),
  clearedRevision: z.coerce.number().nullable(),
  savedBy: z.number().nullable(),
  createdBy: z.number().nullable(),
  state: z.string(),
  embargoUntil: z.string().nullable(),
  trashedAt: z.string().nullable(),
})

type LockedRecord = z.infer<typeof locked>

export type RecordMove = { req: PayloadRequest; id: number; staff: Staff; request: TransitionRequest; now: Date }

type OtherAct = {
  capability: Capability
  /** For whoever entered it, editors and publishers. */
  own?: true
  /** Only what lies in the trash; every other move leaves that alone. */
  fromTrash?: true
  /** The states it starts from, and what is said of every other; any state where left out. */
  from?: { states: readonly string[]; elsewhere: string }
  /** What is said to whoever made the last change; it is not theirs to do. */
  notYours?: string
  perform: (move: RecordMove) => Promise<Record<string, Json>>
}

type Clearing = {
  collection: 'photos' | 'people' | 'organizations' | 'places' | 'events'
  capability: Capability
  /** Further moves by name, each in a transaction with the record locked; it answers what is added to the answer and kept in the audit trail. */
  others?: Record<string, OtherAct>
  /** Why it was sent back, where that can be. */
  sentBack?(req: PayloadRequest, id: number): Promise<Json>
  /** Why readers see it no longer, where that can be. */
  takenOut?(req: PayloadRequest, id: number): Promise<Json>
  /** What is still missing. */
  faults(req: PayloadRequest, id: number): Promise<Problem[]>
  /** Signs and stores the cleared state. */
  clear(req: PayloadRequest, clearing: { id: number; revision: number; staff: Staff }): Promise<void>
}

/** `GET` and `POST /api/{photos|people}/:id/transitions`: a second person confirms what will be printed. */
export function clearingEndpoints(clearing: Clearing): Omit<Endpoint, 'root'>[] {
  const path = '/:id/transitions'
  return [
    { path, method: 'get', handler: answerRefusals(async (req) => Response.json(await listClearing(req, clearing))) },
    { path, method: 'post', handler: answerRefusals(async (req) => Response.json(await performClearing(req, clearing))) },
  ]
}

async function listClearing(req: PayloadRequest, clearing: Clearing): Promise<Record<string, Json>> {
  const { staff, id } = whoAndWhat(req)
  const record = await read(req, { clearing, id, lock: false })
  const refusal = judge(staff, { clearing, record })
  const problems = refusal ? [problem('refused', refusal.message)] : await clearing.faults(req, id)
  return {
    id,
    revision: record.revision,
    state: record.state,
    pending: record.clearedRevision !== null && record.clearedRevision !== record.revision,
    actions: [
      {
        action: 'clear',
        allowed: problems.length === 0,
        gated: refusal === null,
        problems: problems.map(({ code, message, where }) => ({ code, message, where })),
      },
      ...Object.entries(clearing.others ?? {}).map(([action, other]) => ({
        action,
        allowed: judgeOther(staff, { other, record }) === null,
        gated: false,
        problems: [],
      })),
    ],
    now: (await clock(req)).toISOString(),
    embargo: record.embargoUntil === null ? null : new Date(record.embargoUntil).toISOString(),
    sentBack: (await clearing.sentBack?.(req, id)) ?? null,
    takenOut: (await clearing.takenOut?.(req, id)) ?? null,
    trashedAt: record.trashedAt === null ? null : new Date(record.trashedAt).toISOString(),
  }
}

async function performClearing(req: PayloadRequest, clearing: Clearing): Promise<Record<string, Json>> {
  const { staff, id } = whoAndWhat(req)
  const request = await readTransitionRequest(req)
  const other = clearing.others?.[request.action]
  if (other) return performOther(req, { clearing, id, staff, request, other })
  if (request.action !== 'clear') throw new Refusal(400, 'There is no such action; GET the same address lists them all.')
  return inTransaction(req, async () => {
    const record = await read(req, { clearing, id, lock: true })
    const refusal = judge(staff, { clearing, record })
    if (refusal) throw refusal
    if (request.revision !== undefined && request.revision !== record.revision) {
      throw new Refusal(409, `It is at revision ${record.revision} now; look at it again.`, {
        details: { code: 'stale-revision', revision: record.revision },
      })
    }
    const faults = await clearing.faults(req, id)
    if (faults.length > 0) throw new Refusal(422, faults.map((fault) => fault.message).join(' '), { problems: faults })
    await clearing.clear(req, { id, revision: record.revision, staff })
    await recordAct(req, {
      action: 'clear',
      kind: SUBJECT_KINDS[clearing.collection],
      subject: id,
      revision: record.revision,
      from: record.state,
      to: 'cleared',
    })
    return { id, action: 'clear', state: 'cleared', revision: record.revision }
  })
}

type OtherMove = {
  clearing: Clearing
  id: number
  staff: Staff
  request: TransitionRequest
  other: OtherAct
}

async function performOther(req: PayloadRequest, { clearing, id, staff, request, other }: OtherMove): Promise<Record<string, Json>> {
  return inTransaction(req, async () => {
    const record = await read(req, { clearing, id, lock: true })
    const refusal = judgeOther(staff, { other, record })
    if (refusal) throw refusal
    const { revision } = record
    const answer: Record<string, Json> = await other.perform({ req, id, staff, request, now: await clock(req) })
    await recordAct(req, {
      action: request.action,
      kind: SUBJECT_KINDS[clearing.collection],
      subject: id,
      revision,
      ...(typeof answer['state'] === 'string' ? { from: record.state, to: answer['state'] } : {}),
      ...(request.reason ? { reason: request.reason } : {}),
      details: answer,
    })
    return { id, action: request.action, revision, ...answer }
  })
}

function whoAndWhat(req: PayloadRequest): { staff: Staff; id: number } {
  const staff = requireStaff(req)
  const id = idFrom(req.routeParams?.id)
  if (id === null || staff.roles.includes('admin')) throw notFound()
  return { staff, id }
}

async function read(req: PayloadRequest, { clearing, id, lock }: { clearing: Clearing; id: number; lock: boolean }): Promise<LockedRecord> {
  const [record] = await rowsOf(
    req,
    sql`select revision, cleared_revision as "clearedRevision", saved_by_id as "savedBy", created_by_id as "createdBy", state,
      ${clearing.collection === 'photos' ? sql`embargo_until::text` : sql`null`} as "embargoUntil",
      ${clearing.collection === 'photos' ? sql`deleted_at::text` : sql`null`} as "trashedAt" from ${sql.identifier(clearing.collection)} where id = ${id} ${lock ? sql`for update` : sql``}`,
    locked,
  )
  if (!record) throw notFound()
  return record
}

function judge(staff: Staff, { clearing, record }: { clearing: Clearing; record: LockedRecord }): Refusal | null {
  if (record.trashedAt !== null) return inTrash()
  if (!may(staff, clearing.capability)) return new Refusal(403, 'Your roles do not include clearing.')
  if (record.savedBy === staff.id) return new Refusal(403, 'You made the last change yourself; somebody else has to clear it.')
  if (record.state === 'withdrawn') return new Refusal(409, 'It was withdrawn for good; nobody brings it back.')
  if (record.clearedRevision === record.revision && record.state === 'cleared')
    return new Refusal(409, 'It is cleared already and nothing changed since.')
  return null
}

function judgeOther(staff: Staff, { other, record }: { other: OtherAct; record: LockedRecord }): Refusal | null {
  if (!may(staff, other.capability)) return new Refusal(403, 'Your roles do not include this step.')
  if (other.own && !may(staff, 'clear records') && record.createdBy !== staff.id) {
    return new Refusal(403, 'Only the person who entered it, an editor or a publisher can do this.')
  }
  if (other.from && !other.from.states.includes(record.state)) return new Refusal(409, other.from.elsewhere)
  if (other.notYours !== undefined && record.savedBy === staff.id) return new Refusal(403, other.notYours)
  if (other.fromTrash && record.trashedAt === null)
    return new Refusal(409, 'It is not in the trash.', { details: { code: 'not-in-trash' } })
  return record.trashedAt !== null && !other.fromTrash ? inTrash() : null
}

function inTrash(): Refusal {
  return new Refusal(409, 'It is in the trash; take it from there first.', { details: { code: 'in-trash' } })
}
