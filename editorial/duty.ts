import type { Language } from './languages.ts'
import { problem, type Problem } from './problems.ts'
import { may, type Staff } from './roles.ts'
import {
  OPEN_TO_AUTHORS,
  OPEN_TO_REVIEWERS,
  type Action,
  type PublicStatus,
  type Stage,
  stageInWords,
  transitionOf,
  type Transition,
  type WorkKind,
} from './workflow.ts'

/** What the rules need to know of an edition. People are user ids. */
export type EditionFacts = {
  stage: Stage
  publicStatus: PublicStatus
  language: Language
  /** Who created it. */
  creator: number | null
  invited: readonly number[]
  assignee: number | null
  workKind: WorkKind
  /** ISO 8601; since when it lies in the trash, null where it does not. */
  trashedAt: string | null
  /** Whether an update waits that a correction interrupted. */
  isParked: boolean
  /** Everyone who saved a revision since the last public one. */
  savers: readonly number[]
  /** Who submitted it since the last public one. */
  submitter: number | null
  /** Who signed the approval that stands. */
  approver: number | null
  /** Whether its story takes three people. */
  isSensitive: boolean
  /** ISO 8601; until when its story is held back, null where it is not. */
  embargoUntil: string | null
  /** Whether the settings let a publisher publish alone. */
  aloneAllowed: boolean
  /** Who wrote and published what waits to be confirmed by somebody else; null where nothing waits. */
  unconfirmedBy: readonly number[] | null
}

/** `kind` decides the answer's status: role and duty 403, stage 409. */
export type Verdict = { allowed: true } | { allowed: false; kind: 'role' | 'duty' | 'stage'; problem: Problem }

const ALLOWED: Verdict = { allowed: true }

/** Whether the person may make this move now; completeness and clearing are judged apart (readiness.ts). */
export function judgeTransition(action: Action, { staff, edition }: { staff: Staff; edition: EditionFacts }): Verdict {
  const rule = transitionOf(action)
  if (rule.who === null) {
    return refuse('role', 'system-only', 'The system does this by itself when the time or the cause comes; no person can.')
  }
  if (!may(staff, rule.who)) {
    return refuse('role', 'not-your-role', `Your roles do not include this step (${action}).`)
  }
  if (edition.trashedAt !== null && !rule.fromTrash) return IN_TRASH
  if (!rule.from.includes(edition.stage)) {
    return refuse('stage', 'wrong-stage', `The article is ${stageInWords(edition.stage)}; ${action} does not go from there.`)
  }
  if (rule.whenPublic && !rule.whenPublic.includes(edition.publicStatus)) {
    const message = edition.publicStatus === 'live' ? 'It is public now; take it away first.' : 'Nothing of this article is public now.'
    return refuse('stage', 'public-status', message)
  }
  return judgeWork(action, edition) ?? judgeDuty(rule.duty, { staff, edition })
}

/** Authors: everyone who saved a revision since the last public one, and the submitter. */
export function authorsOf(edition: Pick<EditionFacts, 'savers' | 'submitter'>): number[] {
  const authors = new Set(edition.savers)
  if (edition.submitter !== null) authors.add(edition.submitter)
  return [...authors]
}

/** Own, invited or assigned: the edition belongs to this person's desk. */
export function belongsTo(edition: EditionFacts, staff: Staff): boolean {
  return (
    (edition.creator === staff.id && mayWriteIn(edition.language, staff)) ||
    (edition.invited.includes(staff.id) && staff.roles.includes('writer')) ||
    (edition.assignee === staff.id && staff.roles.includes('translator') && staff.languages.includes(edition.language))
  )
}

/** Translators write in their own languages; writers, editors and publishers in all. */
export function mayWriteIn(language: Language, staff: Staff): boolean {
  const translatesOnly = !staff.roles.some((role) => role === 'writer' || role === 'editor' || role === 'publisher')
  return may(staff, 'create articles') && (!translatesOnly || staff.languages.includes(language))
}

export function mayRead(edition: EditionFacts, staff: Staff): boolean {
  if (may(staff, 'read every manuscript')) return true
  if (staff.roles.includes('translator') && staff.languages.includes(edition.language)) return true
  if (staff.roles.includes('writer')) return belongsTo(edition, staff) || edition.publicStatus === 'live'
  return staff.roles.includes('photographer') && edition.publicStatus === 'live'
}

