import { readerPool } from '../store/reader-pool.ts'

const QUERY = `
  SELECT live.address
  FROM publications AS earlier
  JOIN publications AS live ON live.article_id = earlier.article_id AND live.status = 'live'
  WHERE earlier.address = $1 AND earlier.status <> 'live' AND live.address <> earlier.address
  ORDER BY earlier.published_at DESC
  LIMIT 1`

/** Where the article that once stood at an address is live now; null where none is. */
export async function movedAddress(address: string): Promise<string | null> {
  const { rows } = await readerPool().query<{ address: string }>(QUERY, [address])
  return rows[0]?.address ?? null
}
