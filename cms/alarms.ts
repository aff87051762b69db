import type { PayloadRequest } from 'payload'
import type { AlarmKind } from '../editorial/alarms.ts'
import { tellPublishers } from './accounts/told-by-letter.ts'
import { deskAddress } from './desk-address.ts'

/** Raises one in this transaction: editors and publishers see it on their first screen until somebody ticks it off, and publishers get a letter. */
export async function raiseAlarm(
  req: PayloadRequest,
  { kind, article, message }: { kind: AlarmKind; article: number; message: string },
): Promise<void> {
  await req.payload.create({ collection: 'alarms', data: { status: 'open', kind, article, message }, depth: 0, req })
  await tellPublishers(req, { about: 'alarm', message, address: deskAddress(article) })
  req.payload.logger.warn({ msg: message, alarm: kind, article })
}
