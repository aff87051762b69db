import type { PayloadRequest } from 'payload'
import { judgeTransition, mayRead, type Verdict } from '../../editorial/duty.ts'
import { problem } from '../../editorial/problems.ts'
import type { Staff } from '../../editorial/roles.ts'
import { isAction, stageInWords, transitionOf, type Action } from '../../editorial/workflow.ts'
import { clock } from '../clock.ts'
import { lockEdition, lockEditionsOfStory, type LockedEdition } from '../edition-facts.ts'
import { notFound, Refusal } from '../refusal.ts'
import { finishTransition, type TransitionAnswer } from './finish-transition.ts'
import { faultsAtGate } from './gates.ts'
import { inTransaction } from './in-transaction.ts'
import type { TransitionRequest } from './transition-request.ts'
import { isOpen, VERBS } from './verbs.ts'

/**
 * Moves one edition: locked, judged, gated, done, written down, in one transaction; delivered before it answers.
 * Throws a Refusal that says why not, and then nothing has changed.
 */
export async function performTransition(
  req: PayloadRequest,
  { staff, id, request }: { staff: Staff; id: number; request: TransitionRequest },
): Promise<TransitionAnswer> {
  const { answer, refusal } = await inTransaction(req, () => moveEdition(req, { staff, id, request }))
  if (refusal) throw refusal
  return answer
}

/**
 * The move itself, in the caller's transaction, which may make several of them. Where `refusal` is there, something else happened
 * instead and is to be committed before the refusal is told.
 */
export async function moveEdition(
  req: PayloadRequest,
  { staff, id, request }: { staff: Staff; id: number; request: TransitionRequest },
): Promise<{ answer: TransitionAnswer; refusal: Refusal | null }> {
  if (MOVES_THE_STORY.has(request.action)) await lockEditionsOfStory(req, id)
  const edition = await lockEdition(req, id)
  if (!edition || !mayRead(edition, staff)) throw notFound()
  const action = knownAction(request.action)
  const now = await clock(req)
  await guard({ req, staff, id, action, edition, request, now })
  const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, trash: true, req })
  if (!isOpen(action)) throw new Error(`No person can ${action}, and the rules let one.`)
  const outcome = await VERBS[action]({ req, staff, article, edition, request, now })
  return finishTransition(req, { id, action, edition, reason: request.reason, outcome })
}

/** These may move other editions of the same story as well. */
const MOVES_THE_STORY = new Set(['retract', 'set-embargo', 'mark-sensitive'])

type Guarded = {
  req: PayloadRequest
  staff: Staff
  id: number
  action: Action
  edition: LockedEdition
  request: TransitionRequest
  now: Date
}

async function guard({ req, staff, id, action, edition, request, now }: Guarded): Promise<void> {
  const rule = transitionOf(action)
  const verdict = judgeTransition(action, { staff, edition })
  const moved = verdict.allowed ? null : refusalOf(verdict)
  // Who may never do it hears that first; who may is told that the article moved on.
  if (moved && moved.status !== 409) throw moved
  if (rule.asksRevision) requireRevision(request, edition)
  if (moved) throw moved
  if (rule.reason === 'one' && (request.reason ?? '').trim() === '') {
    const fault = problem('no-reason', 'Give a reason; the people concerned will read it.', 'reason')
    throw new Refusal(422, fault.message, { problems: [fault] })
  }
  if (!rule.gate) return
  const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
  const faults = await faultsAtGate(req, { rule, article, now })
  // Publishing re-checks the manifest by itself and sends a changed page back to review with the cause.
  if (faults.length > 0) throw new Refusal(422, faults.map((fault) => fault.message).join(' '), { problems: faults })
}

function requireRevision(request: TransitionRequest, edition: LockedEdition): void {
  if (request.revision === undefined) throw new Refusal(428, 'Say which revision you mean: {"revision": n}.')
  if (request.revision === edition.revision) return
  throw new Refusal(409, `The article is at revision ${edition.revision} now and ${stageInWords(edition.stage)}; look at it again.`, {
    details: { code: 'stale-revision', revision: edition.revision, stage: edition.stage },
  })
}

function refusalOf(verdict: Extract<Verdict, { allowed: false }>): Refusal {
  const status = verdict.kind === 'role' || verdict.kind === 'duty' ? 403 : 409
  return new Refusal(status, verdict.problem.message, { problems: [verdict.problem], details: { code: verdict.problem.code } })
}

function knownAction(name: string): Action {
  if (isAction(name)) return name
  throw new Refusal(400, 'There is no such action; GET the same address lists them all.')
}
