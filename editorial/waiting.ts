import { may, type Staff } from './roles.ts'

/** What can wait for somebody on the staff, in the order in which it is shown. */
export const WAITING_LISTS = [
  'alarms',
  'sent-back',
  'drafts',
  'to-review',
  'to-publish',
  'scheduled',
  'to-translate',
  'with-others',
  'photos-to-describe',
  'photos-to-clear',
  'photos-lost',
  'photos-ending',
  'records-to-clear',
  'reports',
  'settings',
] as const

export type WaitingListName = (typeof WAITING_LISTS)[number]

/** The lists a person has at all; an empty one still says what would be there. */
export function waitingListsOf(staff: Staff): WaitingListName[] {
  const isHere: Record<WaitingListName, boolean> = {
    alarms: may(staff, 'read every manuscript'),
    'sent-back': may(staff, 'create articles'),
    drafts: may(staff, 'create articles'),
    'to-review': may(staff, 'review'),
    'to-publish': may(staff, 'publish'),
    scheduled: may(staff, 'publish'),
    'to-translate': staff.roles.includes('translator'),
    'with-others': may(staff, 'create articles'),
    'photos-to-describe': staff.roles.includes('photographer'),
    'photos-to-clear': may(staff, 'clear photos'),
    'photos-lost': may(staff, 'clear photos'),
    'photos-ending': may(staff, 'clear photos'),
    'records-to-clear': may(staff, 'clear records'),
    reports: may(staff, 'read every manuscript'),
    settings: may(staff, 'run accounts'),
  }
  return WAITING_LISTS.filter((name) => isHere[name])
}
