import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { momentInWords } from '../../editorial/instants.ts'
import { problem, type Problem } from '../../editorial/problems.ts'
import { rowsOf, run } from '../database.ts'

export type Floor = { until: Date; what: string }

type Rendered = { story: number; refers: readonly string[] }

/** Until when a page may not be public, by its story and by the photos on it: the latest of their embargoes; null where nothing holds it. */
export async function embargoFloor(req: PayloadRequest, { story, refers }: Rendered): Promise<Floor | null> {
  const photos = photosIn(refers)
  const [row] = await rowsOf(
    req,
    sql`select until::text as until, what from (
          select s.embargo_until as until, 'The story' as what from stories s where s.id = ${story}
          union all
          select p.embargo_until, 'Photo ' || p.id from photos p where p.id = any (${photos}::int[])
        ) floors where until is not null order by until desc limit 1`,
    z.object({ until: z.string(), what: z.string() }),
  )
  return row ? { until: new Date(row.until), what: row.what } : null
}

/** Holds the story and the photos as they are until this transaction ends: an embargo that is set meanwhile waits, and then sees the page live. */
export async function holdFloor(req: PayloadRequest, { story, refers }: Rendered): Promise<void> {
  await run(req, sql`select id from stories where id = ${story} for share`)
  await run(req, sql`select id from photos where id = any (${photosIn(refers)}::int[]) order by id for share`)
}

/** What stands in the way of an instant; null where it is not before the floor. */
export function faultBeforeFloor(at: Date, floor: Floor | null, where = ''): Problem | null {
  if (!floor || at >= floor.until) return null
  return problem('embargo', `${floor.what} is under embargo until ${momentInWords(floor.until)}; nothing of it goes out before.`, where)
}

/** As PostgreSQL writes an array. */
function photosIn(refers: readonly string[]): string {
  const ids = refers.flatMap((name) => /^photo:(\d{1,9})$/.exec(name)?.[1] ?? [])
  return `{${ids.join(',')}}`
}
