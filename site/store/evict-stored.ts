import { logger } from '../logger.ts'
import { readerPool } from './reader-pool.ts'
import { shareInProcess } from './share-in-process.ts'

/** What all stored pages together may weigh, in bytes. */
const MOST_STORED = 1024 * 1024 * 1024

/** How much is written between two looks at the whole. */
const LOOKS_EVERY = MOST_STORED / 32

/** Counts what was stored; after every thirty-second part of the limit the longest unused pages make room, while nobody waits. */
export function makeRoom(bytes: number): void {
  const written = shareInProcess('bytes-stored', () => ({ since: LOOKS_EVERY }))
  written.since += bytes
  if (written.since < LOOKS_EVERY) return
  written.since = 0
  evictStored().catch((err: unknown) => logger.warn({ err }, 'No room could be made among the stored pages'))
}

/**
 * Empties the pages that were not written or asked of the table for longest, until the rest weigh no more than `mostBytes`; they are rendered anew when
 * somebody asks. An emptied row stays a day, because its generation is what a rendering under way is judged by.
 * Rows that somebody else holds are left out, so that an invalidation never waits in a circle with this.
 */
export async function evictStored({
  mostBytes = MOST_STORED,
  staysFor = '1 day',
}: { mostBytes?: number; staysFor?: string } = {}): Promise<void> {
  await readerPool().query(
    `WITH weighed AS (
       SELECT address, sum(octet_length(body) + coalesce(octet_length(gzip), 0) + coalesce(octet_length(brotli), 0))
         OVER (ORDER BY rendered_at DESC NULLS LAST, address) AS together
       FROM pages WHERE body IS NOT NULL AND address <> '/*'
     ), longest_unused AS (
       SELECT address FROM pages WHERE address IN (SELECT address FROM weighed WHERE together > $1) FOR UPDATE SKIP LOCKED
     )
     UPDATE pages SET body = NULL, gzip = NULL, brotli = NULL, etag = NULL, rendered_at = now()
     FROM longest_unused WHERE pages.address = longest_unused.address`,
    [mostBytes],
  )
  await readerPool().query(
    `DELETE FROM pages WHERE address IN (
       SELECT address FROM pages WHERE body IS NULL AND rendered_at < now() - $1::interval AND address <> '/*' FOR UPDATE SKIP LOCKED
     )`,
    [staysFor],
  )
}
