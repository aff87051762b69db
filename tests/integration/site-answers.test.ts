import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { environment } from '../../environment.ts'
import { answerReader } from '../../site/answer.ts'
import { refreshPages } from '../../site/refresh-pages.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { openPublications, printedArticle } from '../support/site-publications.ts'

const newsroom = await openPublications()
const ADDRESS = '/vi/2025/11/16/to-lam-gap-go-ban-be'
const HASH = 'ab'.repeat(32)

beforeAll(async () => {
  await newsroom.publish({ address: ADDRESS, photoHashes: [HASH] })
  const folder = path.join(environment.dataDir, 'renditions', HASH)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, '320.jpg'), 'the photo')
  await writeFile(path.join(environment.dataDir, 'secret.jpg'), 'not for readers')
})

afterAll(async () => {
  await newsroom.close()
  await readerPool().end()
})

type Asked = { method?: string; acceptEncoding?: string; ifNoneMatch?: string }

function ask(target: string, { method = 'GET', acceptEncoding = '', ifNoneMatch = '' }: Asked = {}) {
  return answerReader({ method, target, acceptEncoding, ifNoneMatch })
}

const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())

test('a published article is readable at its address, and named on the home page of its language', async () => {
  const article = await ask(`${ADDRESS}?utm_source=mail`)
  const home = await ask('/vi')

  expect(article.status).toBe(200)
  expect(article.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(textOf(article.body)).toContain('<h1>Tô Lâm gặp gỡ bạn bè quốc tế</h1>')
  expect(textOf(home.body)).toContain(`<a href="${ADDRESS}">Tô Lâm gặp gỡ bạn bè quốc tế</a>`)
  expect(textOf((await ask('/en')).body)).not.toContain('Tô Lâm')
})

test('the root leads to the default language', async () => {
  const { status, headers } = await ask('/')

  expect({ status, location: headers['location'] }).toEqual({ status: 307, location: '/vi' })
})

test('a reader who has the page is told so, and HEAD tells all but the page', async () => {
  const page = await ask(ADDRESS)
  const etag = page.headers['etag'] ?? ''

  const again = await ask(ADDRESS, { ifNoneMatch: `"other", ${etag}` })
  const changed = await ask(ADDRESS, { ifNoneMatch: '"other"' })
  const head = await ask(ADDRESS, { method: 'HEAD' })

  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: null })
  expect(changed.status).toBe(200)
  expect(head.body).toBeNull()
  expect(head.headers).toEqual(page.headers)
})

