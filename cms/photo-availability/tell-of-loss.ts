import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { reference } from '../../editorial/refers.ts'
import { accountById, activePublishers } from '../accounts/accounts-table.ts'
import { recipientOf } from '../accounts/send-letter.ts'
import { rowsOf } from '../database.ts'
import { photoAddress } from '../desk-address.ts'
import { enqueue } from '../outbox.ts'

type PhotoNamed = { name: string; uploader: number | null }

export async function photoNamed(req: PayloadRequest, id: number): Promise<PhotoNamed> {
  const [photo] = await rowsOf(
    req,
    sql`select coalesce(nullif(title, ''), filename, '') as name, created_by_id as uploader from photos where id = ${id}`,
    z.object({ name: z.string(), uploader: z.number().nullable() }),
  )
  return photo ?? { name: '', uploader: null }
}

/** How many live articles print it. */
export async function countPages(req: PayloadRequest, photo: number): Promise<number> {
  const [row] = await rowsOf(
    req,
    sql`select count(*)::int as pages from publications
        where kind = 'article' and status = 'live' and refers @> array[${reference('photo', photo)}]::text[]`,
    z.object({ pages: z.number() }),
  )
  return row?.pages ?? 0
}

type Loss = { id: number; uploader: number | null; message: string; reason?: string; pages: number }

/** Publishers and whoever uploaded it read by letter that readers see a photo no longer; not whoever did it. `message` is one of our sentences. */
export async function tellOfLoss(req: PayloadRequest, { id, uploader, message, reason = '', pages }: Loss): Promise<void> {
  const publishers = await activePublishers(req)
  const owner = uploader === null || publishers.some((one) => one.id === uploader) ? null : await accountById(req, uploader)
  for (const account of owner && owner.deactivatedAt === null ? [...publishers, owner] : publishers) {
    if (account.id === req.user?.id) continue
    const letter = {
      about: 'photo-lost',
      message,
      reason,
      pages: String(pages),
      address: photoAddress(id),
      to: recipientOf(account),
    } as const
    await enqueue(req, { kind: 'letter', letter })
  }
}
