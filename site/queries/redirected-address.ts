import { readerPool } from '../store/reader-pool.ts'

/** Where the desk sends readers of an address at which nothing stands; null where nowhere. */
export async function redirectedAddress(address: string): Promise<string | null> {
  const { rows } = await readerPool().query<{ to: string }>('SELECT "to" FROM redirects WHERE "from" = $1', [address])
  return rows[0]?.to ?? null
}
