import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import type { PublicRecord } from '../../editorial/public-records.ts'
import type { SiteSetting, Topic } from '../../generated/payload-types.ts'
import { publicTopic } from '../../press/print-public-records.ts'
import { publicSite } from '../../press/print-site.ts'
import { enqueue } from '../outbox.ts'
import { publishRecord } from '../transitions/publish-record.ts'

/** After a topic was saved, in its transaction: printed as it stands, for whoever keeps topics answers for them. */
export const printTopicSaved: CollectionAfterChangeHook<Topic> = async ({ doc, operation, req }) => {
  const topic = await req.payload.findByID({ collection: 'topics', id: doc.id, depth: 0, req })
  await print(req, publicTopic(topic))
  if (operation === 'update') await enqueue(req, { kind: 'recheck', subjectKind: 'topic', subject: doc.id, by: req.user?.id ?? null })
}

/** After the settings were saved: every page shows them. */
export const printSiteSaved: GlobalAfterChangeHook = async ({ req }) => {
  const settings: SiteSetting = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  await print(req, publicSite(settings))
}

async function print(req: PayloadRequest, record: PublicRecord): Promise<void> {
  await publishRecord(req, { record, approval: null, by: req.user?.id ?? null })
}
