import type { Where } from 'payload'
import type { Stage } from '../../../editorial/workflow.ts'
import { allOf, anyOf } from './list-address.ts'

/** Work that still has to be done by its due time. */
const UNFINISHED: readonly Stage[] = ['draft', 'in-review', 'changes-requested', 'approved', 'scheduled']

export const ofArticles = {
  mine: (person: number): Where =>
    anyOf({ createdBy: { equals: person } }, { assignee: { equals: person } }, { invited: { contains: person } }),
  at: (...stages: Stage[]): Where => allOf(stages.length === 1 ? { stage: { equals: stages[0] } } : { stage: { in: stages } }),
  live: (): Where => allOf({ publicStatus: { equals: 'live' } }),
  overdue: (now: Date): Where => allOf({ dueAt: { less_than: toTheMinute(now) } }, { stage: { in: [...UNFINISHED] } }),
}

export const ofPhotos = {
  mine: (person: number): Where => allOf({ createdBy: { equals: person } }),
  in: (state: string): Where => allOf({ state: { equals: state } }),
  withoutCredit: (): Where => anyOf(...emptyText('credit')),
  incomplete: (): Where =>
    anyOf({ 'rights.category': { exists: false } }, ...['credit', 'takenOn', 'caption.vi', 'caption.en'].flatMap(emptyText)),
}

/** A text nobody wrote, or somebody emptied. */
function emptyText(path: string): Where[] {
  return [{ [path]: { exists: false } }, { [path]: { equals: '' } }]
}

/** These and no others; none at all where the list is empty. */
export function theseIds(ids: readonly number[]): Where {
  return allOf({ id: { in: ids.length > 0 ? [...ids] : [0] } })
}

function toTheMinute(now: Date): string {
  return `${now.toISOString().slice(0, 16)}:00.000Z`
}
