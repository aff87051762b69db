import type { AccountName } from './accounts.ts'
import type { Stored } from './front-door.ts'
import type { DemoEdition, Goal } from './newsroom/content.ts'

/** What brings an edition nearer to its goal: a move, or a save of what the later work changes. */
export type Step = { action: string; by: 'author' | AccountName } | 'save'

type Moves = Partial<Record<Goal, Step>>

const SUBMIT = { action: 'submit', by: 'author' } as const
const APPROVE = { action: 'approve', by: 'editor2' } as const
const PUBLISH = { action: 'publish', by: 'publisher' } as const

/** From each stage, the one step towards each goal of an edition that readers have not seen. */
const FIRST: Record<string, Moves> = {
  draft: {
    'in-review': SUBMIT,
    'changes-requested': SUBMIT,
    approved: SUBMIT,
    scheduled: SUBMIT,
    published: SUBMIT,
    spiked: { action: 'spike', by: 'editor' },
  },
  'in-review': {
    'changes-requested': { action: 'request-changes', by: 'editor' },
    approved: APPROVE,
    scheduled: APPROVE,
    published: APPROVE,
  },
  approved: { scheduled: { action: 'schedule', by: 'publisher' }, published: PUBLISH },
}

/** How an update or a correction that is saved goes the same way again. */
const ONWARDS: Record<string, Step> = { draft: SUBMIT, 'in-review': APPROVE, approved: PUBLISH }

/** Towards the first goal; whatever comes after publication comes by way of it. */
export function firstStep({ goal }: DemoEdition, now: Stored): Step | null {
  if (now.publicStatus !== 'none') return null
  const published: readonly Goal[] = ['updating', 'updated', 'corrected', 'unpublished', 'retracted']
  return FIRST[now.stage ?? '']?.[published.includes(goal) ? 'published' : goal] ?? null
}

/** The same, stopping before anything is published. */
export function stepToApproval(edition: DemoEdition, now: Stored): Step | null {
  const step = firstStep(edition, now)
  return step === PUBLISH ? null : step
}

/** What comes after publication. Null once the goal is reached; a goal that ends with publication has nothing here. */
export function laterStep({ goal, later }: DemoEdition, now: Stored): Step | null {
  if (now.publicStatus !== 'live') return null
  if (goal === 'unpublished') return { action: 'unpublish', by: 'publisher' }
  if (goal === 'retracted') return { action: 'retract', by: 'publisher' }
  if (!later || now.lastAct === goal) return null
  const saved = later.correction ? now.correctionNote === later.correction.note : now.standfirst === later.standfirst
  if (now.stage === 'published') return { action: goal === 'corrected' ? 'correct' : 'update', by: 'author' }
  if (now.stage === 'draft' && !saved) return 'save'
  return goal === 'updating' ? null : (ONWARDS[now.stage ?? ''] ?? null)
}
