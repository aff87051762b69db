import { use as awaitInRender } from 'react'
import { logger } from '../logger.ts'

/**
 * While a page is rendered: whether something was made. A page waits for the storage, and does without what the storage, being away, says
 * nothing of.
 */
export function isMade(answer: boolean | Promise<boolean>): boolean {
  return typeof answer === 'boolean' ? answer : awaitInRender(answer.catch(withoutIt))
}

function withoutIt(err: unknown): boolean {
  logger.warn({ err }, 'The storage did not answer while a page was rendered; the page goes without')
  return false
}