test('each encoding has a tag of its own, which says only of that one that the reader has it', async () => {
  const encodings = ['br', 'gzip', '']
  const answers = await Promise.all(encodings.map((acceptEncoding) => ask(ADDRESS, { acceptEncoding })))
  const tags = answers.map(({ headers }) => headers['etag'] ?? '')
  expect(new Set(tags).size).toBe(3)
  expect(tags.filter((tag) => /^"[^"]+"$/.test(tag))).toHaveLength(3)

  const [brotli = '', gzip = ''] = tags
  expect((await ask(ADDRESS, { acceptEncoding: 'br', ifNoneMatch: brotli })).status).toBe(304)
  expect((await ask(ADDRESS, { acceptEncoding: 'br', ifNoneMatch: gzip })).status).toBe(200)
  const head = await ask(ADDRESS, { method: 'HEAD', acceptEncoding: 'gzip' })
  expect({ body: head.body, headers: head.headers }).toEqual({ body: null, headers: answers[1]?.headers })
})

test('the compressed pages are the page', async () => {
  const plain = textOf((await ask(ADDRESS)).body)
  const brotli = await ask(ADDRESS, { acceptEncoding: 'gzip, deflate, br' })
  const gzip = await ask(ADDRESS, { acceptEncoding: 'gzip, br;q=0' })

  expect(brotli.headers['content-encoding']).toBe('br')
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(brotliDecompressSync(brotli.body ?? '').toString()).toBe(plain)
  expect(gunzipSync(gzip.body ?? '').toString()).toBe(plain)
  expect(brotli.headers['vary']).toBe('Accept-Encoding')
})

test('an article that moved is found from its old address, and the home page no longer names that', async () => {
  const old = '/vi/2025/11/10/ten-cu'
  const now = '/vi/2025/11/10/ten-moi'
  const content = printedArticle({ article: 7, story: 7, headline: 'Bài đã đổi tên' })
  await newsroom.publish({ address: old, content })
  await refreshPages([old, '/vi'])
  expect((await ask(old)).status).toBe(200)

  await newsroom.publish({ address: now, content, act: 'updated' })
  await refreshPages([old, now, '/vi'])

  const { status, headers } = await ask(old)
  expect({ status, location: headers['location'] }).toEqual({ status: 308, location: now })
  expect(textOf((await ask('/vi')).body)).not.toContain(old)
})

test('an unpublished article cannot be told from one that never was', async () => {
  const address = '/vi/2025/11/12/rut-bai'
  await newsroom.publish({ address, content: printedArticle({ article: 8, story: 8 }) })
  await refreshPages([address, '/vi'])
  expect((await ask(address)).status).toBe(200)

  await newsroom.unpublish(8)
  await refreshPages([address, '/vi'])

  const gone = await ask(address)
  const unknown = await ask('/vi/2025/11/12/chua-tung-co')
  expect(gone).toEqual(unknown)
  expect(gone.status).toBe(404)
  expect(textOf(gone.body)).toContain('Không tìm thấy trang')
})

test('the language switch leads to the same story once that is published in the other language, and not after it is withdrawn', async () => {
  const vi = '/vi/2025/11/14/nhip-cau'
  const en = '/en/2025/11/14/the-bridge'
  await newsroom.publish({ address: vi, content: printedArticle({ article: 21, story: 20 }) })
  await refreshPages([vi])
  expect(textOf((await ask(vi)).body)).toContain('Bài này chưa có bản tiếng Anh.')

  await newsroom.publish({ address: en, content: printedArticle({ article: 22, story: 20, language: 'en' }) })
  await refreshPages([vi, en])
  expect(textOf((await ask(vi)).body)).toContain(`href="${en}" lang="en" hreflang="en"`)

  await newsroom.unpublish(22)
  await refreshPages([vi, en])
  expect(textOf((await ask(vi)).body)).not.toContain(en)
})

test.for([
  ['/nowhere', 404],
  ['/en/nowhere', 404],
  ['/vi/2025/11/16', 404],
  ['/vi/2025/11/16/%E0%A4%A', 400],
  ['/%', 400],
  ['/%00', 400],
  ['/vi/\0', 400],
  ['/vi/2025/11/16/\ud800', 404],
  ['/vi/2025/11/16/%ED%A0%80', 400],
  ['/vi/../admin', 404],
  ['/media/../../etc/passwd', 404],
  ['//evil.example/vi', 404],
  ['\\\\evil.example', 400],
  ["/vi/2025/11/16/'%20OR%201=1--", 404],
  ['/fr', 404],
  [`/${'a'.repeat(100_000)}`, 414],
  [`/vi?${'a'.repeat(100_000)}`, 414],
] as const)('the address %j is answered with a page of ours', async ([target, status]) => {
  const answer = await ask(target)

  expect(answer.status).toBe(status)
  expect(textOf(answer.body)).toContain('<h1>')
  expect(textOf(answer.body)).not.toContain('<script')
})

test('our own error page speaks the language of the address', async () => {
  expect(textOf((await ask('/en/nowhere')).body)).toContain('<html lang="en"')
  expect(textOf((await ask('/nowhere')).body)).toContain('<html lang="vi"')
})

test('readers only read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await ask('/vi', { method })
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' })
  }
})

test('a photo is public only while a live publication shows it', async () => {
  const address = `/media/${HASH}/320.jpg`
  const shown = await ask(address)
  expect({ status: shown.status, type: shown.headers['content-type'], text: textOf(shown.body) }).toEqual({
    status: 200,
    type: 'image/jpeg',
    text: 'the photo',
  })
  expect((await ask(address, { ifNoneMatch: shown.headers['etag'] ?? '' })).status).toBe(304)
  expect((await ask(address, { method: 'HEAD' })).body).toBeNull()

  await newsroom.unpublish(1)
  await refreshPages([ADDRESS, '/vi'])

  const gone = await ask(address)
  expect(gone).toEqual(await ask('/unknown'))
})

test.for([
  `/media/${'cd'.repeat(32)}/320.jpg`,
  `/media/${HASH}/321.jpg`,
  `/media/${HASH}/320.svg`,
  `/media/${HASH.toUpperCase()}/320.jpg`,
  `/media/${HASH}/0320.jpg`,
  `/media/${HASH}/..%2f..%2f..%2fsecret.jpg`,
  `/media/${HASH}/../../../secret.jpg`,
  '/media/../secret.jpg',
  '/media/',
])('%s is no photo of ours', async (target) => {
  expect((await ask(target)).status).toBe(404)
})

test('every answer forbids scripts, framing and guessing of types', async () => {
  for (const target of ['/', '/vi', '/nowhere', '/robots.txt', '/healthz', '/readyz']) {
    const { headers } = await ask(target)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})
