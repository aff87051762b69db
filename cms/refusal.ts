import { APIError } from 'payload'
import type { Problem } from '../editorial/problems.ts'

/**
 * What a person is told when something cannot be done: a full sentence and a status in the 4xx.
 * `details` reaches the client beside the sentence; Payload hides the sentence in production unless there is an object.
 */
export class Refusal extends APIError {
  readonly problems: readonly Problem[]

  constructor(
    status: number,
    message: string,
    { problems = [], details = {} }: { problems?: readonly Problem[]; details?: Record<string, unknown> } = {},
  ) {
    super(message, status, { ...details, ...(problems.length > 0 ? { problems } : {}) }, true)
    this.name = 'Refusal'
    this.problems = problems
  }
}

/** The same answer whether a thing is missing or hidden from this person. */
export function notFound(): Refusal {
  return new Refusal(404, 'There is no such thing here, or it is not yours to see.')
}

export function notSignedIn(): Refusal {
  return new Refusal(401, 'Sign in first.')
}
