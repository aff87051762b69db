import type { Client } from 'pg'
import { environment } from '../../environment.ts'
import { siteBuild } from '../../generated/stylesheet.ts'
import { logger } from '../logger.ts'
import { makeRoom } from './evict-stored.ts'
import type { FinishedPage } from './page-memory.ts'
import { CHANNEL, noticesOf } from './page-notices.ts'
import { readerPool } from './reader-pool.ts'

/** Pages tell their full addresses, so those made for another origin are of another build too. */
const BUILD = `${siteBuild} ${environment.baseUrl}`

/** The row of what all pages share; no page has this address. See page-frame.ts. */
export const FRAME_ROW = '/*'

/** Whether a row's page is of this build ($2) and shows the frame that holds now ($3). */
const IS_CURRENT = `body IS NOT NULL AND brotli IS NOT NULL
  AND (build = $2 OR build = $2 || ' ' || (SELECT etag FROM pages WHERE address = $3))`

type Row = {
  status: number | null
  content_type: string | null
  etag: string | null
  generation: string
  body: Buffer | null
  gzip: Buffer | null
  brotli: Buffer | null
  is_long_unused: boolean | null
}

/**
 * The stored page, or null where none is, or where it was rendered in another frame than the one that holds now;
 * `generation` is what `writePage` must be given back.
 */
export async function readPage(address: string): Promise<{ page: FinishedPage | null; generation: string }> {
  const { rows } = await readerPool().query<Row>(
    `WITH stored AS (SELECT *, ${IS_CURRENT} AS is_current FROM pages WHERE address = $1)
     SELECT generation, status, content_type, etag, CASE WHEN is_current THEN body END AS body,
       CASE WHEN is_current THEN gzip END AS gzip, CASE WHEN is_current THEN brotli END AS brotli,
       rendered_at < now() - interval '1 hour' AS is_long_unused
     FROM stored`,
    [address, BUILD, FRAME_ROW],
  )
  const row = rows[0]
  if (!row?.body || !row.gzip || !row.brotli || row.etag === null) return { page: null, generation: row?.generation ?? '0' }
  if (row.is_long_unused) noteUse(address)
  const page = {
    status: row.status ?? 200,
    contentType: row.content_type ?? 'text/html; charset=utf-8',
    etag: row.etag,
    identity: Uint8Array.from(row.body),
    gzip: Uint8Array.from(row.gzip),
    brotli: Uint8Array.from(row.brotli),
  }
  return { page, generation: row.generation }
}

/** Those of the pages that the table does not hold any more exactly as they are held here. */
export async function outdatedPages(
  held: readonly { address: string; etag: string }[],
  { client }: { client?: Client } = {},
): Promise<string[]> {
  if (held.length === 0) return []
  const { rows } = await (client ?? readerPool()).query<{ address: string; etag: string }>(
    `SELECT address, etag FROM pages WHERE address = ANY ($1) AND ${IS_CURRENT}`,
    [held.map(({ address }) => address), BUILD, FRAME_ROW],
  )
  const stored = new Map(rows.map(({ address, etag }) => [address, etag]))
  return held.filter(({ address, etag }) => stored.get(address) !== etag).map(({ address }) => address)
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
  const [body, gzip, brotli] = [page.identity, page.gzip, page.brotli].map((bytes) => Buffer.from(bytes))
  const { rowCount } = await readerPool().query(
    `INSERT INTO pages (address, status, content_type, etag, body, gzip, brotli, build, generation, rendered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())
     ON CONFLICT (address) DO UPDATE
     SET status = excluded.status, content_type = excluded.content_type, etag = excluded.etag, body = excluded.body,
         gzip = excluded.gzip, brotli = excluded.brotli, build = excluded.build, rendered_at = excluded.rendered_at
     WHERE pages.generation = excluded.generation`,
    [address, page.status, page.contentType, page.etag, body, gzip, brotli, build, generation],
  )
  makeRoom(page.identity.length + page.gzip.length + page.brotli.length)
  return rowCount === 1
}

/**
 * Empties the stored pages, raises their generation, and tells every instance, all at one commit. In one order, so that two
 * callers never wait for each other. Without addresses it still tells: what is public of photos may have changed.
 */
export async function invalidateStored(addresses: readonly string[]): Promise<void> {
  await readerPool().query(
    `WITH marked AS (
       INSERT INTO pages (address, generation, rendered_at)
       SELECT address, 1, now() FROM unnest($1::text[]) AS address GROUP BY address ORDER BY address
       ON CONFLICT (address) DO UPDATE
       SET generation = pages.generation + 1, body = NULL, gzip = NULL, brotli = NULL, etag = NULL, rendered_at = now()
     )
     SELECT pg_notify($2, notice) FROM unnest($3::text[]) AS notice`,
    [addresses, CHANNEL, noticesOf(addresses)],
  )
}

/** Keeps a page that is still asked for from being the next to make room. */
function noteUse(address: string): void {
  readerPool()
    .query('UPDATE pages SET rendered_at = now() WHERE address = $1 AND body IS NOT NULL', [address])
    .catch((err: unknown) => logger.debug({ err, address }, 'The use of a stored page was not noted'))
}
