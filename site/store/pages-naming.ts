import { readerPool } from './reader-pool.ts'

/** Addresses of the stored pages whose HTML has this text in it, whatever kind of page they are. Reads every one of them: nothing for a request. */
export async function pagesNaming(text: string): Promise<string[]> {
  const { rows } = await readerPool().query<{ address: string }>(
    `SELECT address FROM pages WHERE content_type LIKE 'text/html%' AND position(convert_to($1, 'UTF8') IN body) > 0 ORDER BY address`,
    [text],
  )
  return rows.map(({ address }) => address)
}
