import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { refreshFrame } from '../../site/store/page-frame.ts'
import { pageInMemory } from '../../site/store/page-memory.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { addressesOf, deliveringTo, stalePages, type Printed } from '../support/site-delivery.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'

const publications = await openPublications()
const magazine = deliveringTo(publications)

afterAll(async () => {
  await publications.close()
  await readerPool().end()
})

const relations = { id: 1, slug: 'relations', name: 'Đối ngoại' }
const culture = { id: 2, slug: 'culture', name: 'Văn hóa' }
const renamed = { id: 2, slug: 'arts', name: 'Nghệ thuật' }

const read = async (target: string) => {
  const { status, body, headers } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, text: new TextDecoder().decode(body ?? new Uint8Array()), location: headers['location'] }
}

const bridge: Printed = {
  article: 1,
  story: 1,
  language: 'vi',
  address: '/vi/2025/11/16/nhip-cau',
  section: relations,
  headline: 'Nhịp cầu',
  firstPublishedAt: '2025-11-16T03:00:00Z',
}

test('a section appears in the line of every page once it has something, moves on with its name, and goes when it is empty', async () => {
  await magazine.publish(bridge)
  await read('/vi/2025/11')
  expect((await read(bridge.address)).text).not.toContain('/vi/sections/culture')

  const song: Printed = {
    ...bridge,
    article: 2,
    story: 2,
    address: '/vi/2025/10/02/bai-ca',
    section: culture,
    firstPublishedAt: '2025-10-02T03:00:00Z',
  }
  await magazine.publish(song)
  for (const page of [bridge.address, '/vi', '/vi/2025/11', '/vi/sections/relations']) {
    expect((await read(page)).text).toContain('<a href="/vi/sections/culture">Văn hóa</a>')
  }
  expect((await read('/vi/2025/11')).text).toContain('href="/vi/2025/10"')
  expect((await read('/vi/sections/culture')).status).toBe(200)

  await magazine.publish({ ...song, section: renamed })
  expect((await read(bridge.address)).text).toContain('<a href="/vi/sections/arts">Nghệ thuật</a>')
  expect(await read('/vi/sections/culture')).toMatchObject({ status: 308, location: '/vi/sections/arts' })
  expect(await read('/vi/sections/culture/feed.xml')).toMatchObject({ status: 308, location: '/vi/sections/arts/feed.xml' })

  await magazine.unpublish(2)
  expect((await read(bridge.address)).text).not.toContain('Nghệ thuật')
  expect((await read('/vi/sections/arts')).status).toBe(404)
  expect((await read('/vi/sections/culture')).status).toBe(404)
  expect((await read('/vi/2025/11')).text).not.toContain('href="/vi/2025/10"')
  expect((await read('/vi/2025/10')).status).toBe(404)
})

test('a story that moves to another section leaves the old one and its feeds', async () => {
  await magazine.publish({ ...bridge, article: 3, story: 3, address: '/vi/2025/11/17/khac', headline: 'Bài ở lại' })
  await read('/vi/sections/relations/feed.xml')

  await magazine.publish({ ...bridge, section: culture })

  expect((await read('/vi/sections/relations')).text).not.toContain(bridge.address)
  expect((await read('/vi/sections/relations/feed.xml')).text).not.toContain(bridge.address)
  expect((await read('/vi/sections/culture')).text).toContain(bridge.address)
  expect((await read(bridge.address)).text).toContain('href="/vi/sections/culture"')
})

test('a story printed before its section was renamed leaves the page that the section has now', async () => {
  const old = { ...bridge, article: 6, story: 6, address: '/vi/2025/11/18/truoc', section: renamed }
  await magazine.publish(old)
  await magazine.publish({ ...bridge, article: 7, story: 7, address: '/vi/2025/11/19/sau', section: culture })
  expect((await read('/vi/sections/culture')).text).toContain(old.address)

  await magazine.publish({ ...old, section: relations })

  expect((await read('/vi/sections/culture')).text).not.toContain(old.address)
  expect((await read('/vi/sections/culture/feed.xml')).text).not.toContain(old.address)
  await magazine.unpublish(6)
  await magazine.unpublish(7)
})

