import { problem } from '../../editorial/problems.ts'
import { Refusal } from '../refusal.ts'
import type { TransitionRequest } from './transition-request.ts'

/** The reason somebody gave; refuses the move where they gave none. */
export function requireReason({ reason = '' }: Pick<TransitionRequest, 'reason'>): string {
  if (reason.trim() !== '') return reason.trim()
  const fault = problem('no-reason', 'Give a reason; the people concerned will read it.', 'reason')
  throw new Refusal(422, fault.message, { problems: [fault] })
}
