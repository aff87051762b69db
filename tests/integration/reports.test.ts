import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import config from '../../payload.config.ts'
import { openNewsroom, type Colleague } from '../support/newsroom.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editor: Colleague
let address = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = await newsroom.hire('editor')
})

afterAll(() => newsroom.close())

type Sent = { fields?: Record<string, string>; body?: string; headers?: Record<string, string> }

/** A form sent from the contact page; from another address each time, unless the test names one. */
async function send({ fields = {}, body, headers = {} }: Sent) {
  address += 1
  const request = new Request('http://localhost:3000/api/reports', {
    method: 'POST',
    body: body ?? new URLSearchParams({ language: 'vi', ...fields }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      'x-forwarded-for': `192.0.2.${address}`,
      ...headers,
    },
  })
  const answer = await answerApi(request, { config })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text(), headers: answer.headers }
}

async function notes(): Promise<string[]> {
  const { docs } = await newsroom.payload.find({ collection: 'notes', limit: 100, sort: '-id' })
  return docs.map(({ message }) => message)
}

describe('a reader who reports an error', () => {
  test('is thanked, and the desk has the note', async () => {
    const message = 'Tên ông Đỗ Văn Chiến viết sai ở đoạn 2.'
    const answer = await send({
      fields: { message, page: 'http://localhost:3000/vi/2025/11/16/bai', name: 'Ễ  Ổ', email: 'ban-doc@example.org' },
    })

    expect(answer).toMatchObject({ status: 303, location: '/vi/contact/thanks' })
    const { body } = await editor.get('/api/notes?limit=1&sort=-id')
    expect(body.docs?.[0]).toMatchObject({
      message,
      page: '/vi/2025/11/16/bai',
      name: 'Ễ Ổ',
      email: 'ban-doc@example.org',
      language: 'vi',
      status: 'open',
    })
  })

  test('gets JSON for JSON', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const taken = await send({ body: JSON.stringify({ message: 'As JSON', language: 'en' }), headers })
    const refused = await send({ body: JSON.stringify({ message: ' ', language: 'en' }), headers })

    expect(taken.status).toBe(201)
    expect(refused.status).toBe(400)
    expect(JSON.parse(refused.text)).toEqual({ errors: [{ code: 'no-message', message: 'Please write a message.' }] })
  })

  test('finds what was written still in the form where something is wrong with it', async () => {
    const answer = await send({ fields: { language: 'en', message: 'Keep </textarea><script>alert(1)</script>', email: 'nobody' } })

    expect(answer.status).toBe(400)
    expect(answer.text).toContain('<html lang="en">')
    expect(answer.text).toContain('This is no mail address')
    expect(answer.text).toContain('Keep &lt;/textarea&gt;&lt;script&gt;')
    expect(answer.text).toContain('aria-invalid="true"')
    expect(answer.text).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('from another site is refused', async () => {
    const { status } = await send({ fields: { message: 'From afar' }, headers: { origin: 'https://evil.example', host: 'localhost:3000' } })

    expect(status).toBe(403)
    expect(await notes()).not.toContain('From afar')
  })

  test('may send five in an hour', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const statuses = []
    for (let sent = 0; sent < 7; sent += 1) statuses.push((await send({ fields: { message: `Number ${sent}` }, headers })).status)

    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429])
    expect((await notes()).filter((message) => message.startsWith('Number'))).toHaveLength(5)
  })

  test('that is no person is thanked, and nothing is kept', async () => {
    expect((await send({ fields: { message: 'Buy this', website: 'https://spam.example' } })).status).toBe(303)
    expect(await notes()).not.toContain('Buy this')
  })
})

describe('what is sent to the desk and is no letter', () => {
  const json = { 'content-type': 'application/json' }
  test.for([
    ['nothing', { body: '' }],
    ['a message of spaces', { fields: { message: ' \n\t ' } }],
    ['a message too long', { fields: { message: 'ế'.repeat(5001) } }],
    ['100 KB', { fields: { message: 'x'.repeat(100_000) } }],
    ['a body of a megabyte', { body: `message=${'x'.repeat(1_000_000)}` }],
    ['a name of 300 letters', { fields: { message: 'a', name: 'ễ'.repeat(300) } }],
    ['a page elsewhere', { fields: { message: 'a', page: 'javascript:alert(1)' } }],
    ['a form of many parts', { body: 'message=%ff%fe', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['JSON that is a list', { body: '[]', headers: json }],
    ['JSON that is broken', { body: '{"message":', headers: json }],
    ['JSON with things where text belongs', { body: '{"message":{"$ne":""},"page":[1]}', headers: json }],
  ] as const)('%s gets a refusal in words, and nothing is kept', async ([, sent]) => {
    const before = (await notes()).length
    const { status, text } = await send(sent)

    expect(status).toBe(400)
    expect(text.length).toBeGreaterThan(20)
    expect(await notes()).toHaveLength(before)
  })

  test('NUL, halves of characters and marks that turn the line are dropped from what is kept', async () => {
    const message = 'giữ\u0000 \u202e\ud800 nguyên'
    const headers = { ...json, accept: 'application/json' }
    expect((await send({ body: JSON.stringify({ message }), headers })).status).toBe(201)

    expect((await notes())[0]).toBe('giữ � nguyên')
  })

  test('nobody reads or writes notes from outside', async () => {
    expect((await newsroom.anonymous.get('/api/notes')).status).toBe(403)
    expect((await newsroom.anonymous.post('/api/notes', { message: 'x' })).status).toBe(403)
    expect((await newsroom.anonymous.get('/api/reports')).status).toBe(404)
  })
})
