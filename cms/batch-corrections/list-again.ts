import type { PayloadRequest } from 'payload'
import type { BatchCorrection } from '../../generated/payload-types.ts'
import { readPages } from './batch-pages.ts'
import { listPages } from './list-on-create.ts'

/** Lists anew what is not under way: pages that say the words today, with what readers get today. What was prepared stays. The batch is locked. */
export async function listAgain(req: PayloadRequest, { id }: BatchCorrection): Promise<void> {
  const batch = await req.payload.findByID({ collection: 'batch-corrections', id, depth: 0, req })
  const { pages, found } = await listPages(req, batch)
  const now = await readPages(req, id)
  const prepared = now.filter((page) => page.prepared !== null && page.state !== 'given-up')
  const underWay = new Set(prepared.filter(({ state }) => state !== 'published').map(({ article }) => article))
  const leftOut = new Set(now.filter(({ state }) => state === 'left-out').map(({ article }) => article))
  const kept = (batch.pages ?? []).filter((page) => prepared.some((one) => one.id === page.id))
  const listed = pages.filter(({ article }) => !underWay.has(article)).map((page) => ({ ...page, chosen: !leftOut.has(page.article) }))
  await req.payload.update({ collection: 'batch-corrections', id, data: { pages: [...kept, ...listed], found }, depth: 0, req })
}
