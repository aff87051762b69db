import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import config from '../../payload.config.ts'
import { PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const bytes = (content: string | Buffer) => new Uint8Array(Buffer.from(content))

/** A PNG whose header promises 16,383 × 16,383 pixels. */
function pixelBomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(16_383, 0)
  header.writeUInt32BE(16_383, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

describe('a file that is no photo of ours', () => {
  it.each<[string, () => Promise<Uint8Array<ArrayBuffer>>]>([
    ['a program named .jpg', async () => bytes('MZ\u0090\u0000this program cannot be run')],
    ['a page named .jpg', async () => bytes('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', async () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['nothing at all', async () => bytes('')],
    ['half a photo', async () => (await drawPicture(61, { width: 1200, height: 900 })).slice(0, 2000)],
    ['a pixel bomb', async () => bytes(pixelBomb())],
    [
      'a moving picture',
      async () =>
        bytes(
          await sharp({ create: { width: 10, height: 20, channels: 3, background: 'red', pageHeight: 10 } })
            .gif()
            .toBuffer(),
        ),
    ],
  ])('refuses %s in a sentence and stores nothing', async (_what, make) => {
    const before = (await newsroom.editor.get('/api/photos')).body.totalDocs

    const answer = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await make())

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(String(answer.body.errors?.[0]?.message)).toMatch(/\.$/)
    expect((await newsroom.editor.get('/api/photos')).body.totalDocs).toBe(before)
  })

  it.each(['../../../etc/passwd.jpg', 'CON.jpg', `${'n'.repeat(300)}.jpg`, 'Đỗ Văn Chiến.jpg'.normalize('NFD'), 'picture.exe'])(
    'gives “%s” a name of its own',
    async (name) => {
      const answer = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(name.length), name)

      expect(answer.status).toBe(201)
      expect(String(answer.body.doc?.filename)).toMatch(/^[a-z0-9-]{3,120}-[0-9a-f]{8}-[0-9a-f]{4}\.jpg$/)
    },
  )

  it('refuses a name with a control character in a sentence', async () => {
    const answer = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(7), 'a\u0001b.jpg')

    expect(answer.status).toBe(400)
    expect(String(answer.body.errors?.[0]?.message)).toContain('Rename the file')
  })

  it('does not let the file of a photo be exchanged', async () => {
    const answer = await newsroom.photographer.replaceFile(`/api/photos/${newsroom.photo}`, { revision: 1 }, await drawPicture(5))

    expect(answer.status).toBe(400)
  })

  it('refuses a date that never was', async () => {
    const answer = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, takenOn: '1945-02-30' }, await drawPicture(77))

    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('1945-02-30')
  })
})

describe('a query that means nothing', () => {
  it.each([
    'page=-1',
    'page=0',
    'page=1.5',
    'limit=1000000',
    'limit=-5',
    'limit=abc',
    'depth=99',
    'where[id][equals]=abc',
    'where[id][in]=1,x,99999999999',
    'where[nothing][equals]=1',
    'where[headline][like]=%00',
    'where[headline][equals]=%ED%A0%80',
    'where[or]=1',
    'where=x',
    'where[headline][nothing]=1',
    'where[invited][contains]=abc',
    'where[dueAt][greater_than]=never',
    'sort=nothing',
    'sort=-password',
    'select[nothing]=true',
    `where[headline][like]=${'x'.repeat(70_000)}`,
  ])('?%s is answered with a sentence, never a fault', async (query) => {
    for (const colleague of [newsroom.editor, newsroom.anonymous]) {
      const answer = await colleague.get(`/api/articles?${query}`)
      expect(`${query.slice(0, 60)} ${answer.status < 500}`).toBe(`${query.slice(0, 60)} true`)
    }
    const open = await newsroom.anonymous.get(`/api/publications?${query}`)
    expect(`${query.slice(0, 60)} ${open.status < 500}`).toBe(`${query.slice(0, 60)} true`)
  })

  it.each(['abc', '0', '-1', '1.5', '99999999999999', '%2e%2e', "1'--", '%00', '%ED%A0%80'])(
    '/api/articles/%s is nothing that exists',
    async (id) => {
      for (const method of ['get', 'patch', 'delete'] as const) {
        const answer =
          method === 'patch' ? await newsroom.editor.patch(`/api/articles/${id}`, {}) : await newsroom.editor[method](`/api/articles/${id}`)
        expect([400, 404]).toContain(answer.status)
      }
    },
  )

  it.each(['versions/abc', 'versions/0', 'versions/99999999', 'file/..%2f..%2f.env', 'access/abc'])(
    '/api/photos/%s neither',
    async (rest) => {
      const answer = await newsroom.editor.get(`/api/photos/${rest}`)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    },
  )
})

const LONG_AGO = '2020-01-01T00:00:00.000Z'

