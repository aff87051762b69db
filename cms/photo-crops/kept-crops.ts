import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Pictured } from '../../press/renditions.ts'
import { rowsOf, run } from '../database.ts'
import { filenameOf } from '../photo-files/filename-of.ts'

/**
 * Writes down which part of which original each crop is, before anybody is shown one: what is asked of an original's hash (whether it is
 * withheld, what its record says) is asked of it. A row never changes, for its hash is of what it says.
 */
export async function keepCrops(req: PayloadRequest, pictures: readonly Pictured[]): Promise<void> {
  for (const { hash, crop } of pictures) {
    if (!crop) continue
    const { of, left, top, width, height } = crop
    await run(
      req,
      sql`insert into crops (hash, original, x, y, width, height) values (${hash}, ${of}, ${left}, ${top}, ${width}, ${height})
          on conflict (hash) do nothing`,
    )
  }
}

const row = z.object({
  original: z.string(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})

/** What a crop with this hash is made of; null where it is none. */
export async function keptCrop(req: PayloadRequest, hash: string): Promise<Pictured | null> {
  const [found] = await rowsOf(req, sql`select original, x as "left", y as top, width, height from crops where hash = ${hash}`, row)
  if (!found) return null
  const { original, ...rectangle } = found
  const filename = await filenameOf(req, original)
  return filename === null ? null : { hash, filename, crop: { of: original, ...rectangle } }
}

/** Forgets the crops of an original that is deleted for good; says which there were. */
export async function dropCrops(req: PayloadRequest, original: string): Promise<string[]> {
  const rows = await rowsOf(req, sql`delete from crops where original = ${original} returning hash`, z.object({ hash: z.string() }))
  return rows.map(({ hash }) => hash)
}
