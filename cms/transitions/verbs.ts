import type { Action, TRANSITIONS } from '../../editorial/workflow.ts'
import { abandon } from './abandon.ts'
import { approve } from './approve.ts'
import { correct } from './correct.ts'
import { publish } from './publish.ts'
import { recall } from './recall.ts'
import { reopen } from './reopen.ts'
import { requestChanges } from './request-changes.ts'
import { resume } from './resume.ts'
import { retract } from './retract.ts'
import { submit } from './submit.ts'
import { unpublish } from './unpublish.ts'
import { update } from './update.ts'
import type { Verb } from './verb.ts'

/** Actions that people can take today: the table's built rows that name a capability. */
export type OpenAction = { [Name in Action]: (typeof TRANSITIONS)[Name] extends { built: true; who: string } ? Name : never }[Action]

/** Every open action has its verb, or this does not compile. `void` is the system's: recheck-approvals.ts. */
export const VERBS: Record<OpenAction, Verb> = {
  submit,
  recall,
  'request-changes': requestChanges,
  approve,
  reopen,
  publish,
  correct,
  update,
  resume,
  abandon,
  unpublish,
  retract,
}

export function isOpen(action: Action): action is OpenAction {
  return Object.hasOwn(VERBS, action)
}
