import { environment } from '../../environment.ts'
import { siteBuild } from '../../generated/stylesheet.ts'
import type { FinishedPage } from './page-memory.ts'
import { finishPage } from './finish-page.ts'
import { readerPool } from './reader-pool.ts'

/** Pages tell their full addresses, so those made for another origin are of another build too. */
const BUILD = `${siteBuild} ${environment.baseUrl}`

/** The row of what all pages share; no page has this address. See page-frame.ts. */
export const FRAME_ROW = '/*'

type Row = { status: number | null; content_type: string | null; body: Buffer | null; generation: string }

/**
 * The stored page, or null where none is, or where it was rendered in another frame than the one that holds now;
 * `generation` is what `writePage` must be given back.
 */
export async function readPage(address: string): Promise<{ page: FinishedPage | null; generation: string }> {
  const { rows } = await readerPool().query<Row>(
    `SELECT status, content_type, generation,
       CASE WHEN build = $2 OR build = $2 || ' ' || (SELECT etag FROM pages WHERE address = $3) THEN body END AS body
     FROM pages WHERE address = $1`,
    [address, BUILD, FRAME_ROW],
  )
  const row = rows[0]
  if (!row?.body) return { page: null, generation: row?.generation ?? '0' }
  const page = await finishPage(row.body, {
    status: row.status ?? 200,
    contentType: row.content_type ?? 'text/html; charset=utf-8',
  })
  return { page, generation: row.generation }
}

/**
 * Stores a page unless it was invalidated since `generation` was read; says whether it was stored.
 * `frame` is the key of the frame it was rendered in; null for a page that shows none of it.
 */
export async function writePage(
  address: string,
  { page, generation, frame }: { page: FinishedPage; generation: string; frame: string | null },
): Promise<boolean> {
  const build = frame === null ? BUILD : `${BUILD} ${frame}`
  const { rowCount } = await readerPool().query(
    `INSERT INTO pages (address, status, content_type, etag, body, build, generation, rendered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())
     ON CONFLICT (address) DO UPDATE
     SET status = excluded.status, content_type = excluded.content_type, etag = excluded.etag,
         body = excluded.body, build = excluded.build, rendered_at = excluded.rendered_at
     WHERE pages.generation = excluded.generation`,
    [address, page.status, page.contentType, page.etag, Buffer.from(page.identity), build, generation],
  )
  return rowCount === 1
}

/** Empties the stored pages and raises their generation, in one order so that two callers never wait for each other. */
export async function invalidateStored(addresses: string[]): Promise<void> {
  await readerPool().query(
    `INSERT INTO pages (address, generation)
     SELECT address, 1 FROM unnest($1::text[]) AS address GROUP BY address ORDER BY address
     ON CONFLICT (address) DO UPDATE
     SET generation = pages.generation + 1, body = NULL, etag = NULL, rendered_at = NULL`,
    [addresses],
  )
}
