import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordPath, type PublicRecord } from '../../editorial/public-records.ts'
import { problem } from '../../editorial/problems.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { rowsOf } from '../database.ts'
import { enqueue } from '../outbox.ts'
import { filenameOf } from '../photo-files/filename-of.ts'
import { Refusal } from '../refusal.ts'
import { lockAddress } from './lock-address.ts'
import { pagesOfReferences, recordPagesShowing } from './record-pages.ts'

/**
 * Prints a public record in the caller's transaction: the one before steps back, and every page that shows it is made anew
 * after the commit. A cleared record names its approval; the database refuses it otherwise.
 */
export async function publishRecord(
  req: PayloadRequest,
  { record, approval, by }: { record: PublicRecord; approval: number | null; by: number | null },
): Promise<void> {
  const { canonical, manifest } = manifestOf(record)
  const address = recordPath(record)
  await requireFreeAddress(req, { record, address })
  const [before] = await rowsOf(
    req,
    sql`update publications set status = 'superseded', updated_at = now()
      where kind = ${record.kind} and subject = ${record.id} and status = 'live'
      returning sequence, first_published_at::text as "firstPublishedAt", refers`,
    z.object({ sequence: z.coerce.number(), firstPublishedAt: z.string(), refers: z.array(z.string()).nullable() }),
  )
  const [clock] = await rowsOf(req, sql`select now()::text as now`, z.object({ now: z.string() }))
  const now = new Date(clock?.now ?? Number.NaN).toISOString()
  await req.payload.create({
    collection: 'publications',
    data: {
      kind: record.kind,
      subject: record.id,
      address,
      act: before ? 'updated' : 'published',
      status: 'live',
      sequence: (before?.sequence ?? 0) + 1,
      revision: record.revision,
      manifest,
      content: canonical,
      photoHashes: hashesOf(record),
      approval,
      firstPublishedAt: before ? new Date(before.firstPublishedAt).toISOString() : now,
      publishedAt: now,
      by,
    },
    depth: 0,
    req,
  })
  const shown = await recordPagesShowing(req, { kind: record.kind, id: record.id })
  // What it named before and names no longer still shows it.
  const left = await pagesOfReferences(req, before?.refers ?? [])
  const addresses = [...new Set([...shown, ...left])]
  // Usually made since the upload; one that is cleared at once, or replaced, may still wait for its turn.
  const pictures = shown.length === 0 ? [] : await picturesOf(req, record)
  await enqueue(req, { kind: 'pages', addresses, photos: [], pictures })
}

async function picturesOf(req: PayloadRequest, record: PublicRecord): Promise<{ hash: string; filename: string }[]> {
  const pictures: { hash: string; filename: string }[] = []
  for (const hash of hashesOf(record)) {
    const filename = await filenameOf(req, hash)
    if (filename !== null) pictures.push({ hash, filename })
  }
  return pictures
}

function hashesOf(record: PublicRecord): string[] {
  if (record.kind === 'photo') return [record.hash]
  return record.kind === 'person' && record.portrait ? [record.portrait.hash] : []
}

async function requireFreeAddress(req: PayloadRequest, { record, address }: { record: PublicRecord; address: string }): Promise<void> {
  await lockAddress(req, address)
  const [taken] = await rowsOf(
    req,
    sql`select subject from publications where address = ${address} and status = 'live' and not (kind = ${record.kind} and subject = ${record.id})`,
    z.object({ subject: z.coerce.number() }),
  )
  if (!taken) return
  const fault = problem('address-taken', `Record ${taken.subject} already has the address ${address}; change the slug of this one.`, 'slug')
  throw new Refusal(422, fault.message, { problems: [fault] })
}
