import type { Payload } from 'payload'
import { deliverPending } from './outbox.ts'

const EVERY_MS = 10_000

/** Delivers what a crash left in the outbox, now and every ten seconds. Call it once in a serving process. */
export async function startDelivery(payload: Payload): Promise<void> {
  const sweep = async () => {
    await deliverPending(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'The outbox could not be read.' }))
  }
  await sweep()
  setInterval(() => void sweep(), EVERY_MS).unref()
}
