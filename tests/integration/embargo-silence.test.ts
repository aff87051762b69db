import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import config from '../../payload.config.ts'
import { answerEvenly } from '../../site/answer.ts'
import { searchPool } from '../../site/search/search-pool.ts'
import { clearedPhoto, expectStatus } from '../support/manuscripts.ts'
import { timingFaults } from '../support/compare-timings.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

/** Pairs of timings; none in the tests, where nothing is judged by a clock. `npm run proof -- embargo` takes 500 of each. */
const PAIRS = Number(process.env['EMBARGO_PAIRS'] ?? 0)

const SECRET = 'chuyen-bi-mat'

let newsroom: StaffedNewsroom
let article: number
let photo: { id: number; hash: string }

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const id = await clearedPhoto(newsroom)
  const { hash } = (await newsroom.editor.get(`/api/photos/${id}?depth=0`)).body
  photo = { id, hash: String(hash) }
  await newsroom.publish(await newsroom.write())
  article = await newsroom.write({ headline: 'Chuyện bí mật', slug: SECRET, leadPhoto: { photo: id } })
  expectStatus(
    await newsroom.editor.post(`/api/articles/${article}/transitions`, {
      action: 'set-embargo',
      at: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    200,
  )
  await newsroom.approve(article)
})

afterAll(async () => {
  await newsroom.close()
  await searchPool().end()
})

type Told = { status: number; headers: Record<string, string>; body: string }

async function read(target: string, ifNoneMatch = ''): Promise<Told> {
  const { status, headers, body } = await answerEvenly({ method: 'GET', target, acceptEncoding: 'gzip', ifNoneMatch })
  return { status, headers, body: body ? Buffer.from(body).toString('base64') : '' }
}

async function ask(path: string): Promise<Told> {
  const response = await answerApi(new Request(`http://localhost:3000${path}`), { config })
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
  return { status: response.status, headers, body: await response.text() }
}

/** Every way to an embargoed story, beside the same way to what never was. */
function ways(): [what: string, told: () => Promise<Told>, unknown: () => Promise<Told>][] {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const place = `/vi/${day.replaceAll('-', '/')}`
  const other = 'f'.repeat(photo.hash.length)
  return [
    ['its page', () => read(`${place}/${SECRET}`), () => read(`${place}/chuyen-khong-co`)],
    ['its page, with an old tag', () => read(`${place}/${SECRET}`, '"abc"'), () => read(`${place}/chuyen-khong-co`, '"abc"')],
    ['its page on a day', () => read(`${place}/${SECRET}?at=${day}`), () => read(`${place}/chuyen-khong-co?at=${day}`)],
    ['its photo', () => read(`/media/${photo.hash}/800.jpg`), () => read(`/media/${other}/800.jpg`)],
    ['the page of its photo', () => read(`/vi/photos/${photo.id}`), () => read('/vi/photos/999999')],
    ['its row', () => ask(`/api/articles/${article}`), () => ask('/api/articles/999999')],
    ['its moves', () => ask(`/api/articles/${article}/transitions`), () => ask('/api/articles/999999/transitions')],
    [
      'its publications',
      () => ask(`/api/publications?where[article][equals]=${article}`),
      () => ask('/api/publications?where[article][equals]=999999'),
    ],
    ['the photo by the API', () => ask(`/api/photos/${photo.id}`), () => ask('/api/photos/999999')],
    [
      'its address by the API',
      () => ask(`/api/publications?where[address][contains]=${SECRET}`),
      () => ask('/api/publications?where[address][contains]=khong-co'),
    ],
  ]
}

it('before an embargo ends, nobody outside can tell the story from one that was never written', async () => {
  for (const [what, told, unknown] of ways()) expect({ what, ...(await told()) }).toEqual({ what, ...(await unknown()) })
})

it('before an embargo ends, no search offers its words, with a slip or without', async () => {
  for (const typed of ['chuyen bi mat', 'chuyen bi mta', 'chuyn bi mat', 'bmi at']) {
    const target = `/vi/search?q=${encodeURIComponent(typed)}`
    const { status, body } = await answerEvenly({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })

    expect(status).toBe(200)
    expect(new TextDecoder().decode(body ?? new Uint8Array())).not.toContain(SECRET)
  }
})

it('nothing of it stands in lists, feeds, sitemaps or the search', async () => {
  for (const target of [
    '/vi',
    '/vi/sections/culture',
    '/vi/feed.xml',
    '/vi/atom.xml',
    '/vi/feed.json',
    '/news-sitemap.xml',
    '/vi/sitemap.xml',
    '/vi/search?q=b%C3%AD+m%E1%BA%ADt',
  ]) {
    const { body } = await answerEvenly({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
    const text = body ? new TextDecoder().decode(body) : ''
    expect([target, text.includes(SECRET), text.includes('Chuyện bí mật'), text.includes(photo.hash)]).toEqual([
      target,
      false,
      false,
      false,
    ])
  }
})

it.each(PAIRS > 0 ? [PAIRS] : [])(
  'and in %d pairs takes no longer or shorter to be told so',
  { timeout: 60_000 + PAIRS * 2_000 },
  async (pairs) => {
    expect(await timingFaults(ways(), { pairs })).toEqual([])
  },
)