function formType(): string {
  return 'multipart/form-data; boundary=limit'
}

describe('a body that is not what it should be', () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    answerApi(
      new Request(`http://localhost:3000${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }),
      { config },
    )

  it.each(['{', 'null', '[]', '"text"', '12', '{"a":'])('is refused: %s', async (body) => {
    expect((await post('/api/users/login', body)).status).toBe(400)
    expect((await post(`/api/articles/1/transitions`, body)).status).toBe(400)
  })

  it('is refused when it is five megabytes of JSON', async () => {
    expect((await post('/api/articles', JSON.stringify({ headline: 'x'.repeat(5_000_000) }))).status).toBe(413)
  })

  it.each([
    { headline: { a: 1 } },
    { headline: ['a'] },
    { bylines: 'x' },
    { bylines: [{ person: 'x' }] },
    { section: 999_999 },
    { section: 'x' },
    { leadPhoto: { photo: 'x' } },
    { people: ['x'] },
    { people: [-1] },
    { invited: [99_999_999] },
    { dueAt: 'yesterday' },
    { language: 'xx' },
    { translationOf: 'x' },
    { body: 'text' },
    { body: [] },
    { body: { root: null } },
    { noPhoto: 'maybe' },
    { slug: { a: 1 } },
  ])('an article with %j is refused whole', async (fields) => {
    const before = (await newsroom.editor.get('/api/articles')).body.totalDocs

    const answer = await newsroom.writer.post('/api/articles', { language: 'vi', headline: 'Bình thường', ...fields })

    expect(`${JSON.stringify(fields)} ${answer.status >= 400 && answer.status < 500}`).toBe(`${JSON.stringify(fields)} true`)
    expect(typeof answer.body.errors?.[0]?.message).toBe('string')
    expect((await newsroom.editor.get('/api/articles')).body.totalDocs).toBe(before)
  })

  it.each([{ caption: null }, { alt: null }, { rights: null }, { focalX: -5, focalY: 500 }, { filename: '../../x.jpg' }])(
    'a photo with %j is refused whole',
    async (fields) => {
      const before = (await newsroom.editor.get('/api/photos')).body.totalDocs

      const answer = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, ...fields }, await drawPicture(80))

      expect(`${JSON.stringify(fields)} ${answer.status}`).toBe(`${JSON.stringify(fields)} 400`)
      expect(String(answer.body.errors?.[0]?.message)).toMatch(/\.$/)
      expect((await newsroom.editor.get('/api/photos')).body.totalDocs).toBe(before)
    },
  )

  it('does not say when a photo was entered', async () => {
    const created = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, createdAt: LONG_AGO }, await drawPicture(81))
    const changed = await newsroom.photographer.patch(`/api/photos/${String(created.body.doc?.id)}`, {
      revision: 1,
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
    })

    for (const { body } of [created, changed])
      expect(String(body.doc?.createdAt) > '2024' && String(body.doc?.updatedAt) > '2024').toBe(true)
  })

  it.each<[string, string, number, string]>([
    ['no boundary', 'multipart/form-data', 400, 'broken'],
    ['a text for the file', formType(), 400, 'as “file” of a multipart form'],
    ['a file without a name', formType(), 400, 'as “file” of a multipart form'],
    ['five megabytes in one field', formType(), 413, 'too long'],
    ['more bytes than a file may have', formType(), 413, '40 MB'],
  ])('of a form is refused in a sentence: %s', async (what, type, status, said) => {
    const part: Record<string, string> = {
      'a text for the file': 'name="file"\r\n\r\nhello',
      'a file without a name': `name="file"; filename=""\r\n\r\nhello`,
      'five megabytes in one field': `name="_payload"\r\n\r\n${'x'.repeat(5_000_000)}`,
    }
    const body = `--limit\r\nContent-Disposition: form-data; ${part[what] ?? 'name="a"\r\n\r\nb'}\r\n--limit--\r\n`
    const length: Record<string, string> = said === '40 MB' ? { 'content-length': String(43 * 1024 * 1024) } : {}

    const answer = await post('/api/photos', body, { 'content-type': type, authorization: `JWT ${newsroom.photographer.token}`, ...length })

    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(said)
  })

  it('that hides a query is judged as the query', async () => {
    const masked = (query: string) =>
      post('/api/publications', query, { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' })

    expect((await masked('limit=1')).status).toBe(200)
    expect((await masked('limit=1000000')).status).toBe(400)
    expect((await masked(`where[address][like]=${'x'.repeat(100_000)}`)).status).toBe(400)
  })

  it('from another site is refused, however the person is signed in', async () => {
    expect((await post('/api/users/logout', '{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('/api/users/logout', '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post('/api/users/logout', '{}', { origin: 'null' })).status).toBe(403)
  })
})
