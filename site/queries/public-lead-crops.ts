import { z } from 'zod'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { leadCrops } from '../media/lead-crops.ts'
import { isFormatMade } from '../media/rendition-files.ts'
import { readerPool } from '../store/reader-pool.ts'

type Lead = { article: number; photo: PrintedPhoto | null }

const QUERY = `
  SELECT live.article_id AS article, used.text AS hash
  FROM publications AS live
  JOIN publications_texts AS used ON used.parent_id = live.id AND used.path = 'photoHashes'
  WHERE live.kind = 'article' AND live.status = 'live' AND live.article_id = ANY ($1::int[]) AND used.text = ANY ($2::text[])`

const rows = z.array(z.object({ article: z.number(), hash: z.string() }))

/**
 * Of each live article the crops of its lead photo that may be shown: its own publication made them public, and they are there. One from
 * before there were crops has none.
 */
export async function publicLeadCrops(leads: readonly Lead[]): Promise<ReadonlyMap<number, PrintedPhoto[]>> {
  const cut = await Promise.all(leads.map(async ({ article, photo }) => ({ article, crops: photo ? await cropsThere(photo) : [] })))
  const hashes = cut.flatMap(({ crops }) => crops.map(({ hash }) => hash))
  if (hashes.length === 0) return new Map()
  const found = await readerPool().query(QUERY, [cut.map(({ article }) => article), hashes])
  const known = new Set(rows.parse(found.rows).map(({ article, hash }) => `${article} ${hash}`))
  return new Map(cut.map(({ article, crops }) => [article, crops.filter(({ hash }) => known.has(`${article} ${hash}`))]))
}

async function cropsThere(photo: PrintedPhoto): Promise<PrintedPhoto[]> {
  const crops = leadCrops(photo)
  const there = await Promise.all(crops.map(async (crop) => isFormatMade(crop, 'jpg')))
  return crops.filter((_crop, position) => there[position])
}
