import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import type { Audit } from '../../generated/payload-types.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { BYTE_ORDER_MARK, csvLine } from './csv.ts'

const HEAD = ['id', 'at', 'by', 'action', 'kind', 'subject', 'revision', 'from', 'to', 'reason', 'details'] as const

/** Read and sent this many lines at a time: the trail is never in memory whole. */
const BATCH = 1_000

/**
 * `GET /api/audit/export`: the audit trail as CSV, oldest first, as far as this person may read it. `?story=`, `article=`, `by=` (ids),
 * `action=`, `from=` and `to=` (yyyy-mm-dd, the newsroom's days, both included) narrow it. Times are ISO 8601 in UTC.
 */
export const exportAudit: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: answerRefusals(async (req) => {
    requireStaff(req)
    const where = await filterIn(req)
    // Asked once before anything is sent: who may not read it gets a refusal and not half a file.
    await page(req, { where, after: 0, limit: 1 })
    return new Response(fileOf(req, where), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.csv"',
        'cache-control': 'no-store',
      },
    })
  }),
}

function fileOf(req: PayloadRequest, where: Where): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let after = 0
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(HEAD))),
    async pull(controller) {
      const lines = await page(req, { where, after, limit: BATCH })
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.map(lineOf).join('')))
      after = lines.at(-1)?.id ?? after
      if (lines.length < BATCH) controller.close()
    },
  })
}

async function page(req: PayloadRequest, { where, after, limit }: { where: Where; after: number; limit: number }): Promise<Audit[]> {
  // A request of its own for each: Payload leaves on a request that it ended a transaction there, and the answer has begun.
  const reading = await createLocalReq(req.user ? { user: req.user } : {}, req.payload)
  const { docs } = await req.payload.find({
    collection: 'audit',
    where: { and: [where, { id: { greater_than: after } }] },
    sort: 'id',
    depth: 1,
    populate: { users: { name: true } },
    limit,
    pagination: false,
    overrideAccess: false,
    req: reading,
  })
  return docs
}

function lineOf({ id, createdAt, by, action, subjectKind, subject, revision, fromStage, toStage, reason, details }: Audit): string {
  const name = typeof by === 'object' && by !== null ? by.name : null
  const more = details === null || details === undefined ? null : JSON.stringify(details)
  return csvLine([
    id,
    createdAt,
    name,
    action,
    subjectKind,
    subject,
    revision ?? null,
    fromStage ?? null,
    toStage ?? null,
    reason ?? null,
    more,
  ])
}

const asked = z.object({
  story: z.string().optional(),
  article: z.string().optional(),
  by: z.string().optional(),
  action: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

async function filterIn(req: PayloadRequest): Promise<Where> {
  const read = asked.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
  if (!read.success) throw malformed(String(read.error.issues[0]?.path[0] ?? ''))
  const { story, article, by, action, from, to } = read.data
  const and: Where[] = []
  if (story !== undefined) and.push(await ofStory(req, idIn('story', story)))
  if (article !== undefined) and.push({ subjectKind: { equals: 'article' } }, { subject: { equals: idIn('article', article) } })
  if (by !== undefined) and.push({ by: { equals: idIn('by', by) } })
  if (action !== undefined) and.push({ action: { equals: action } })
  if (from !== undefined) and.push({ createdAt: { greater_than_equal: midnight(from) } })
  if (to !== undefined) and.push({ createdAt: { less_than: new Date(new Date(midnight(to)).getTime() + 86_400_000).toISOString() } })
  return { and }
}

/** The lines of a story and of all its editions. */
async function ofStory(req: PayloadRequest, story: number): Promise<Where> {
  const editions = await rowsOf(req, sql`select id from articles where story_id = ${story}`, z.object({ id: z.number() }))
  return {
    or: [
      { and: [{ subjectKind: { equals: 'story' } }, { subject: { equals: story } }] },
      { and: [{ subjectKind: { equals: 'article' } }, { subject: { in: editions.map(({ id }) => id) } }] },
    ],
  }
}

/** Asia/Ho_Chi_Minh is UTC+7 all year. */
function midnight(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString()
}

function idIn(name: string, text: string): number {
  const id = idFrom(text)
  if (id === null) throw malformed(name)
  return id
}

function malformed(name: string): Refusal {
  return new Refusal(400, `“${name}” is not understood; give ids as numbers and days such as 2026-11-23.`)
}
