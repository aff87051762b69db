import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { batchState, OPEN_TO, type BatchAction, type BatchState } from '../../editorial/batch-corrections.ts'
import { LANGUAGE_NAMES } from '../../editorial/languages.ts'
import { problem, type Problem } from '../../editorial/problems.ts'
import { may, type Capability, type Staff } from '../../editorial/roles.ts'
import type { BatchCorrection } from '../../generated/payload-types.ts'
import { recordAct } from '../audit.ts'
import { run } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { notFound, Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { performTransition } from '../transitions/perform-transition.ts'
import { lockBatch, noteChosen, readPages, type BatchPage } from './batch-pages.ts'
import type { BatchRequest } from './batch-request.ts'
import { eachPage, type PageResult } from './each-page.ts'
import { giveUpPage } from './give-up-page.ts'
import { listAgain } from './list-again.ts'
import { preparePage } from './prepare-page.ts'

/** What a person must be able to do at all; each page is then judged by the rules of its own move. */
export const BATCH_CAPABILITIES: Record<BatchAction, Capability> = {
  list: "edit others' articles",
  choose: "edit others' articles",
  prepare: "edit others' articles",
  approve: 'review',
  publish: 'publish',
  abandon: "edit others' articles",
}

export type BatchAnswer = { id: number; action: BatchAction; state: BatchState; results: PageResult[]; left: number }

/**
 * One act on a batch. Pages go through it one after the other, by the same moves as a single article, so that a batch can do nothing
 * that its people could not do by hand. `left`: how many pages are still open to it.
 */
export async function performBatch(
  req: PayloadRequest,
  { staff, id, request }: { staff: Staff; id: number; request: BatchRequest },
): Promise<BatchAnswer> {
  const { action } = request
  const batch = await findBatch(req, id)
  if (!may(staff, BATCH_CAPABILITIES[action])) {
    const fault = problem('not-your-role', `Your roles do not include this step (${action}).`)
    throw new Refusal(403, fault.message, { problems: [fault] })
  }
  if (batch.abandonReason) {
    throw new Refusal(409, 'This batch was given up; make another one.')
  }
  const results =
    action === 'list' || action === 'choose' ? await ofTheBatch(req, { batch, request }) : await ofPages(req, { staff, batch, request })
  const pages = await readPages(req, id)
  const left = action === 'list' ? 0 : pages.filter(({ state }) => OPEN_TO[action].includes(state)).length
  if (action === 'abandon' && left === 0) await noteGivenUp(req, { id, reason: request.reason ?? '' })
  const isAbandoned = Boolean(batch.abandonReason) || (action === 'abandon' && left === 0)
  const state = batchState(
    pages.map((page) => page.state),
    { isAbandoned },
  )
  return { id, action, state, results, left }
}

export async function findBatch(req: PayloadRequest, id: number): Promise<BatchCorrection> {
  const { docs } = await req.payload.find({ collection: 'batch-corrections', where: { id: { equals: id } }, depth: 0, limit: 1, req })
  const [batch] = docs
  if (!batch) throw notFound()
  return batch
}

type Asked = { batch: BatchCorrection; request: BatchRequest }

/** Acts that touch no article. */
async function ofTheBatch(req: PayloadRequest, { batch, request }: Asked): Promise<PageResult[]> {
  if (request.action === 'choose' && request.pages === undefined) {
    throw new Refusal(422, 'Say which pages are to be corrected: {"pages": [articles]}.')
  }
  await inTransaction(req, async () => {
    await lockBatch(req, batch.id)
    if (request.action === 'list') await listAgain(req, batch)
    else await noteChosen(req, batch.id, request.pages ?? [])
    await recordAct(req, { action: request.action, kind: 'batch-correction', subject: batch.id })
  })
  return []
}

async function ofPages(req: PayloadRequest, { staff, batch, request }: Asked & { staff: Staff }): Promise<PageResult[]> {
  const { action, reason = '' } = request
  const pages = await openPages(req, { batch, request })
  if (action === 'abandon' && reason === '') {
    const fault = problem('no-reason', 'Give a reason; the people concerned will read it.', 'reason')
    throw new Refusal(422, fault.message, { problems: [fault] })
  }
  if (action === 'prepare') requireNotes(batch, pages)
  const { manifests } = request
  if (action === 'approve' && manifests === undefined) {
    throw new Refusal(422, 'Say what you looked at: {"manifests": {"<article>": "<hash of its page>"}}. Only that is approved.')
  }
  const results = await eachPage(req, pages, async (own, page) => {
    if (action === 'prepare') {
      const note = batch.notes?.[page.language]?.trim() ?? ''
      return preparePage(own, { staff, page, words: batch, class: batch.class, note })
    }
    if (action === 'abandon') return giveUpPage(own, { staff, page, reason })
    const manifest = manifests?.[String(page.article)]
    if (action === 'approve' && manifest === undefined)
      throw new Refusal(422, 'You did not say what you looked at on this page, so it was not approved.')
    const revision = (await factsOfEdition(own, page.article))?.revision ?? 0
    await performTransition(own, {
      staff,
      id: page.article,
      request: { action, revision, ...(action === 'approve' && manifest !== undefined ? { manifest } : {}) },
    })
  })
  await recordOutcome(req, { batch, request, results })
  refuseWhereNothingWasDone(results)
  return results
}

/** The pages that the request names, or all that are open to the act; what was named and is not open is left out: it may be done already. */
async function openPages(req: PayloadRequest, { batch, request: { action, pages: named } }: Asked): Promise<BatchPage[]> {
  if (action === 'list') return []
  const pages = await readPages(req, batch.id)
  const unknown = named?.find((article) => !pages.some((page) => page.article === article))
  if (unknown !== undefined) throw new Refusal(422, `Article ${unknown} is not in this batch.`)
  const open = pages.filter((page) => OPEN_TO[action].includes(page.state) && (named === undefined || named.includes(page.article)))
  // Giving up what was only listed is a decision as well; preparing twice does no harm.
  if (open.length === 0 && action !== 'abandon' && named === undefined) throw new Refusal(409, NOTHING_OPEN[action])
  return open
}

const NOTHING_OPEN: Record<Exclude<BatchAction, 'list' | 'abandon'>, string> = {
  choose: 'Every page of this batch is corrected already.',
  prepare: 'No page of this batch waits to be corrected.',
  approve: 'No page of this batch is in review.',
  publish: 'No page of this batch is approved.',
}

function requireNotes({ notes }: BatchCorrection, pages: readonly BatchPage[]): void {
  const languages = new Set(pages.map(({ language }) => language).filter((language) => (notes?.[language] ?? '').trim() === ''))
  const problems: Problem[] = [...languages].map((language) =>
    problem('no-note', `Write the public note in ${LANGUAGE_NAMES[language]}: readers of these pages will see it.`, `notes.${language}`),
  )
  if (problems.length > 0) throw new Refusal(422, problems.map(({ message }) => message).join(' '), { problems })
}

async function recordOutcome(req: PayloadRequest, { batch, request, results }: Asked & { results: readonly PageResult[] }): Promise<void> {
  const done = results.flatMap(({ article, done: isDone }) => (isDone ? [article] : []))
  const refused = results.flatMap(({ article, done: isDone }) => (isDone ? [] : [article]))
  if (results.length === 0 && request.action !== 'abandon') return
  await recordAct(req, {
    action: request.action,
    kind: 'batch-correction',
    subject: batch.id,
    ...(request.reason ? { reason: request.reason } : {}),
    details: { done, refused },
  })
}

/** Of several pages some may go and others not, which the results tell; where none went the answer itself says no. */
function refuseWhereNothingWasDone(results: readonly PageResult[]): void {
  const [first] = results
  if (!first || results.some(({ done }) => done)) return
  const message = first.problems.map((fault) => fault.message).join(' ')
  throw new Refusal(first.status >= 500 ? 409 : first.status, message, { problems: first.problems, details: { results } })
}

async function noteGivenUp(req: PayloadRequest, { id, reason }: { id: number; reason: string }): Promise<void> {
  await run(
    req,
    sql`update batch_corrections set abandon_reason = coalesce(abandon_reason, ${reason}), updated_at = now() where id = ${id}`,
  )
}
