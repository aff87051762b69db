import type { Action, TRANSITIONS } from '../../editorial/workflow.ts'
import { abandon } from './abandon.ts'
import { approve } from './approve.ts'
import { confirmAlone } from './confirm-alone.ts'
import { correct } from './correct.ts'
import { liftEmbargo, setEmbargo } from './embargo.ts'
import { publishAlone } from './publish-alone.ts'
import { publish } from './publish.ts'
import { recall } from './recall.ts'
import { reopen } from './reopen.ts'
import { requestChanges } from './request-changes.ts'
import { resume } from './resume.ts'
import { retract } from './retract.ts'
import { schedule, unschedule } from './schedule.ts'
import { markSensitive, unmarkSensitive } from './sensitive.ts'
import { spike, unspike } from './spike.ts'
import { submit } from './submit.ts'
import { takeFromTrash, trash } from './trash.ts'
import { unpublish } from './unpublish.ts'
import { update } from './update.ts'
import type { Verb } from './verb.ts'

/** Actions that people can take: the table's rows that name a capability. */
export type OpenAction = { [Name in Action]: (typeof TRANSITIONS)[Name] extends { who: string } ? Name : never }[Action]

/** Every open action has its verb, or this does not compile. The system's own are in recheck-approvals.ts and fire-due.ts. */
export const VERBS: Record<OpenAction, Verb> = {
  submit,
  recall,
  'request-changes': requestChanges,
  approve,
  reopen,
  schedule,
  unschedule,
  publish,
  correct,
  update,
  resume,
  abandon,
  unpublish,
  retract,
  'set-embargo': setEmbargo,
  'lift-embargo': liftEmbargo,
  'mark-sensitive': markSensitive,
  'unmark-sensitive': unmarkSensitive,
  'publish-alone': publishAlone,
  'confirm-alone': confirmAlone,
  trash,
  'take-from-trash': takeFromTrash,
  spike,
  unspike,
}

export function isOpen(action: Action): action is OpenAction {
  return Object.hasOwn(VERBS, action)
}
