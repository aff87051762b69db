import { createLocalReq, type PayloadRequest } from 'payload'
import { problem, type Problem } from '../../editorial/problems.ts'
import { Refusal } from '../refusal.ts'
import { noteProblems, type BatchPage } from './batch-pages.ts'

export type PageResult = { article: number; done: boolean; status: number; problems: readonly Problem[] }

/**
 * Acts on page after page, each with a request and so with transactions of its own: what fails keeps its cause and leaves its article
 * as it was, and the others go on.
 */
export async function eachPage(
  req: PayloadRequest,
  pages: readonly BatchPage[],
  act: (own: PayloadRequest, page: BatchPage) => Promise<void>,
): Promise<PageResult[]> {
  const results: PageResult[] = []
  for (const page of pages) {
    const { id, article } = page
    const own = await createLocalReq(req.user ? { user: req.user } : {}, req.payload)
    try {
      await act(own, page)
      results.push({ article, done: true, status: 200, problems: [] })
    } catch (error) {
      const { status, problems } = faultOf(error)
      if (status >= 500) req.payload.logger.error({ err: error, msg: `Article ${article} of a batch correction failed.` })
      results.push({ article, done: false, status, problems })
    }
    // What this person may not do stands in nobody else's way.
    const last = results.at(-1)
    if (last && last.status !== 403) await noteProblems(await createLocalReq({}, req.payload), id, last.problems)
  }
  return results
}

function faultOf(error: unknown): { status: number; problems: readonly Problem[] } {
  if (error instanceof Refusal) {
    return { status: error.status, problems: error.problems.length > 0 ? error.problems : [problem('refused', error.message)] }
  }
  // By its name: Next bundles Payload more than once.
  if (error instanceof Error && error.name === 'ValidationError') {
    return {
      status: 422,
      problems: [problem('too-long', 'With the right words a text of this page is longer than its field; shorten it by hand first.')],
    }
  }
  return { status: 500, problems: [problem('failed', 'Something failed here, and nothing was changed. Try this page again.')] }
}
