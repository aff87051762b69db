import { momentInWords } from '../../../editorial/instants.ts'
import { listAddress, allOf } from '../lists/list-address.ts'
import { sentenceIn } from '../problem-words.ts'
import type { Desk } from './desk.ts'
import { SHOWN } from './read-articles.ts'
import { waiting, type WaitingList } from './waiting.ts'

/** What the system did or could not do with nobody there, until somebody ticks it off. */
export async function alarms(desk: Desk): Promise<WaitingList> {
  const where = allOf({ status: { equals: 'open' } })
  const { docs, totalDocs } = await desk.req.payload.find({
    collection: 'alarms',
    where,
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req: desk.req,
  })
  return {
    name: 'alarms',
    entries: docs.map(({ id, message, createdAt }) =>
      waiting({
        key: `alarm ${id}`,
        title: sentenceIn(message, desk.language),
        href: `${desk.admin}/collections/alarms/${id}`,
        who: momentInWords(createdAt),
      }),
    ),
    total: totalDocs,
    all: listAddress('alarms', { admin: desk.admin, where }),
    start: listAddress('alarms', { admin: desk.admin }),
  }
}
