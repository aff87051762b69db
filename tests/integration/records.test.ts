import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus } from '../support/manuscripts.ts'
import type { Answer, Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const RECORDS = {
  organizations: { name: { vi: 'Hội Hữu nghị', en: 'Friendship Association' } },
  places: { name: { vi: 'Huế', en: 'Huế' }, latitude: 16.46, longitude: 107.59 },
  events: { name: { vi: 'Ngày thành lập', en: 'Founding day' }, date: '1950-11-19', yearly: true },
}

let made = 0

/** Entered by the writer; nobody has cleared it. */
async function propose(collection: keyof typeof RECORDS, fields: Record<string, unknown> = {}): Promise<number> {
  made += 1
  const answer = await newsroom.writer.post(`/api/${collection}`, { ...RECORDS[collection], slug: `record-${made}`, ...fields })
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

function clear(collection: string, id: number, who: Colleague = newsroom.editor): Promise<Answer> {
  return who.post(`/api/${collection}/${id}/transitions`, { action: 'clear' })
}

async function cleared(collection: keyof typeof RECORDS, fields: Record<string, unknown> = {}): Promise<number> {
  const id = await propose(collection, fields)
  expectStatus(await clear(collection, id), 200)
  return id
}

async function publicationsOf(kind: string, subject: number): Promise<Answer['body'][]> {
  const { body } = await newsroom.editor.get(
    `/api/publications?where[kind][equals]=${kind}&where[subject][equals]=${subject}&sort=sequence`,
  )
  return Array.from(body.docs ?? [])
}

async function seenByStrangers(kind: string, subject: number): Promise<boolean> {
  const { body } = await newsroom.anonymous.get(`/api/publications?where[kind][equals]=${kind}&where[subject][equals]=${subject}`)
  return Number(body.totalDocs) > 0
}

describe.each(Object.keys(RECORDS).filter((slug): slug is keyof typeof RECORDS => slug in RECORDS))('a record in %s', (collection) => {
  const kind = collection.slice(0, -1)

  it('is cleared by an editor who did not change it last, and by nobody else', async () => {
    const id = await propose(collection)

    expect((await clear(collection, id, newsroom.writer)).status).toBe(403)
    expect((await clear(collection, id, newsroom.photographer)).status).toBe(403)
    expect((await clear(collection, id, newsroom.admin)).status).toBe(404)
    expect((await clear(collection, id, newsroom.anonymous)).status).toBe(401)
    expect((await clear(collection, id)).status).toBe(200)
    expect((await clear(collection, id)).status).toBe(409)
  })

  it('prints its public record, and a change waits beside it until it is cleared again', async () => {
    const id = await cleared(collection)
    const changed = await newsroom.writer.patch(
      `/api/${collection}/${id}`,
      { name: { vi: 'Tên mới', en: 'New name' } },
      { 'if-match': '"1"' },
    )
    expectStatus(changed, 200)
    expect(changed.body.doc?.cleared?.name?.vi).toBe(RECORDS[collection].name.vi)
    expect(await publicationsOf(kind, id)).toMatchObject([{ status: 'live', act: 'published' }])

    expectStatus(await clear(collection, id), 200)

    expect(await publicationsOf(kind, id)).toMatchObject([
      { status: 'superseded' },
      { status: 'live', act: 'updated', content: { name: { vi: 'Tên mới' } } },
    ])
  })

  it('is seen by strangers once something live names it, and no longer when that is gone', async () => {
    const id = await cleared(collection)
    expect(await seenByStrangers(kind, id)).toBe(false)
    const article = await newsroom.write({ [collection]: [id] })
    await newsroom.approve(article)
    expect(await seenByStrangers(kind, id)).toBe(false)

    expectStatus(await newsroom.move(newsroom.publisher, article, 'publish'), 200)
    expect(await seenByStrangers(kind, id)).toBe(true)

    expectStatus(await newsroom.move(newsroom.publisher, article, 'unpublish', { reason: 'Vì kiểm thử.' }), 200)
    expect(await seenByStrangers(kind, id)).toBe(false)
  })

  it('keeps an article that names it from being approved until it is cleared', async () => {
    const id = await propose(collection)
    const article = await newsroom.write({ [collection]: [id] })
    expectStatus(await newsroom.move(newsroom.writer, article, 'submit'), 200)

    const refused = await newsroom.move(newsroom.editor, article, 'approve')

    expect(refused.status).toBe(422)
    expect(refused.body.problems).toMatchObject([{ code: 'record-not-cleared', where: `${collection}.${id}` }])
  })

  it('takes back the approval of an article that names it, when another name is cleared', async () => {
    const id = await cleared(collection)
    const article = await newsroom.write({ [collection]: [id] })
    await newsroom.approve(article)
    expectStatus(
      await newsroom.writer.patch(`/api/${collection}/${id}`, { name: { vi: 'Tên khác', en: 'Other' } }, { 'if-match': '"1"' }),
      200,
    )
    expect(String((await newsroom.article(article)).stage)).toBe('approved')

    expectStatus(await clear(collection, id), 200)

    expect(String((await newsroom.article(article)).stage)).toBe('in-review')
  })

  it('takes an address that no other record has', async () => {
    const first = await cleared(collection)
    const { slug } = (await newsroom.editor.get(`/api/${collection}/${first}`)).body
    const second = await propose(collection, { slug: String(slug) })

    const refused = await clear(collection, second)

    expect(refused.status).toBe(422)
    expect(refused.body.problems).toMatchObject([{ code: 'address-taken', where: 'slug' }])
  })

  it('without a name is not cleared, and the sentence says what is missing', async () => {
    const id = await propose(collection, { name: { vi: '', en: '' } })

    expect((await clear(collection, id)).body.problems).toMatchObject([{ code: 'no-name', where: 'name' }])
  })
})

describe('an event', () => {
  it.each(['1945-02-30', '2025-13', 'hôm qua', '1950-11-19T00:00'])('takes no date like %s, and stores nothing', async (date) => {
    const answer = await newsroom.writer.post('/api/events', { ...RECORDS.events, date })

    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('no date we know')
  })

  it.each(['1950', '194X', '1950?', '1950-11~', '1950-11-19'])('takes the date %s at its true precision', async (date) => {
    const id = await cleared('events', { date })

    expect(await publicationsOf('event', id)).toMatchObject([{ content: { date } }])
  })

  it('keeps a date typed day first in EDTF', async () => {
    const id = await cleared('events', { date: '16/11/2025', until: '11/2025' })

    expect(await publicationsOf('event', id)).toMatchObject([{ content: { date: '2025-11-16', until: '2025-11' } }])
  })

  it('that ends before it begins is not cleared', async () => {
    const id = await propose('events', { date: '2025-11-16', until: '2025-11' })
    expect((await clear('events', id)).status).toBe(200)

    const backwards = await propose('events', { date: '2025-11-16', until: '2024' })
    expect((await clear('events', backwards)).body.problems).toMatchObject([{ code: 'ends-before-it-begins' }])
  })
})

describe('a topic', () => {
  it('is printed by the editor who saves it, and shows once something live belongs to it', async () => {
    const created = await newsroom.editor.post('/api/topics', { name: { vi: '75 năm hữu nghị', en: '75 years of friendship' } })
    expectStatus(created, 201)
    const topic = Number(created.body.doc?.id)
    expect(await publicationsOf('topic', topic)).toMatchObject([{ status: 'live', address: '/topics/75-nam-huu-nghi' }])
    expect(await seenByStrangers('topic', topic)).toBe(false)

    const article = await newsroom.write()
    const { story } = await newsroom.article(article)
    expectStatus(await newsroom.editor.patch(`/api/stories/${String(story)}`, { topics: [topic] }), 200)
    await newsroom.publish(article)

    expect(await seenByStrangers('topic', topic)).toBe(true)
    const [live] = await publicationsOf('article', article)
    expect(live?.content?.topics).toMatchObject([{ id: topic, slug: '75-nam-huu-nghi', name: '75 năm hữu nghị' }])
  })

  it('given to a story after its approval takes the approval back', async () => {
    const created = await newsroom.editor.post('/api/topics', { name: { vi: 'Cầu nối', en: 'Bridges' } })
    const article = await newsroom.write()
    await newsroom.approve(article)
    const { story } = await newsroom.article(article)

    await newsroom.editor.patch(`/api/stories/${String(story)}`, { topics: [Number(created.body.doc?.id)] })

    expect(String((await newsroom.article(article)).stage)).toBe('in-review')
  })
})

describe('the settings of the site', () => {
  const settings = { office: { vi: 'Tòa soạn Nhịp Cầu', en: 'The Span' }, email: 'desk@newsroom.example' }

  it('are changed by the admin alone and printed at once', async () => {
    for (const colleague of [newsroom.writer, newsroom.editor, newsroom.publisher])
      expect((await colleague.post('/api/globals/site-settings', settings)).status).toBe(403)
    expect((await newsroom.anonymous.post('/api/globals/site-settings', settings)).status).toBe(403)

    expectStatus(await newsroom.admin.post('/api/globals/site-settings', settings), 200)

    expect(await publicationsOf('site', 1)).toMatchObject([{ status: 'live', content: { office: settings.office } }])
  })

  it('take no script for a link, no number for a name', async () => {
    const link = await newsroom.admin.post('/api/globals/site-settings', {
      mainMenu: { vi: [{ label: 'x', href: 'javascript:alert(1)' }] },
    })
    const shape = await newsroom.admin.post('/api/globals/site-settings', { office: { vi: 7 } })

    expect(link.status).toBe(400)
    expect(shape.status).toBe(400)
  })
})

describe('a redirect', () => {
  it.each(['//evil.example', 'https://evil.example', '/admin', '/api/users', 'vi/x', '/vi/x?y=1'])('does not begin at %s', async (from) => {
    expect((await newsroom.editor.post('/api/redirects', { from, to: '/vi' })).status).toBe(400)
  })

  it.each(['//evil.example', 'https://evil.example', 'javascript:alert(1)'])('does not lead to %s', async (to) => {
    expect((await newsroom.editor.post('/api/redirects', { from: `/vi/cu-${made++}`, to })).status).toBe(400)
  })
})
