import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rowsOf, run } from '../../cms/database.ts'
import { afterCommit } from '../../cms/transactions.ts'
import { inTransaction } from '../../cms/transitions/in-transaction.ts'
import { openNewsroom } from '../support/newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let owner: Client

beforeAll(async () => {
  newsroom = await openNewsroom()
  owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
  // A check that the database makes only at COMMIT.
  await owner.query(`
    create table probes (n int);
    grant select, insert on probes to standfirst_app;
    create function refuse_at_commit() returns trigger language plpgsql as $$ begin raise exception 'refused at commit'; end $$;
    create constraint trigger refuse_at_commit after insert on probes deferrable initially deferred for each row execute function refuse_at_commit()`)
})

afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

describe('a save that the database could not commit', () => {
  it('is reported, not acknowledged, when COMMIT itself is refused', async () => {
    const req = await createLocalReq({}, newsroom.payload)

    const save = inTransaction(req, () => run(req, sql`insert into probes values (1)`))

    await expect(save).rejects.toThrow(/refused at commit|COMMIT|commit/i)
    expect((await owner.query('select * from probes')).rowCount).toBe(0)
  })

  it('is reported when the connection is cut before COMMIT', async () => {
    const req = await createLocalReq({}, newsroom.payload)

    const save = inTransaction(req, async () => {
      await newsroom.payload.create({ collection: 'stories', data: { title: 'Lost' }, req })
      const [backend] = await rowsOf(req, sql`select pg_backend_pid() as pid`, z.object({ pid: z.number() }))
      await owner.query('select pg_terminate_backend($1)', [backend?.pid])
    })

    await expect(save).rejects.toThrow(/terminat|connection|commit|rollback/i)
    const { docs } = await newsroom.payload.find({ collection: 'stories', where: { title: { equals: 'Lost' } } })
    expect(docs).toEqual([])
  })

  it('runs what waits for the commit only when there was one', async () => {
    const done: string[] = []
    const stored = await createLocalReq({}, newsroom.payload)
    const refused = await createLocalReq({}, newsroom.payload)

    await inTransaction(stored, () => afterCommit(stored, async () => void done.push('stored')))
    await inTransaction(refused, async () => {
      await afterCommit(refused, async () => void done.push('refused'))
      throw new Error('no')
    }).catch(() => undefined)

    expect(done).toEqual(['stored'])
  })
})
