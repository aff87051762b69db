import { getPayload } from 'payload'
import { startDelivery } from './cms/start-delivery.ts'
import config from './payload.config.ts'
import { listenForNotices } from './site/store/notice-listener.ts'

/** What a serving process does besides answering. */
export async function startServing(): Promise<void> {
  await listenForNotices()
  await startDelivery(await getPayload({ config }))
}
