import type { PayloadRequest } from 'payload'
import { differsInShape, type UprightSize } from '../../editorial/replaced-file.ts'
import { fieldsOf } from '../fields-of.ts'
import { Refusal } from '../refusal.ts'
import { REPLACEMENT, type Replacement } from './replacement.ts'

/** Saves a photo with another file, as a revision of its own and with all that happens at a save. */
export async function saveReplacement(req: PayloadRequest, { id, replacement }: { id: number; replacement: Replacement }) {
  req.context[REPLACEMENT] = replacement
  const depth = Number(req.query['depth'] ?? 1)
  return req.payload.update({ collection: 'photos', id, data: {}, depth, overrideAccess: false, req })
}

/** Where marks, focal point and crops may no longer sit right somebody has to say that they know. */
export function requireSameShape(req: PayloadRequest, { before, after }: { before: UprightSize; after: UprightSize }): void {
  if (!differsInShape(before, after) || fieldsOf(req.data)['confirmShape'] === true) return
  throw new Refusal(
    409,
    'The new file has another shape than the present one: who is where, the focal point and the crops may no longer sit right. Look at them afterwards, and confirm that you know.',
    { details: { code: 'shape-differs', before, after } },
  )
}
