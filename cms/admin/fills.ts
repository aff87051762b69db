import type { PublicStatus, Stage } from '../../editorial/workflow.ts'
import type { Fill } from './state-mark.tsx'
import type { RecordState } from './words-en.ts'

/** How far along each state is. */
export const STAGE_FILLS: Record<Stage, Fill> = {
  draft: 'empty',
  'in-review': 'half',
  'changes-requested': 'empty',
  approved: 'half',
  scheduled: 'half',
  published: 'full',
  spiked: 'stopped',
  retracted: 'stopped',
}

export const PUBLIC_FILLS: Record<PublicStatus, Fill> = { none: 'empty', live: 'full', unpublished: 'stopped', retracted: 'stopped' }

export const STATE_FILLS: Record<RecordState, Fill> = {
  draft: 'empty',
  uploaded: 'empty',
  cleared: 'full',
  restricted: 'half',
  'sent-back': 'empty',
  expired: 'stopped',
  withdrawn: 'stopped',
}
