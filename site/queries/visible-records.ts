import { z } from 'zod'
import type { PublicEvent, PublicPlace } from '../../editorial/public-records.ts'
import { readerPool } from '../store/reader-pool.ts'
import { isNamedBySomethingLive } from './named-records.ts'
import { parsePublicRecord } from './record-content.ts'
import { isWithheldRecord } from './withheld-pictures.ts'

const addressRow = z.object({ address: z.string() })

/** A sitemap may name fifty thousand addresses; the newest records come first. */
const MOST = 45_000

const ADDRESSES = `
  WITH named AS (SELECT DISTINCT unnest(refers) AS reference FROM publications WHERE status = 'live' AND kind = 'article')
  SELECT record.address FROM publications AS record JOIN named ON named.reference = record.kind::text || ':' || record.subject::text
  WHERE record.status = 'live' AND record.kind <> 'article' AND record.kind <> 'site' AND NOT ${isWithheldRecord('record')}
  ORDER BY record.kind, record.id DESC
  LIMIT ${MOST}`

/** The path of every record with a page, without a language. */
export async function visibleRecordPaths(): Promise<string[]> {
  const { rows } = await readerPool().query(ADDRESSES)
  return z
    .array(addressRow)
    .parse(rows)
    .map(({ address }) => address)
}

const contentRow = z.object({ content: z.string() })

const EVENTS = `
  SELECT record.content FROM publications AS record
  WHERE record.status = 'live' AND record.kind = $1 AND ${isNamedBySomethingLive('record')}
  ORDER BY record.id
  LIMIT 2000`

/** Every event with a page, and the places that have one, to lead to from there. */
export async function visibleEvents(): Promise<{ events: PublicEvent[]; places: PublicPlace[] }> {
  const [events, places] = await Promise.all([visible('event'), visible('place')])
  return {
    events: events.filter((record) => record.kind === 'event'),
    places: places.filter((record) => record.kind === 'place'),
  }
}

async function visible(kind: 'event' | 'place') {
  const { rows } = await readerPool().query(EVENTS, [kind])
  return z
    .array(contentRow)
    .parse(rows)
    .map(({ content }) => parsePublicRecord(content))
}
