import { withClient } from '../database/with-client.ts'

/**
 * empty: nobody has an account. interrupted: our filling began and did not end. filled: it ended.
 * foreign: there are accounts, and we did not make them.
 */
export type DemoState = 'empty' | 'interrupted' | 'filled' | 'foreign'

/** Kept in the database, in a schema of its own that the application's roles cannot see. */
export async function readDemoState(ownerUrl: string): Promise<DemoState> {
  return withClient(ownerUrl, async (client) => {
    const { rows: marks } = await client.query<{ marked: boolean }>("SELECT to_regclass('standfirst_demo.filling') IS NOT NULL AS marked")
    if (marks[0]?.marked) {
      const { rows } = await client.query<{ finished: boolean }>('SELECT finished_at IS NOT NULL AS finished FROM standfirst_demo.filling')
      return rows[0]?.finished ? 'filled' : 'interrupted'
    }
    const { rows: tables } = await client.query<{ there: boolean }>("SELECT to_regclass('public.users') IS NOT NULL AS there")
    if (!tables[0]?.there) return 'empty'
    const { rows: users } = await client.query('SELECT 1 FROM public.users LIMIT 1')
    return users.length === 0 ? 'empty' : 'foreign'
  })
}

export async function markFillingBegun(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('CREATE SCHEMA standfirst_demo')
    await client.query('CREATE TABLE standfirst_demo.filling (begun_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz)')
    await client.query('INSERT INTO standfirst_demo.filling DEFAULT VALUES')
  })
}

export async function markFillingFinished(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('UPDATE standfirst_demo.filling SET finished_at = now()')
  })
}
