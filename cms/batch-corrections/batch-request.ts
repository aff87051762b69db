import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { BATCH_ACTIONS, MOST_PAGES } from '../../editorial/batch-corrections.ts'
import { Refusal } from '../refusal.ts'

const LONGEST_REASON = 4_000

const id = z.number().int().positive().max(2_147_483_647)

const request = z.object({
  action: z.enum(BATCH_ACTIONS),
  /** Articles; all that are open to the act where left out. */
  pages: z.array(id).max(MOST_PAGES, `A batch has at most ${MOST_PAGES} pages.`).optional(),
  /** By article, the hash of the page that was looked at: exactly that is approved, or the page is refused. */
  manifests: z.record(z.string().regex(/^[1-9]\d{0,9}$/), z.string().regex(/^[0-9a-f]{64}$/)).optional(),
  reason: z.string().max(LONGEST_REASON, `A reason has at most ${LONGEST_REASON} characters.`).optional(),
})

export type BatchRequest = z.infer<typeof request>

/** Reads `{action, pages?, manifests?, reason?}` from the body, or says what is wrong with it. */
export async function readBatchRequest(req: PayloadRequest): Promise<BatchRequest> {
  const body: unknown = await req.json?.().catch(notJson)
  const result = request.safeParse(body)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Refusal(400, `Send {"action": "…", "pages": […]}: ${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not understood'}.`)
  }
  const { reason, ...rest } = result.data
  if (reason === undefined) return rest
  if (reason.includes('\0') || !reason.isWellFormed()) throw new Refusal(400, 'The reason contains a character that cannot be stored.')
  return { ...rest, reason: reason.normalize('NFC').trim() }
}

function notJson(): never {
  throw new Refusal(400, 'The body is not JSON.')
}
