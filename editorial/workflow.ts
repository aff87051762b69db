import type { Capability } from './roles.ts'

/** Where the working copy stands. */
export const STAGES = ['draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'spiked', 'retracted'] as const
export type Stage = (typeof STAGES)[number]

/** What readers see. */
export const PUBLIC_STATUSES = ['none', 'live', 'unpublished', 'retracted'] as const
export type PublicStatus = (typeof PUBLIC_STATUSES)[number]

/** What the working copy will become when it is published. */
export const WORK_KINDS = ['first', 'update', 'correction'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

export type Transition = {
  from: readonly Stage[]
  /** What readers must see for the move to make sense; any status where left out. */
  whenPublic?: readonly PublicStatus[]
  /** The stage afterwards, or `same` where the move is about something else than the stage. */
  to: Stage | 'same'
  /** What the person must be able to do; null where the system acts and no person may. */
  who: Capability | null
  /** Narrows `who` to people in the right relation to this edition; see duty.ts. */
  duty?: 'belongs' | 'own' | 'submitter' | 'outsider' | 'third-person' | 'allowed-alone' | 'confirmer'
  /** Whether the person gives a reason, one for all or one in each language. */
  reason?: 'one' | 'each-language'
  /** Everything readers will see must be complete, or complete and cleared. */
  gate?: 'ready' | 'cleared'
  /** Not before every embargo on it has ended. */
  afterEmbargo?: true
  /** Only what lies in the trash; every other move leaves that alone. */
  fromTrash?: true
  /** The person says an instant: when it fires, or until when it is held. */
  asksTime?: true
  /** False for the acts that must always succeed, whatever happened to the text. */
  asksRevision: boolean
}

const ANY: readonly Stage[] = STAGES

/** The life of an edition: every move there is, once. Access, buttons, hooks and tests read it from here. */
export const TRANSITIONS = {
  submit: {
    from: ['draft', 'changes-requested'],
    to: 'in-review',
    who: 'submit and recall',
    duty: 'belongs',
    gate: 'ready',
    asksRevision: true,
  },
  recall: { from: ['in-review'], to: 'draft', who: 'submit and recall', duty: 'submitter', asksRevision: true },
  'request-changes': { from: ['in-review'], to: 'changes-requested', who: 'review', reason: 'one', asksRevision: true },
  approve: { from: ['in-review'], to: 'approved', who: 'review', duty: 'outsider', gate: 'cleared', asksRevision: true },
  reopen: { from: ['approved'], to: 'draft', who: 'review', reason: 'one', asksRevision: true },
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    who: 'publish',
    duty: 'third-person',
    gate: 'cleared',
    asksTime: true,
    asksRevision: true,
  },
  unschedule: { from: ['scheduled'], to: 'approved', who: 'publish', reason: 'one', asksRevision: true },
  publish: {
    from: ['approved'],
    to: 'published',
    who: 'publish',
    duty: 'third-person',
    gate: 'cleared',
    afterEmbargo: true,
    asksRevision: true,
  },
  fire: { from: ['scheduled'], to: 'published', who: null, gate: 'cleared', afterEmbargo: true, asksRevision: true },
  void: { from: ['approved', 'scheduled'], to: 'in-review', who: null, asksRevision: false },
  correct: {
    from: ['published', 'draft', 'in-review', 'changes-requested', 'approved', 'scheduled'],
    whenPublic: ['live'],
    to: 'draft',
    who: 'submit and recall',
    duty: 'belongs',
    asksRevision: true,
  },
  update: {
    from: ['published'],
    whenPublic: ['live'],
    to: 'draft',
    who: 'submit and recall',
    duty: 'belongs',
    asksRevision: true,
  },
  resume: {
    from: ['published'],
    whenPublic: ['live'],
    to: 'draft',
    who: 'submit and recall',
    duty: 'belongs',
    asksRevision: true,
  },
  abandon: {
    from: ['draft', 'changes-requested'],
    whenPublic: ['live'],
    to: 'published',
    who: 'submit and recall',
    duty: 'belongs',
    asksRevision: true,
  },
  unpublish: { from: ANY, whenPublic: ['live'], to: 'draft', who: 'publish', reason: 'one', asksRevision: false },
  retract: {
    from: ANY,
    whenPublic: ['live', 'unpublished'],
    to: 'retracted',
    who: 'retract',
    reason: 'each-language',
    asksRevision: false,
  },
  'set-embargo': { from: ANY, to: 'same', who: 'set embargoes', asksTime: true, asksRevision: false },
  'lift-embargo': { from: ANY, to: 'same', who: 'retract', reason: 'one', asksRevision: false },
  'mark-sensitive': { from: ANY, to: 'same', who: 'set embargoes', asksRevision: false },
  'unmark-sensitive': { from: ANY, to: 'same', who: 'retract', reason: 'one', asksRevision: false },
  'publish-alone': {
    from: ['draft', 'in-review', 'approved'],
    to: 'published',
    who: 'retract',
    duty: 'allowed-alone',
    reason: 'one',
    gate: 'cleared',
    afterEmbargo: true,
    asksRevision: true,
  },
  'confirm-alone': { from: ANY, whenPublic: ['live'], to: 'same', who: 'review', duty: 'confirmer', asksRevision: false },
  spike: {
    from: ['draft', 'changes-requested', 'approved'],
    whenPublic: ['none'],
    to: 'spiked',
    who: 'review',
    reason: 'one',
    asksRevision: true,
  },
  trash: {
    from: ['draft', 'changes-requested', 'spiked'],
    whenPublic: ['none'],
    to: 'same',
    who: 'submit and recall',
    duty: 'own',
    asksRevision: true,
  },
  'take-from-trash': {
    from: ['draft', 'changes-requested', 'spiked'],
    whenPublic: ['none'],
    to: 'same',
    who: 'submit and recall',
    duty: 'own',
    fromTrash: true,
    asksRevision: false,
  },
  unspike: { from: ['spiked'], to: 'draft', who: 'review', reason: 'one', asksRevision: true },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof TRANSITIONS

export const ACTIONS = Object.keys(TRANSITIONS).filter(isAction)

export function isAction(value: unknown): value is Action {
  return typeof value === 'string' && Object.hasOwn(TRANSITIONS, value)
}

/** The row of the table, with its optional columns readable. */
export function transitionOf(action: Action): Transition {
  return TRANSITIONS[action]
}

/** Stages in which authors type, and those in which only reviewers do; in all others the text is frozen. */
export const OPEN_TO_AUTHORS: readonly Stage[] = ['draft', 'changes-requested']
export const OPEN_TO_REVIEWERS: readonly Stage[] = ['draft', 'changes-requested', 'in-review']

/** Stages that hold an approval: what the page renders may not move beneath them. */
export const SIGNED_STAGES: readonly Stage[] = ['approved', 'scheduled']

const STAGE_WORDS: Record<Stage, string> = {
  draft: 'a draft',
  'in-review': 'in review',
  'changes-requested': 'back with its author for changes',
  approved: 'approved',
  scheduled: 'scheduled',
  published: 'published',
  spiked: 'spiked',
  retracted: 'retracted',
}

/** The stage as it stands in a sentence: “the article is …”. */
export function stageInWords(stage: Stage): string {
  return STAGE_WORDS[stage]
}
