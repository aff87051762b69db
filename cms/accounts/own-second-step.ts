import type { PayloadHandler, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { recordAct } from '../audit.ts'
import { notSignedIn, Refusal } from '../refusal.ts'
import { inTransaction } from '../transitions/in-transaction.ts'
import { answerWaits } from './answer-waits.ts'
import { provePassword } from './prove-password.ts'
import { readFields } from './read-fields.ts'
import { beginSecondStep, confirmSecondStep, hasSecondStep, removeSecondStep, takeCode } from './second-step.ts'

const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('begin'), password: z.string() }),
  z.object({ action: z.literal('confirm'), code: z.string().max(100) }),
  z.object({ action: z.literal('remove'), password: z.string(), code: z.string().max(100) }),
])

/** `POST /api/users/me/second-step`: sets up, confirms or removes one's own second step. */
export const ownSecondStep: PayloadHandler = answerWaits(async (req) => {
  const { user } = req
  if (!user) throw notSignedIn()
  const asked = await readFields(req, request)
  if (asked.action === 'begin') return begin(req, { id: user.id, email: user.email, password: asked.password })
  if (asked.action === 'confirm') return confirm(req, { id: user.id, code: asked.code })
  return remove(req, { id: user.id, password: asked.password, code: asked.code })
})

async function begin(req: PayloadRequest, { id, email, password }: { id: number; email: string; password: string }): Promise<Response> {
  await provePassword(req, { user: id, password })
  if (await hasSecondStep(req, id)) throw inUse()
  const { secret, uri } = await beginSecondStep(req, { id, email })
  return secretly({ secret, uri, drawing: renderSVG(uri, { border: 2 }) })
}

async function confirm(req: PayloadRequest, { id, code }: { id: number; code: string }): Promise<Response> {
  if (await hasSecondStep(req, id)) throw inUse()
  await takeCode(req, { user: id, code })
  const recoveryCodes = await inTransaction(req, async () => {
    const codes = await confirmSecondStep(req, id)
    await recordAct(req, { action: 'set-second-step', kind: 'user', subject: id })
    return codes
  })
  return secretly({ recoveryCodes })
}

async function remove(req: PayloadRequest, { id, password, code }: { id: number; password: string; code: string }): Promise<Response> {
  await provePassword(req, { user: id, password })
  await takeCode(req, { user: id, code })
  await inTransaction(req, async () => {
    await removeSecondStep(req, id)
    await recordAct(req, { action: 'remove-second-step', kind: 'user', subject: id })
  })
  return secretly({ removed: true })
}

function inUse(): Refusal {
  return new Refusal(409, 'The second step is in use already.')
}

function secretly(answer: Record<string, unknown>): Response {
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
