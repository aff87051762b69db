import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { feedAddresses } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { rowsOf } from '../database.ts'

/**
 * Feeds that tell a live article which names this story, and so its headline: of its section, its people and its topics. The
 * edition's own feeds change with every publication anyway.
 */
export async function feedsNaming(req: PayloadRequest, { story, language }: { story: number; language: Language }): Promise<string[]> {
  const rows = await rowsOf(
    req,
    sql`with naming as materialized (
        select content::jsonb #>> '{section,slug}' as section, refers from publications
        where status = 'live' and kind = 'article' and language::text = ${language} and refers @> array[${`story:${story}`}]::text[]
      )
      select '/sections/' || section as path from naming where section <> ''
      union
      select p.address from naming, unnest(naming.refers) r
      join publications p on p.kind = split_part(r, ':', 1)::enum_publications_kind and p.subject = split_part(r, ':', 2)::int and p.status = 'live'
      where r like 'person:%' or r like 'topic:%'`,
    z.object({ path: z.string() }),
  )
  return rows.flatMap(({ path }) => feedAddresses(`/${language}${path}`))
}
