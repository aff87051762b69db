import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rowsOf, run } from '../../cms/database.ts'
import { deliverPending } from '../../cms/outbox.ts'
import { answer as answerReader } from '../../site/answer.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

async function leaveBehind(errand: unknown): Promise<number> {
  const req = await createLocalReq({}, newsroom.payload)
  const [row] = await rowsOf(
    req,
    sql`insert into outbox (errand) values (${JSON.stringify(errand)}::jsonb) returning id::int`,
    z.object({ id: z.number() }),
  )
  return row?.id ?? 0
}

async function stateOf(id: number) {
  const req = await createLocalReq({}, newsroom.payload)
  const [row] = await rowsOf(
    req,
    sql`select attempts, delivered_at is not null as delivered from outbox where id = ${id}`,
    z.object({ attempts: z.number(), delivered: z.boolean() }),
  )
  return row
}

describe('what a crash left in the outbox', () => {
  it('is delivered at the next start: the page that readers get is the published one', async () => {
    const id = await newsroom.write()
    const address = await newsroom.publish(id)
    const read = async () => (await answerReader(new Request(`http://localhost:3000${address}`))).status
    expect(await read()).toBe(200)
    // The process died between the commit of an unpublication and its delivery: the rows say one thing, the page another.
    const req = await createLocalReq({}, newsroom.payload)
    await run(req, sql`update publications set status = 'unpublished' where article_id = ${id} and status = 'live'`)
    const errand = await leaveBehind({ kind: 'pages', addresses: [address, '/vi'], photos: [] })
    expect(await read()).toBe(200)

    await deliverPending(newsroom.payload)

    expect(await read()).toBe(404)
    expect(await stateOf(errand)).toEqual({ attempts: 1, delivered: true })
  })

  it('reaches readers without waiting for pictures that nobody shows yet, nor for letters', async () => {
    const picture = await leaveBehind({ kind: 'renditions', hash: 'b'.repeat(64), filename: 'gone.jpg' })
    const page = await leaveBehind({ kind: 'pages', addresses: ['/vi'], photos: [] })

    await deliverPending(newsroom.payload, { of: 'pages' })
    expect(await stateOf(page)).toEqual({ attempts: 1, delivered: true })
    expect(await stateOf(picture)).toEqual({ attempts: 0, delivered: false })

    await deliverPending(newsroom.payload, { of: 'rest' })
    expect(await stateOf(picture)).toEqual({ attempts: 1, delivered: false })
  })

  it('stays there when it fails, and is not tried again at once', async () => {
    const errand = await leaveBehind({ kind: 'renditions', hash: 'a'.repeat(64), filename: 'gone.jpg' })

    await deliverPending(newsroom.payload)
    await deliverPending(newsroom.payload)

    expect(await stateOf(errand)).toEqual({ attempts: 1, delivered: false })
  })

  it('holds nothing once an ordinary publication was answered', async () => {
    await newsroom.publish(await newsroom.write())
    const req = await createLocalReq({}, newsroom.payload)

    const waiting = await rowsOf(
      req,
      sql`select id::int from outbox where delivered_at is null and errand->>'kind' = 'pages'`,
      z.object({ id: z.number() }),
    )

    expect(waiting).toEqual([])
  })
})
