import type { BatchState } from '../../../editorial/batch-corrections.ts'
import type { Fill } from '../state-mark.tsx'

/** How far along a batch is. */
export const BATCH_FILLS: Record<BatchState, Fill> = {
  listed: 'empty',
  'in-review': 'half',
  approved: 'half',
  done: 'full',
  abandoned: 'stopped',
}
