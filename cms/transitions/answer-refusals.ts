import type { PayloadHandler } from 'payload'
import { Refusal } from '../refusal.ts'

/** A refusal becomes `{errors: [{message, …}], problems?}` with its status; any other error is Payload's to log and answer. */
export function answerRefusals(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { message, status, data, problems } = error
      return Response.json({ errors: [{ message, ...data }], ...(problems.length > 0 ? { problems } : {}) }, { status })
    }
  }
}