test('pages that readers come to are ready before the publisher is answered, the others when they are asked for', async () => {
  await magazine.publish({ ...bridge, headline: 'Nhịp cầu mới' })

  for (const hot of [bridge.address, '/vi', '/vi/sections/relations']) expect(pageInMemory(hot)).toBeDefined()
  for (const cold of ['/vi/2025/11', '/vi/feed.xml', '/sitemap.xml']) expect(pageInMemory(cold)).toBeUndefined()
})

test('the first page rendered in a new year voids those of the old one, in memory too', async () => {
  await magazine.publish(bridge)
  expect(pageInMemory(bridge.address)).toBeDefined()
  await publications.query(
    `UPDATE pages SET etag = 'last year', body = convert_to(regexp_replace(convert_from(body, 'UTF8'), '"year":\\d+', '"year":2001'), 'UTF8') WHERE address = '/*'`,
  )

  await read('/en/sections/none')

  expect(pageInMemory(bridge.address)).toBeUndefined()
  expect(await stalePages([bridge.address])).toEqual([])
})

test('a section that came and went before anything was delivered stays on no page', async () => {
  const alone = '/vi/2025/10/01/mot-bai'
  const song = '/vi/2025/10/02/bai-ca'
  await publications.publish({ address: alone, content: printedArticle({ article: 5, story: 5, section: relations }) })
  await publications.publish({
    address: song,
    content: printedArticle({ article: 2, story: 2, section: { id: 9, slug: 'song', name: 'Bài ca' } }),
  })

  const between = await read(alone)
  await publications.unpublish(2)
  await refreshFrame()

  expect(between.status).toBe(200)
  expect(between.text).not.toContain('/vi/sections/song')
  expect(await stalePages([alone])).toEqual([])
  await publications.unpublish(5)
})

test('whatever is published, moved, renamed, translated and withdrawn, in any order, no reader ever gets an older page', async () => {
  const drafts = fc.record({
    article: fc.integer({ min: 11, max: 14 }),
    section: fc.constantFrom(relations, culture, renamed),
    slug: fc.constantFrom('a', 'b'),
    headline: fc.constantFrom('Một', 'Hai'),
  })
  const acts = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: drafts.map((draft) => ({ kind: 'publish' as const, draft })) },
      { weight: 1, arbitrary: fc.integer({ min: 11, max: 14 }).map((article) => ({ kind: 'unpublish' as const, article })) },
    ),
    { minLength: 3, maxLength: 8, size: 'max' },
  )

  await fc.assert(
    fc.asyncProperty(acts, async (run) => {
      const seen: Printed[] = []
      for (const act of run) {
        if (act.kind === 'unpublish') await magazine.unpublish(act.article)
        else {
          const printed = printedFrom(act.draft)
          seen.push(printed)
          await magazine.publish(printed)
        }
        expect(await stalePages(addressesOf([bridge, ...seen]))).toEqual([])
      }
      for (const article of [11, 12, 13, 14]) await magazine.unpublish(article)
    }),
    { numRuns: 8 },
  )
}, 120_000)

type Draft = { article: number; section: Printed['section']; slug: string; headline: string }

/** Articles 11 and 12 are editions of one story, as 13 and 14 are of another; an article keeps its language and its day. */
function printedFrom({ article, section, slug, headline }: Draft): Printed {
  const language = article % 2 === 0 ? 'en' : 'vi'
  const month = article < 13 ? '08' : '09'
  return {
    article,
    story: 100 + Math.ceil(article / 2),
    language,
    section,
    headline,
    address: `/${language}/2025/${month}/0${article - 10}/${slug}-${article}`,
    firstPublishedAt: `2025-${month}-0${article - 10}T03:00:00Z`,
  }
}
