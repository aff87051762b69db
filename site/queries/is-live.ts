import { readerPool } from '../store/reader-pool.ts'

/** Whether an article is live at an address. */
export async function isLive(address: string): Promise<boolean> {
  const { rowCount } = await readerPool().query(
    "SELECT 1 FROM publications WHERE address = $1 AND status = 'live' AND kind = 'article' LIMIT 1",
    [address],
  )
  return rowCount === 1
}
