import type { PhotoState } from '../../editorial/clearing.ts'
import type { CorrectionClass } from '../../editorial/publication.ts'
import type { RightsCategory } from '../../editorial/rights-categories.ts'
import type { Role } from '../../editorial/roles.ts'
import type { Action, PublicStatus, Stage, WorkKind } from '../../editorial/workflow.ts'

export type RecordState = PhotoState | 'draft'

/** What became of a publication, and by which act. */
export type PublicationWord = 'superseded' | 'updated' | 'corrected'

/** Every word of ours on the staff's screens, one table for each language. `{…}` stands for a value; see `fill`. */
export type Words = {
  stages: Record<Stage, string>
  publicStatuses: Record<PublicStatus, string>
  workKinds: Record<WorkKind, string>
  states: Record<RecordState, string>
  actions: Record<Action, string>
  /** What happened, for the line that tells of the last move. */
  moves: Record<Action, string>
  roles: Record<Role, string>
  rights: Record<RightsCategory, string>
  corrections: Record<CorrectionClass, string>
  publications: Record<PublicationWord, string>
  bar: typeof EN_BAR
  moveDialog: typeof EN_MOVE_DIALOG
  save: typeof EN_SAVE
  rescue: typeof EN_RESCUE
  printed: typeof EN_PRINTED
  clearing: typeof EN_CLEARING
  revisions: typeof EN_REVISIONS
  names: typeof EN_NAMES
  photo: typeof EN_PHOTO
}

const EN_BAR = {
  label: 'Stage and moves',
  stage: 'Stage',
  readers: 'Readers',
  onTheSite: 'See it on the site',
  revision: 'Revision {revision}',
  lastMove: '{what} by {by} at {at}',
  lastMoveBecause: '{what} by {by} at {at}: “{reason}”',
  voided: 'The approval was voided at {at}: {reason}',
  system: 'the system',
  saveFirst: 'Save first',
  notYet: '{action}: not yet',
  mend: 'Mend this first:',
  whyNot: 'Why not?',
  readPrinted: 'Read the page as printed',
  reason: 'Reason',
  reasonHelp: 'The people concerned will read it.',
  reasonMissing: 'Give a reason.',
  cancel: 'Cancel',
  close: 'Close',
  working: 'One moment …',
  now: 'Now: {stage}',
  unreachable: 'The server does not answer. Nothing was changed; try again.',
  notLoaded: 'The stage could not be read: {message}',
  again: 'Try again',
  more: 'More…',
  until: '{time}, in {left}',
  publishAt: 'Goes live',
  embargo: 'Embargo until',
  photo: 'photo {number}',
  sensitive: 'Sensitive',
  threePeople: 'takes three people',
  confirmBy: 'To be confirmed by',
  inTrash: 'In the trash',
  takeBackUntil: 'It can be taken back until {time}; then it is deleted.',
}

const EN_MOVE_DIALOG = {
  kind: 'Kind of correction',
  kindMissing: 'Say what kind of correction it is.',
  correctHelp: 'The live page stays as it is. Mend the text and write the public note; both are approved together.',
  retractHelp: 'The page is taken away for good. Readers see the reason in its place, in the language of each edition.',
  reasonIn: 'Reason, {language}',
  editions: 'Which editions',
  allEditions: 'Every edition of the story',
  thisEdition: 'This one alone, for a fault of translation',
  time: 'Date and time',
  timeMissing: 'Give the date and the time.',
  zone: 'Hanoi time (GMT+7).',
  left: 'That is in {left}.',
  scheduleHelp: 'Exactly what was approved goes live at this time. Nobody can edit it until then; you can take the time back.',
  embargoHelp: 'Nothing of the story goes out before, in any language: no page, no photo, no feed.',
  aloneHelp: 'For emergencies: everybody is told, and somebody else confirms it within 24 hours, or it comes off the site.',
}

const EN_SAVE = {
  button: 'Save revision',
  saving: 'Saving …',
  saved: 'Saved.',
  invalid: 'Not saved: fill in or mend the fields marked in red.',
  unreachable: 'Not saved: the server does not answer. Your text is still here; try again.',
  refused: 'Not saved: {message}',
  stale: 'Not saved: {by} saved revision {revision} at {at}. Your text is still here.',
  newer: '{by} saved revision {revision} at {at} while you had this open. Your text is still here.',
  somebody: 'somebody',
  compare: 'Compare',
  onTop: 'Keep mine and save on top',
  newTab: '(opens in a new tab)',
}

const EN_RESCUE = {
  label: 'Unsaved text',
  found: 'Text of yours from {at} was not saved.',
  onRevision: 'It was typed on revision {revision}.',
  onNew: 'It was typed before the first save.',
  movedOn: 'Revision {revision} is stored now: when you save, you will be asked about it.',
  differs: 'What differs',
  field: 'Field',
  stored: 'Stored',
  typed: 'Typed',
  empty: '(empty)',
  file: 'The file itself is not kept; choose it again.',
  putBack: 'Put it back',
  throwAway: 'Throw it away',
  readOnly: 'The text is not open to you now; it is kept until it is.',
  notKept: 'This browser does not keep unsaved text (its storage is full or blocked): save often.',
}

const EN_PRINTED = {
  label: 'Review',
  tab: 'As printed',
  frame: 'The page as it would be printed',
  writtenBy: 'Written by {names}',
  width: 'Width',
  phone: 'Phone',
  tablet: 'Tablet',
  desk: 'Desk',
  again: 'Read it again: the page below is loaded anew.',
  edit: 'Edit',
}

