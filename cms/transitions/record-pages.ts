import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
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
    // By kind and id, as the index has them. Superseded ones too: an address that a record had before may be in the store.
    sql`with named as materialized (${recordsIn(sql`unnest(${named})`)}),
      near as materialized (
        select kind, id from named
        union
        select split_part(r, ':', 1)::enum_publications_kind, split_part(r, ':', 2)::int
        from named join publications p on p.kind = named.kind and p.subject = named.id and p.status = 'live', unnest(p.refers) r
        where r not like 'story:%'
      )
      select distinct p.kind::text as kind, p.address from near join publications p on p.kind = near.kind and p.subject = near.id
      union
      select p.kind::text, p.address from publications p
      where p.kind not in ('article', 'site') and p.status = 'live' and p.refers && ${named}`,
    found,
  )
  return pagesOfRecords(rows)
}

/** References as kind and id; a story has no page of its own. */
function recordsIn(list: SQL): SQL {
  return sql`select split_part(r, ':', 1)::enum_publications_kind as kind, split_part(r, ':', 2)::int as id from ${list} r where r not like 'story:%'`
}
