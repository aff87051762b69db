import type { Stage } from './workflow.ts'

/** Pages that one batch takes; more of them go into a second one. */
export const MOST_PAGES = 200

/** How a batch of corrections stands. */
export const BATCH_STATES = ['listed', 'in-review', 'approved', 'done', 'abandoned'] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** How one page of it stands. `sent-back`: with somebody who writes. `given-up`: the page stays as it is, or is gone. */
export const PAGE_STATES = ['left-out', 'listed', 'sent-back', 'in-review', 'approved', 'scheduled', 'published', 'given-up'] as const
export type PageState = (typeof PAGE_STATES)[number]

export const BATCH_ACTIONS = ['list', 'choose', 'prepare', 'approve', 'publish', 'abandon'] as const
export type BatchAction = (typeof BATCH_ACTIONS)[number]

export type PageFacts = {
  chosen: boolean
  /** The revision that holds the correction; null before it was prepared. */
  prepared: number | null
  /** What ended the correction: it was published, or it was abandoned, unpublished or retracted; null while it is under way. */
  ended: 'published' | 'given-up' | null
  isLive: boolean
  stage: Stage
}

/** Read off the article itself, so that what somebody did to it alone, on its own page, counts as well. */
export function pageState({ chosen, prepared, ended, isLive, stage }: PageFacts): PageState {
  if (prepared === null) return !isLive ? 'given-up' : chosen ? 'listed' : 'left-out'
  if (ended !== null) return ended
  if (stage === 'in-review' || stage === 'approved' || stage === 'scheduled') return stage
  return stage === 'draft' || stage === 'changes-requested' ? 'sent-back' : 'given-up'
}

/** A batch stands where the page stands that is least far. What nobody prepared keeps it from being done, unless it is left out. */
export function batchState(pages: readonly PageState[], { isAbandoned }: { isAbandoned: boolean }): BatchState {
  const has = (...states: PageState[]) => pages.some((page) => states.includes(page))
  if (has('in-review', 'sent-back')) return 'in-review'
  if (has('approved', 'scheduled')) return 'approved'
  if (isAbandoned) return 'abandoned'
  if (has('listed')) return 'listed'
  if (has('published')) return 'done'
  return has('given-up') ? 'abandoned' : 'listed'
}

/** The states in which a page is open to each act. */
export const OPEN_TO: Record<Exclude<BatchAction, 'list'>, readonly PageState[]> = {
  choose: ['listed', 'left-out'],
  prepare: ['listed'],
  approve: ['in-review'],
  publish: ['approved'],
  abandon: ['sent-back', 'in-review', 'approved', 'scheduled'],
}
