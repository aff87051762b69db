import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { CORRECTION_CLASSES } from '../../editorial/publication.ts'
import { Refusal } from '../refusal.ts'

const LONGEST_REASON = 4_000

const request = z.object({
  action: z.string().max(40),
  revision: z.number().int().positive().max(2_147_483_647).optional(),
  reason: z.string().max(LONGEST_REASON, `A reason has at most ${LONGEST_REASON} characters.`).optional(),
  /** The public reason of a retraction, in each language. */
  reasons: z.partialRecord(z.enum(LANGUAGES), z.string().max(LONGEST_REASON)).optional(),
  /** Whether a retraction takes every edition of the story away, or this one alone. */
  editions: z.enum(['all', 'this']).optional(),
  /** When it goes live, or until when it is held back: an instant with its offset. */
  at: z.string().max(64).optional(),
  /** What kind of correction it is. */
  class: z.enum(CORRECTION_CLASSES).optional(),
  /** Hash of the page that was looked at: an approval then signs exactly that, or is refused. */
  manifest: z.string().max(64).optional(),
})

export type TransitionRequest = z.infer<typeof request>

/** Reads `{action, revision?, reason?, …}` from the body, or says what is wrong with it. */
export async function readTransitionRequest(req: PayloadRequest): Promise<TransitionRequest> {
  const body: unknown = await req.json?.().catch(notJson)
  const result = request.safeParse(body)
  if (result.success) {
    const { reason, reasons, ...rest } = result.data
    return {
      ...rest,
      ...(reason === undefined ? {} : { reason: storable(reason) }),
      ...(reasons === undefined
        ? {}
        : { reasons: Object.fromEntries(Object.entries(reasons).map(([key, text]) => [key, storable(text)])) }),
    }
  }
  const [issue] = result.error.issues
  throw new Refusal(400, `Send {"action": "…", "revision": n}: ${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not understood'}.`)
}

function storable(reason: string): string {
  if (reason.includes('\0') || !reason.isWellFormed()) throw new Refusal(400, 'The reason contains a character that cannot be stored.')
  return reason.normalize('NFC').trim()
}

function notJson(): never {
  throw new Refusal(400, 'The body is not JSON.')
}
