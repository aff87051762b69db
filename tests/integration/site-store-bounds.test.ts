import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { answerReader } from '../../site/answer.ts'
import { evictStored } from '../../site/store/evict-stored.ts'
import { finishPage } from '../../site/store/finish-page.ts'
import { bytesInMemory, epochOf, forgetAllInMemory, holdInMemory, pageInMemory, pagesInMemory } from '../../site/store/page-memory.ts'
import { findPage, invalidatePages, type Rendering } from '../../site/store/page-store.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openPublications } from '../support/site-publications.ts'

const newsroom = await openPublications()

afterAll(async () => {
  await newsroom.close()
  await readerPool().end()
})

const store = (address: string) => findPage(address, { render: async () => pageSaying(`${address} ${'x'.repeat(1_000)}`) })

function pageSaying(text: string): Rendering {
  return { kind: 'page', contentType: 'text/html; charset=utf-8', body: new TextEncoder().encode(text) }
}

const row = z.object({ address: z.string(), isThere: z.boolean(), generation: z.number() })

async function stored() {
  const { rows } = await newsroom.query(
    `SELECT address, body IS NOT NULL AS "isThere", generation::int FROM pages WHERE address LIKE '/vi/bound%' ORDER BY address`,
  )
  return z.array(row).parse(rows)
}

const there = async () => (await stored()).filter(({ isThere }) => isThere).map(({ address }) => address)

/** As if the page had last been written or asked of the table then. */
const lastUsed = (address: string, ago: string) =>
  newsroom.query(`UPDATE pages SET rendered_at = now() - $2::interval WHERE address = $1`, [address, ago])

test('of the stored pages, those that were not used for longest make room, and are rendered anew when somebody asks', async () => {
  for (const [index, address] of ['/vi/bound/1', '/vi/bound/2', '/vi/bound/3', '/vi/bound/4'].entries()) {
    await store(address)
    await lastUsed(address, `${10 - index} hours`)
  }
  // Somebody asks the table for the oldest one.
  forgetAllInMemory()
  await store('/vi/bound/1')
  await expect
    .poll(
      async () =>
        (await newsroom.query(`SELECT 1 FROM pages WHERE address = '/vi/bound/1' AND rendered_at > now() - interval '1 minute'`)).rowCount,
    )
    .toBe(1)

  await evictStored({ mostBytes: 2_500 })

  expect(await there()).toEqual(['/vi/bound/1', '/vi/bound/4'])
  const { rows } = await newsroom.query(
    `SELECT sum(octet_length(body) + octet_length(gzip) + octet_length(brotli))::int AS bytes FROM pages WHERE address <> '/*'`,
  )
  expect(z.array(z.object({ bytes: z.number().max(2_500) })).parse(rows)).toHaveLength(1)
  forgetAllInMemory()
  expect((await store('/vi/bound/2')).kind).toBe('page')
  expect(await there()).toContain('/vi/bound/2')
})

test('an emptied row keeps its generation for a day, so that a rendering under way is still judged by it', async () => {
  await store('/vi/bound/5')
  await invalidatePages(['/vi/bound/5'])
  await evictStored({ mostBytes: 0 })
  expect((await stored()).find(({ address }) => address === '/vi/bound/5')).toEqual({
    address: '/vi/bound/5',
    isThere: false,
    generation: 1,
  })

  await lastUsed('/vi/bound/5', '25 hours')
  await evictStored({ mostBytes: 0 })

  expect((await stored()).map(({ address }) => address)).not.toContain('/vi/bound/5')
})

test('making room never waits for somebody who holds a row, nor takes the row of what all pages share', async () => {
  await answerReader({ method: 'GET', target: '/vi', acceptEncoding: '', ifNoneMatch: '' })
  await store('/vi/bound/6')
  await newsroom.query('BEGIN')
  await newsroom.query(`SELECT FROM pages WHERE address = '/vi/bound/6' FOR UPDATE`)

  await evictStored({ mostBytes: 0 })

  await newsroom.query('COMMIT')
  expect(await there()).toContain('/vi/bound/6')
  const { rowCount } = await newsroom.query(`SELECT FROM pages WHERE address = '/*' AND body IS NOT NULL`)
  expect(rowCount).toBe(1)
})

test('memory holds no more than its limit; what was asked for longest ago goes first', async () => {
  forgetAllInMemory()
  const page = await finishPage(new TextEncoder().encode('y'.repeat(10_000)), { status: 200, contentType: 'text/html' })
  const hold = (address: string) => holdInMemory(address, { page, epoch: epochOf(address), mostBytes: 40_000 })
  for (const address of ['/a', '/b', '/c']) hold(address)
  pageInMemory('/a')

  hold('/d')

  expect(pagesInMemory().map(({ address }) => address)).toEqual(['/c', '/a', '/d'])
  expect(bytesInMemory()).toBeLessThanOrEqual(40_000)
})

test('a thousand unknown addresses leave nothing behind, in memory or in the table', async () => {
  const rows = async () => (await newsroom.query('SELECT FROM pages')).rowCount
  await answerReader({ method: 'GET', target: '/vi', acceptEncoding: '', ifNoneMatch: '' })
  const before = { held: pagesInMemory().length, rows: await rows() }
  const unknown = Array.from({ length: 250 }, (_, n) => [
    `/vi/2025/11/16/none-${n}`,
    `/vi/sections/none-${n}`,
    `/none-${n}`,
    `/vi?none=${n}`,
  ]).flat()

  for (const target of unknown) await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })

  expect({ held: pagesInMemory().length, rows: await rows() }).toEqual(before)
})

test('a page is compressed once: whoever asks, and whichever instance, gets the bytes that were made when it was rendered', async () => {
  const address = '/vi/bound/once'
  const first = await store(address)
  // What no compressor here would make: proof that the table's bytes are served as they are.
  await newsroom.query(`UPDATE pages SET brotli = '\\x0102', gzip = '\\x0304' WHERE address = $1`, [address])
  const again = await store(address)
  forgetAllInMemory()
  const elsewhere = await store(address)

  expect(first.kind === 'page' && again.kind === 'page' && again.page === first.page).toBe(true)
  expect(elsewhere).toMatchObject({ kind: 'page', page: { brotli: Uint8Array.of(1, 2), gzip: Uint8Array.of(3, 4) } })
})
