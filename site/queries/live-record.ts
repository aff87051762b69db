import { z } from 'zod'
import type { PublicRecord } from '../../editorial/public-records.ts'
import { readerPool } from '../store/reader-pool.ts'
import { isNamedBySomethingLive } from './named-records.ts'
import { parsePublicRecord } from './record-content.ts'

const row = z.object({ content: z.string() })

const QUERY = `
  SELECT record.content FROM publications AS record
  WHERE record.address = $1 AND record.status = 'live' AND record.kind <> 'article' AND record.kind <> 'site'
    AND ${isNamedBySomethingLive('record')}`

/** The live record at a path without its language, such as `/people/do-van-chien`; null where it has no page. */
export async function liveRecord(path: string): Promise<PublicRecord | null> {
  const { rows } = await readerPool().query(QUERY, [path])
  return rows.length === 0 ? null : parsePublicRecord(row.parse(rows[0]).content)
}

const MOVED = `
  SELECT record.address FROM publications AS earlier
  JOIN publications AS record ON record.kind = earlier.kind AND record.subject = earlier.subject AND record.status = 'live'
  WHERE earlier.address = $1 AND earlier.status <> 'live' AND earlier.kind <> 'article' AND record.address <> earlier.address
    AND ${isNamedBySomethingLive('record')}
  ORDER BY earlier.id DESC
  LIMIT 1`

/** The path where the record that once stood at this one has its page now; null where none has. */
export async function movedRecord(path: string): Promise<string | null> {
  const { rows } = await readerPool().query<{ address: string }>(MOVED, [path])
  return rows[0]?.address ?? null
}
