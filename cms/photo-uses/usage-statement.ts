import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { slugOf } from '../../editorial/addresses.ts'
import { may } from '../../editorial/roles.ts'
import { monthSpan } from '../../editorial/usage.ts'
import { requireStaff } from '../access/staff.ts'
import { BYTE_ORDER_MARK, csvLine } from '../audit-export/csv.ts'
import { Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { agencies, agencyUses, type AgencyUse, type Asked } from './agency-uses.ts'

const HEAD = ['publication', 'edition', 'address', 'headline', 'photo', 'where', 'credit', 'from', 'until'] as const

/** Shown before the file is fetched. */
const PREVIEWED = 50

/**
 * `GET /api/photos/usage-statement`: the agencies there are; with `?agency=…&month=2026-11` every use of that agency's photos on public
 * pages in that month, the first of them and how many; with `&format=csv` all of them as a file. Times are ISO 8601 in UTC.
 */
export const usageStatement: Omit<Endpoint, 'root'> = {
  path: '/usage-statement',
  method: 'get',
  handler: answerRefusals(async (req) => {
    const staff = requireStaff(req)
    if (!may(staff, 'read usage statements')) throw new Refusal(403, 'Usage statements are read by editors, publishers and admins.')
    const query = new URL(req.url ?? '', 'http://localhost').searchParams
    if (!query.has('agency') && !query.has('month')) return Response.json({ agencies: await agencies(req) })
    const asked = askedIn(query)
    return query.get('format') === 'csv'
      ? fileOf(req, { asked, month: query.get('month') ?? '' })
      : Response.json(await previewOf(req, asked))
  }),
}

async function previewOf(req: PayloadRequest, asked: Asked): Promise<{ total: number; uses: AgencyUse[] }> {
  const uses: AgencyUse[] = []
  let total = 0
  for await (const batch of agencyUses(async () => req, asked)) {
    total += batch.length
    uses.push(...batch.slice(0, PREVIEWED - uses.length))
  }
  return { total, uses }
}

function fileOf(req: PayloadRequest, { asked, month }: { asked: Asked; month: string }): Response {
  const encoder = new TextEncoder()
  // A request of its own for each batch: Payload leaves on a request that it ended a transaction there, and the answer has begun.
  const batches = agencyUses(() => createLocalReq(req.user ? { user: req.user } : {}, req.payload), asked)
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(HEAD))),
    async pull(controller) {
      const next = await batches.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value.map(lineOf).join('')))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${['usage', slugOf(asked.agency), month].filter(Boolean).join('-')}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

function lineOf({ publication, language, address, headline, photo, where, credit, from, until }: AgencyUse): string {
  return csvLine([publication, language, address, headline, photo, where, credit, from, until])
}

const agencyName = z.string().trim().min(1).max(200)

function askedIn(query: URLSearchParams): Asked {
  const agency = agencyName.safeParse(query.get('agency') ?? '')
  const month = monthSpan(query.get('month') ?? '')
  if (!agency.success || agency.data.includes('\0') || !agency.data.isWellFormed())
    throw new Refusal(400, 'Name an agency, as it stands on its photos.')
  if (month === null) throw new Refusal(400, 'Name a month, such as 2026-11.')
  return { agency: agency.data.normalize('NFC'), month }
}
