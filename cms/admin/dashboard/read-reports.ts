import { z } from 'zod'
import { listAddress, allOf } from '../lists/list-address.ts'
import { momentInWords } from '../../../editorial/instants.ts'
import type { Desk } from './desk.ts'
import { SHOWN } from './read-articles.ts'
import { waiting, type WaitingList } from './waiting.ts'

const report = z.looseObject({
  id: z.number(),
  createdAt: z.string(),
  message: z.string(),
  page: z.string().nullish(),
  name: z.string().nullish(),
})

/** What readers wrote and nobody has dealt with. */
export async function reports(desk: Desk): Promise<WaitingList> {
  const where = allOf({ status: { equals: 'open' } })
  const { docs, totalDocs } = await desk.req.payload.find({
    collection: 'notes',
    where,
    sort: 'createdAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req: desk.req,
  })
  return {
    name: 'reports',
    entries: docs.map((doc) => {
      const { id, createdAt, message, page, name } = report.parse(doc)
      return waiting({
        key: `note ${id}`,
        title: message.length > LONGEST ? `${message.slice(0, LONGEST).trimEnd()} …` : message,
        href: `${desk.admin}/collections/notes/${id}`,
        section: page ?? null,
        who: [name, momentInWords(createdAt)].filter(Boolean).join(', '),
      })
    }),
    total: totalDocs,
    all: listAddress('notes', { admin: desk.admin, where }),
    start: listAddress('notes', { admin: desk.admin }),
  }
}

const LONGEST = 120
