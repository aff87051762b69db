import type { PayloadHandler } from 'payload'
import { Refusal } from '../refusal.ts'

/** Adds `Retry-After` to the answer where a wait is on. */
export function answerWaits(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof Refusal && error.status === 429) {
        req.responseHeaders ??= new Headers()
        req.responseHeaders.set('Retry-After', String(error.data?.['retryAfter'] ?? 1))
      }
      throw error
    }
  }
}
