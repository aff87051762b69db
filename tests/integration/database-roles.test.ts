import { Client } from 'pg'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/use-database.ts'

const { ownerUrl, appUrl, readerUrl } = useDatabase()

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}

test('the application and the readers connect as roles of their own, to the same database', async () => {
  const who = 'SELECT current_user::text AS role, current_database()::text AS name'

  const [owner, app, reader] = await Promise.all([ownerUrl, appUrl, readerUrl].map((url) => ask(url, who)))

  const name = decodeURIComponent(new URL(ownerUrl).pathname.slice(1))
  expect(owner).toEqual([{ role: 'standfirst_owner', name }])
  expect(app).toEqual([{ role: 'standfirst_app', name }])
  expect(reader).toEqual([{ role: 'standfirst_reader', name }])
})

test.for([['application', appUrl] as const, ['readers', readerUrl] as const])('the %s may not change the schema', async ([, url]) => {
  await expect(ask(url, 'CREATE TABLE public.intruder (id int)')).rejects.toThrow(/permission denied/)
  await expect(ask(url, 'CREATE ROLE intruder')).rejects.toThrow(/permission denied/)
  await expect(ask(url, 'CREATE DATABASE intruder')).rejects.toThrow(/permission denied/)
})

test('Vietnamese is compared and folded as letters, not as bytes', async () => {
  const rows = await ask(appUrl, `SELECT upper('đối ngoại') AS upper, 'Đ' < 'e' AS d_before_e`)

  expect(rows).toEqual([{ upper: 'ĐỐI NGOẠI', d_before_e: true }])
})
