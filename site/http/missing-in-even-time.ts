import { setTimeout as delay } from 'node:timers/promises'
import type { FinishedAnswer } from './finished-answer.ts'

/** When a reader is told that nothing stands at an address, in milliseconds after the question. Several times what finding out takes. */
const TOLD_AFTER = 25

/**
 * Answers as the work does, but says 404 only at the stroke of a clock that was set before the work began: how long it took to find
 * out must not tell what waits unpublished (a cleared photo of a story under embargo) from what never was.
 */
export async function missingInEvenTime(work: () => Promise<FinishedAnswer>): Promise<FinishedAnswer> {
  const stroke = delay(TOLD_AFTER)
  const answer = await work()
  if (answer.status === 404) await stroke
  return answer
}
