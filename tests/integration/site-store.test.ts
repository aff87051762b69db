import { afterAll, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { findPage, invalidatePages, type Rendering } from '../../site/store/page-store.ts'
import { pageInMemory } from '../../site/store/page-memory.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'

const newsroom = await openPublications()

afterAll(async () => {
  await newsroom.close()
  if (!readerPool().ended) await readerPool().end()
})

const get = (target: string) => answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())

function pageSaying(text: string): Rendering {
  return { kind: 'page', contentType: 'text/html; charset=utf-8', body: new TextEncoder().encode(text) }
}

/** A rendering that waits for the test. */
function slowRendering(text: string) {
  const { promise: go, resolve: finish } = Promise.withResolvers<void>()
  const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>()
  const render = async () => {
    begin()
    await go
    return pageSaying(text)
  }
  return { render, hasBegun, finish }
}

test('fifty readers who ask at once for a page that is not stored have it rendered once', async () => {
  let renderings = 0
  const render = async () => {
    renderings += 1
    await new Promise((resolve) => setTimeout(resolve, 30))
    return pageSaying('one')
  }

  const found = await Promise.all(Array.from({ length: 50 }, () => findPage('/vi/asked-at-once', { render })))

  expect(renderings).toBe(1)
  expect(new Set(found.map((one) => one.kind === 'page' && textOf(one.page.identity)))).toEqual(new Set(['one']))
})

test('a rendering that began before an invalidation is not kept', async () => {
  const old = slowRendering('old')
  const before = findPage('/vi/slow', { render: old.render })
  await old.hasBegun

  await invalidatePages(['/vi/slow'])
  const after = await findPage('/vi/slow', { render: async () => pageSaying('new') })
  old.finish()
  await before

  expect(after.kind === 'page' && textOf(after.page.identity)).toBe('new')
  expect(textOf(pageInMemory('/vi/slow')?.identity ?? null)).toBe('new')
  const { rows } = await newsroom.query(`SELECT convert_from(body, 'UTF8') AS body FROM pages WHERE address = '/vi/slow'`)
  expect(rows).toEqual([{ body: 'new' }])
})

test('a rendering that another instance made stale is neither held nor stored', async () => {
  const old = slowRendering('old')
  const asked = findPage('/vi/elsewhere', { render: old.render })
  await old.hasBegun

  await newsroom.query(`INSERT INTO pages (address, generation) VALUES ('/vi/elsewhere', 1)`)
  old.finish()
  await asked

  expect(pageInMemory('/vi/elsewhere')).toBeUndefined()
  const { rows } = await newsroom.query(`SELECT body FROM pages WHERE address = '/vi/elsewhere'`)
  expect(rows).toEqual([{ body: null }])
})

test('a page stored by one instance is served by another without rendering', async () => {
  await findPage('/vi/shared', { render: async () => pageSaying('shared') })
  const key = Symbol.for('standfirst.page-memory')
  Reflect.deleteProperty(globalThis, key)

  const found = await findPage('/vi/shared', {
    render: () => Promise.reject(new Error('It was rendered a second time')),
  })

  expect(found.kind === 'page' && textOf(found.page.identity)).toBe('shared')
})

test('while forty publications happen, eight readers never get an older page than the last one delivered', async () => {
  const address = '/vi/2025/11/16/to-lam-gap-go-ban-be'
  const publish = (revision: number) =>
    newsroom.publish({ address, content: printedArticle({ revision, headline: `Bản số ${revision}.` }) })
  await publish(0)
  await refreshPages([address, '/vi'])
  let delivered = 0
  let isOver = false
  let reads = 0
  const stale: string[] = []
  const read = async (target: string) => {
    const least = delivered
    const { status, body } = await get(target)
    const shown = Number(/Bản số (\d+)\./.exec(textOf(body))?.[1] ?? -1)
    reads += 1
    if (status !== 200 || shown < least) stale.push(`${target}: ${status}, revision ${shown} after ${least}`)
  }
  const readers = Array.from({ length: 8 }, async (_, reader) => {
    while (!isOver) {
      await read(reader % 2 === 0 ? address : '/vi')
      await new Promise((resolve) => setImmediate(resolve))
    }
  })

  for (let revision = 1; revision <= 40; revision += 1) {
    await publish(revision)
    await refreshPages([address, '/vi'])
    delivered = revision
  }
  isOver = true
  await Promise.all(readers)

  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(400)
})

test('while the database is away, readers get what is in memory, and a page of ours for the rest', async () => {
  const address = '/vi/2025/11/16/to-lam-gap-go-ban-be'
  await get(address)
  await readerPool().end()

  const held = await get(address)
  const other = await get('/en')

  expect(held.status).toBe(200)
  expect(other.status).toBe(503)
  expect(other.headers['retry-after']).toBe('10')
  expect(textOf(other.body)).toContain('The page cannot be opened just now')
})
