import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { pagesOfRecords, SITE_PAGES } from '../../editorial/pages-showing.ts'
import type { PublicRecord } from '../../editorial/public-records.ts'
import { rowsOf } from '../database.ts'

const found = z.object({ kind: z.string(), address: z.string() })

/** Every page that a change of this record shows on: its own, those of the records it names and of those that name it. */
export async function recordPagesShowing(req: PayloadRequest, { kind, id }: { kind: PublicRecord['kind']; id: number }): Promise<string[]> {
  return kind === 'site' ? SITE_PAGES : pagesOfReferences(req, [`${kind}:${id}`])
}

/**
 * The pages of the records that an article names, and of those that stand beside them: an article going live, or away, may
 * bring a record its page, and every neighbour then links to it, or no longer.
 */
export async function pagesOfReferences(req: PayloadRequest, refers: readonly string[]): Promise<string[]> {
  if (refers.length === 0) return []
  const named = sql`array[${sql.join(
    refers.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`
  const rows = await rowsOf(
    req,
    // Superseded ones too: an address that a record had before may be in the store.
    sql`with named as (select unnest(${named}) as reference),
      near as (
        select reference from named
        union select unnest(p.refers) from publications p join named n on p.kind::text || ':' || p.subject = n.reference where p.kind <> 'article' and p.status = 'live'
      )
      select distinct p.kind::text as kind, p.address from publications p
      where p.kind <> 'article' and p.kind <> 'site'
        and (p.kind::text || ':' || p.subject in (select reference from near) or (p.status = 'live' and p.refers && ${named}))`,
    found,
  )
  return pagesOfRecords(rows)
}