const EN_CLEARING = {
  label: 'Clearing',
  button: 'Clear',
  cleared: 'Cleared',
  notCleared: '{state} – not cleared',
  pending: 'Cleared; a change waits for clearing',
  changed: 'Changed since cleared',
  othersPhoto: 'A photographer, editor or publisher who did not make the last change can clear it.',
  othersPerson: 'An editor or publisher who did not make the last change can clear it.',
  done: 'Cleared.',
  sendBack: 'Send back',
  wasSentBack: 'Sent back.',
  sentBack: 'Sent back by {by} at {at}: “{reason}”',
}

const EN_REVISIONS = {
  title: 'Revisions',
  number: 'Revision',
  author: 'Saved by',
  time: 'Saved at',
  acts: 'What to do',
  current: 'current',
  compare: 'Compare with the one before',
  bringBack: 'Bring this text back',
  confirm: 'Bring the text of revision {revision} back?',
  confirmHelp: 'It is saved as a new revision on top; nothing is lost.',
  none: 'Nothing was saved yet.',
  newer: 'Newer',
  older: 'Older',
  nobody: 'the system',
}

const EN_PHOTO = {
  caption: 'Caption of the photo, {language}:',
  alt: 'Alt text of the photo, {language}:',
  credit: 'Credit:',
  made: 'How it was made:',
  none: 'none yet',
  open: 'Open the photo',
}

/** Names for what Payload draws without one; see names/named-parts.ts. */
const EN_NAMES = {
  field: 'Field',
  operator: 'Comparison',
  value: 'Value',
  more: 'More',
  copyRows: 'Copy and paste rows',
  rowActs: 'What to do with this row',
  moveRow: 'Move this row',
  copyAddress: 'Copy the address',
  earlierPage: 'Page before',
  laterPage: 'Next page',
  select: 'Select',
  clear: 'Clear',
  edit: 'Edit',
  remove: 'Remove',
  bold: 'Bold',
  italic: 'Italic',
  link: 'Link',
}

export const EN: Words = {
  stages: {
    draft: 'Draft',
    'in-review': 'In review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    spiked: 'Spiked',
    retracted: 'Retracted',
  },
  publicStatuses: { none: 'Not public', live: 'Live', unpublished: 'Unpublished', retracted: 'Retracted' },
  workKinds: { first: 'First publication', update: 'Update', correction: 'Correction' },
  states: {
    draft: 'Draft',
    uploaded: 'Uploaded',
    cleared: 'Cleared',
    restricted: 'Restricted',
    'sent-back': 'Sent back',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
  actions: {
    submit: 'Submit',
    recall: 'Recall',
    'request-changes': 'Request changes…',
    approve: 'Approve',
    reopen: 'Reopen…',
    schedule: 'Schedule…',
    unschedule: 'Unschedule…',
    publish: 'Publish',
    fire: 'Publish when due',
    void: 'Void the approval',
    correct: 'Correct…',
    update: 'Update',
    resume: 'Resume',
    abandon: 'Abandon',
    unpublish: 'Unpublish…',
    retract: 'Retract…',
    'set-embargo': 'Set embargo…',
    'lift-embargo': 'Lift embargo…',
    'mark-sensitive': 'Mark sensitive',
    'unmark-sensitive': 'Unmark sensitive…',
    'publish-alone': 'Publish alone…',
    'confirm-alone': 'Confirm',
    trash: 'Move to trash',
    'take-from-trash': 'Take from the trash',
    spike: 'Spike…',
    unspike: 'Unspike…',
  },
  moves: {
    submit: 'Submitted',
    recall: 'Recalled',
    'request-changes': 'Changes requested',
    approve: 'Approved',
    reopen: 'Reopened',
    schedule: 'Scheduled',
    unschedule: 'Unscheduled',
    publish: 'Published',
    fire: 'Published when due',
    void: 'Approval voided',
    correct: 'Correction begun',
    update: 'Update begun',
    resume: 'Update resumed',
    abandon: 'Abandoned',
    unpublish: 'Unpublished',
    retract: 'Retracted',
    'set-embargo': 'Embargo set',
    'lift-embargo': 'Embargo lifted',
    'mark-sensitive': 'Marked sensitive',
    'unmark-sensitive': 'Unmarked',
    'publish-alone': 'Published alone',
    'confirm-alone': 'Confirmed',
    trash: 'Moved to the trash',
    'take-from-trash': 'Taken from the trash',
    spike: 'Spiked',
    unspike: 'Unspiked',
  },
  roles: {
    writer: 'Writer',
    photographer: 'Photographer',
    translator: 'Translator',
    editor: 'Editor',
    publisher: 'Publisher',
    admin: 'Admin',
  },
  rights: {
    staff: 'Our own staff',
    agency: 'Agency',
    handout: 'Handout',
    commissioned: 'Commissioned',
    'creative-commons': 'Creative Commons',
    'public-domain': 'Public domain',
    screenshot: 'Screenshot',
    other: 'Other',
  },
  corrections: {
    fact: 'A fact',
    name: 'A name',
    title: 'An office or title',
    caption: 'A caption or credit',
    number: 'A number or date',
    translation: 'The translation',
  },
  publications: { superseded: 'Superseded', updated: 'Updated', corrected: 'Corrected' },
  moveDialog: EN_MOVE_DIALOG,
  bar: EN_BAR,
  save: EN_SAVE,
  rescue: EN_RESCUE,
  printed: EN_PRINTED,
  clearing: EN_CLEARING,
  revisions: EN_REVISIONS,
  photo: EN_PHOTO,
  names: EN_NAMES,
}
