import type { CollectionSlug, Payload } from 'payload'
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

/** What readers wrote and nobody has dealt with; null where this newsroom takes no notes. */
export async function reports(desk: Desk): Promise<WaitingList | null> {
  const { payload } = desk.req
  const slug = NOTES
  if (!isCollection(payload, slug)) return null
  const where = allOf({ status: { equals: 'open' } })
  const { docs, totalDocs } = await payload.find({
    collection: slug,
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
        href: `${desk.admin}/collections/${slug}/${id}`,
        section: page ?? null,
        who: [name, momentInWords(createdAt)].filter(Boolean).join(', '),
      })
    }),
    total: totalDocs,
    all: listAddress(slug, { admin: desk.admin, where }),
    start: listAddress(slug, { admin: desk.admin }),
  }
}

const NOTES: string = 'notes'
const LONGEST = 120

function isCollection(payload: Payload, slug: string): slug is CollectionSlug {
  return Object.hasOwn(payload.collections, slug)
}
