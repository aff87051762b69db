import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerReader } from '../../site/answer.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { clearedPerson, expectStatus, manuscript } from '../support/manuscripts.ts'
import { openNewsroom, type Colleague } from '../support/newsroom.ts'
import { stalePages } from '../support/site-delivery.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let writer: Colleague, editor: Colleague, publisher: Colleague
let culture: number, sport: number
let bylines: { person: number; as: string }[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  const admin = await newsroom.hire('admin')
  writer = await newsroom.hire('writer')
  editor = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
  const section = async (slug: string, vi: string, en: string) =>
    Number((await admin.post('/api/sections', { slug, name: { vi, en } })).body.doc?.id)
  culture = await section('culture', 'Văn hóa', 'Culture')
  bylines = [{ person: await clearedPerson({ writer, editor }), as: 'text' }]
  sport = await section('sport', 'Thể thao', 'Sport')
})

afterAll(async () => {
  await newsroom.close()
  await readerPool().end()
})

/** Every page that this story can be on, the editions beside it too. */
function pagesOf(address: string): string[] {
  const month = address.split('/').slice(0, 4).join('/')
  const lists = ['/vi', '/en', '/vi/sections/culture', '/vi/sections/sport']
  const feeds = lists.flatMap((page) => [`${page}/feed.xml`, `${page}/atom.xml`, `${page}/feed.json`])
  return [address, month, `${month}/sitemap.xml`, '/sitemap.xml', '/vi/sitemap.xml', '/en/sitemap.xml', ...lists, ...feeds]
}

test('a story that is published, taken away, moved to another section and published again leaves no older page behind', async () => {
  const created = await writer.post('/api/articles', manuscript({ section: culture, noPhoto: true, bylines }))
  expectStatus(created, 201)
  const id = Number(created.body.doc?.id)
  const publish = async (revision: number): Promise<string> => {
    const move = (who: Colleague, action: string) => who.post(`/api/articles/${id}/transitions`, { action, revision })
    expectStatus(await move(writer, 'submit'), 200)
    expectStatus(await move(editor, 'approve'), 200)
    const published = await move(publisher, 'publish')
    expectStatus(published, 200)
    return String(published.body.address)
  }

  const address = await publish(1)
  expect(await stalePages(pagesOf(address))).toEqual([])

  expectStatus(await publisher.post(`/api/articles/${id}/transitions`, { action: 'unpublish', reason: 'Nhầm chuyên mục.' }), 200)
  expect(await stalePages(pagesOf(address))).toEqual([])

  expectStatus(await writer.patch(`/api/articles/${id}`, { section: sport }, { 'if-match': '"1"' }), 200)
  expect(await publish(2)).toBe(address)
  expect(await stalePages(pagesOf(address))).toEqual([])
})

test('a headline that changes, or goes, is in no feed any more that tells a story beside it', async () => {
  const written = async (fields: Record<string, unknown>): Promise<number> => {
    const created = await writer.post('/api/articles', manuscript({ noPhoto: true, bylines, ...fields }))
    expectStatus(created, 201)
    return Number(created.body.doc?.id)
  }
  const publish = async (id: number): Promise<void> => {
    for (const [who, action] of [
      [writer, 'submit'],
      [editor, 'approve'],
      [publisher, 'publish'],
    ] as const)
      expectStatus(await who.post(`/api/articles/${id}/transitions`, { action, revision: 1 }), 200)
  }
  const beside = await written({ section: sport, headline: 'Trận đấu giao hữu' })
  const naming = await written({ section: culture, headline: 'Hội làng', related: [beside] })
  await publish(naming)
  const feeds = ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `/vi/sections/culture/${file}`)
  expect(await stalePages(feeds)).toEqual([])

  await publish(beside)
  expect(await stalePages(feeds)).toEqual([])
  expect(await textAt('/vi/sections/culture/feed.json')).toContain('Trận đấu giao hữu')

  expectStatus(await publisher.post(`/api/articles/${beside}/transitions`, { action: 'unpublish', reason: 'Nhầm.' }), 200)
  expect(await textAt('/vi/sections/culture/feed.json')).not.toContain('Trận đấu giao hữu')
})

async function textAt(target: string): Promise<string> {
  const { body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return new TextDecoder().decode(body ?? new Uint8Array())
}
