import type { PayloadRequest } from 'payload'
import { fieldsOf } from '../fields-of.ts'

/** The session of ours that this request came in by; null for whoever signed in elsewhere. */
export function sidOf(req: PayloadRequest): string | null {
  const { _sid: sid } = fieldsOf(req.user)
  return typeof sid === 'string' ? sid : null
}
