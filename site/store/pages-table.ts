import { environment } from '../../environment.ts'
import { siteBuild } from '../../generated/stylesheet.ts'
import type { FinishedPage } from './page-memory.ts'
import { finishPage } from './finish-page.ts'
import { readerPool } from './reader-pool.ts'

/** Pages tell their full addresses, so those made for another origin are of another build too. */
const BUILD = `${siteBuild} ${environment.baseUrl}`

type Row = { status: number | null; content_type: string | null; body: Buffer | null; generation: string }

/** The stored page, or null where none is; `generation` is what `writePage` must be given back. */
export async function readPage(address: string): Promise<{ page: FinishedPage | null; generation: string }> {
  const { rows } = await readerPool().query<Row>(
    'SELECT status, content_type, CASE WHEN build = $2 THEN body END AS body, generation FROM pages WHERE address = $1',
    [address, BUILD],
  )
  const row = rows[0]
  if (!row?.body) return { page: null, generation: row?.generation ?? '0' }
  const page = await finishPage(row.body, {
    status: row.status ?? 200,
    contentType: row.content_type ?? 'text/html; charset=utf-8',
  })
  return { page, generation: row.generation }
}

/** Stores a page unless it was invalidated since `generation` was read; says whether it was stored. */
export async function writePage(address: string, { page, generation }: { page: FinishedPage; generation: string }): Promise<boolean> {
  const { rowCount } = await readerPool().query(
    `INSERT INTO pages (address, status, content_type, etag, body, build, generation, rendered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())
     ON CONFLICT (address) DO UPDATE
     SET status = excluded.status, content_type = excluded.content_type, etag = excluded.etag,
         body = excluded.body, build = excluded.build, rendered_at = excluded.rendered_at
     WHERE pages.generation = excluded.generation`,
    [address, page.status, page.contentType, page.etag, Buffer.from(page.identity), BUILD, generation],
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
