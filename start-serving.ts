import { getPayload } from 'payload'
import { startDelivery } from './cms/start-delivery.ts'
import config from './payload.config.ts'

/** What a serving process does besides answering. */
export async function startServing(): Promise<void> {
  await startDelivery(await getPayload({ config }))
}