/** Whether a save by this person goes through: who they are first, then whether the text is open. */
export function judgeSave({ staff, edition }: { staff: Staff; edition: EditionFacts }): Verdict {
  const reviewer = may(staff, "edit others' articles")
  if (!reviewer && !(may(staff, 'create articles') && belongsTo(edition, staff))) {
    return refuse('role', 'not-yours', 'You can read this article; its author or an editor can invite you to write in it.')
  }
  if (edition.trashedAt !== null) return IN_TRASH
  if (reviewer ? OPEN_TO_REVIEWERS.includes(edition.stage) : OPEN_TO_AUTHORS.includes(edition.stage)) return ALLOWED
  const wayOut = wayToEdit(edition.stage)
  return refuse('stage', 'frozen', `The article is ${stageInWords(edition.stage)}, so its text is frozen.${wayOut}`)
}

function wayToEdit(stage: Stage): string {
  if (stage === 'in-review') return ' Recall it to go on writing.'
  if (stage === 'approved') return ' An editor can reopen it.'
  return ''
}

/** Null where the kind of work that is under way does not stand in the move's way. */
function judgeWork(
  action: Action,
  { stage, workKind, isParked, embargoUntil, isSensitive, unconfirmedBy, trashedAt }: EditionFacts,
): Verdict | null {
  if (action === 'take-from-trash' && trashedAt === null) return refuse('stage', 'not-in-trash', 'The article is not in the trash.')
  if (action === 'resume' && !isParked) return refuse('stage', 'nothing-parked', 'Nothing is parked; begin an update instead.')
  if (action === 'correct' && stage !== 'published' && workKind === 'correction') {
    return refuse('stage', 'correcting-already', 'A correction is under way already; finish or abandon that one.')
  }
  if (action === 'lift-embargo' && embargoUntil === null) return refuse('stage', 'no-embargo', 'There is no embargo on this story.')
  if (action === 'mark-sensitive' && isSensitive) return refuse('stage', 'sensitive-already', 'The story is marked sensitive already.')
  if (action === 'unmark-sensitive' && !isSensitive) return refuse('stage', 'not-sensitive', 'The story is not marked sensitive.')
  if (action === 'confirm-alone' && unconfirmedBy === null) return refuse('stage', 'nothing-to-confirm', 'Nothing waits to be confirmed.')
  return null
}

function judgeDuty(duty: Transition['duty'], { staff, edition }: { staff: Staff; edition: EditionFacts }): Verdict {
  const reviewer = may(staff, 'review')
  if (duty === 'belongs' && !reviewer && !belongsTo(edition, staff)) {
    return refuse('duty', 'not-yours', 'Only its authors, an editor or a publisher can do this.')
  }
  if (duty === 'own' && !reviewer && edition.creator !== staff.id) {
    return refuse('duty', 'not-yours', 'Only the person who began it, an editor or a publisher can do this.')
  }
  if (duty === 'submitter' && !reviewer && edition.submitter !== staff.id) {
    return refuse('duty', 'not-the-submitter', 'Only the person who submitted it, an editor or a publisher can recall it.')
  }
  if (duty === 'outsider') {
    if (authorsOf(edition).includes(staff.id)) {
      return refuse('duty', 'own-work', 'You wrote or submitted part of this text; somebody else has to approve it.')
    }
    if (!staff.languages.includes(edition.language)) {
      return refuse('duty', 'language', 'Your account does not list this language; somebody who reads it has to approve it.')
    }
    if (edition.isSensitive && !staff.roles.includes('publisher')) {
      return refuse('duty', 'sensitive', 'The story is marked sensitive: a publisher approves it.')
    }
  }
  if (duty === 'third-person' && edition.isSensitive && [...authorsOf(edition), edition.approver].includes(staff.id)) {
    return refuse(
      'duty',
      'third-person',
      'The story is marked sensitive: whoever wrote or approved it cannot publish it; a third person does.',
    )
  }
  if (duty === 'allowed-alone') return judgeAlone(edition)
  if (duty === 'confirmer') {
    if (edition.unconfirmedBy?.includes(staff.id)) {
      return refuse('duty', 'own-work', 'You wrote or published this yourself; somebody else has to confirm it.')
    }
    if (!staff.languages.includes(edition.language)) {
      return refuse('duty', 'language', 'Your account does not list this language; somebody who reads it has to confirm it.')
    }
  }
  return ALLOWED
}

function judgeAlone({ aloneAllowed, isSensitive }: EditionFacts): Verdict {
  if (!aloneAllowed) return refuse('duty', 'not-alone', 'Nobody publishes alone here; the settings do not allow it.')
  if (isSensitive) return refuse('duty', 'sensitive', 'The story is marked sensitive; it takes three people.')
  return ALLOWED
}

function refuse(kind: 'role' | 'duty' | 'stage', code: string, message: string): Verdict {
  return { allowed: false, kind, problem: problem(code, message) }
}

const IN_TRASH = refuse('stage', 'in-trash', 'The article is in the trash; take it from there first.')
