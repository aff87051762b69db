import type { Endpoint, PayloadRequest } from 'payload'
import { MOST_PAGES } from '../../editorial/batch-corrections.ts'
import type { Json } from '../../editorial/manifest.ts'
import { problem } from '../../editorial/problems.ts'
import { may, type Staff } from '../../editorial/roles.ts'
import { requireStaff } from '../access/staff.ts'
import { idFrom } from '../database.ts'
import { notFound, Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { readBatchRequest } from './batch-request.ts'
import { describeBatch } from './describe-batch.ts'
import { readWords } from './judge-batch-save.ts'
import { livePagesSaying } from './live-pages.ts'
import { describePassages } from './passages-of-page.ts'
import { performBatch } from './perform-batch.ts'

/** `GET /api/batch-corrections/preview?wrong=…&right=…`, and `GET` and `POST /api/batch-corrections/:id/transitions`. */
export const batchEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/preview',
    method: 'get',
    handler: answerRefusals(async (req) => {
      requireDesk(req)
      return Response.json(await preview(req), { headers: { 'cache-control': 'no-store' } })
    }),
  },
  {
    path: '/:id/transitions',
    method: 'get',
    handler: answerRefusals(async (req) => Response.json(await describeBatch(req, { staff: requireDesk(req), id: batchOf(req) }))),
  },
  {
    path: '/:id/transitions',
    method: 'post',
    handler: answerRefusals(async (req) => {
      const staff = requireDesk(req)
      return Response.json(await performBatch(req, { staff, id: batchOf(req), request: await readBatchRequest(req) }))
    }),
  },
]

/** Whoever reads every manuscript; to others a batch is not there. */
function requireDesk(req: PayloadRequest): Staff {
  const staff = requireStaff(req)
  if (may(staff, 'read every manuscript')) return staff
  const fault = problem('not-your-role', 'Batch corrections are made by editors and publishers.')
  throw new Refusal(403, fault.message, { problems: [fault] })
}

function batchOf(req: PayloadRequest): number {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  return id
}

async function preview(req: PayloadRequest): Promise<Record<string, Json>> {
  const words = readWords({ wrong: req.query['wrong'], right: req.query['right'] })
  const { pages, found } = await livePagesSaying(req, words)
  const passages = await describePassages(req, { pages, words })
  const described = pages.map(({ publication, article, language, address, content }) => ({
    article,
    language,
    headline: content.headline,
    address,
    passages: passages.get(publication) ?? [],
  }))
  return { ...words, found, most: MOST_PAGES, pages: described }
}
