import type { PayloadHandler } from 'payload'
import { z } from 'zod'

/** Told by its name: Next bundles Payload more than once. */
const wait = z.object({ name: z.literal('Refusal'), status: z.literal(429), data: z.object({ retryAfter: z.number() }) })

/** Adds `Retry-After` to the answer where a wait is on. */
export function answerWaits(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const on = wait.safeParse(error)
      if (on.success) {
        req.responseHeaders ??= new Headers()
        req.responseHeaders.set('Retry-After', String(on.data.data.retryAfter))
      }
      throw error
    }
  }
}
