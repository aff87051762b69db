import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../editorial/roles.ts'
import { PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom
let people: Record<Role | 'anonymous', Colleague>
let article: number, livePublication: number

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const { anonymous, writer2: writer, photographer, translator, editor, publisher, admin } = newsroom
  people = { anonymous, writer, photographer, translator, editor, publisher, admin }
  article = await newsroom.write()
  await newsroom.publish(await newsroom.write())
  livePublication = Number((await editor.get('/api/publications')).body.docs?.[0]?.id)
})

afterAll(() => newsroom.close())

describe('every collection', () => {
  it('says who may create, read, update, delete and read versions, and leaves nothing to Payload’s defaults', () => {
    const own = Object.values(newsroom.payload.collections)
      .map(({ config }) => config)
      .filter((config) => !config.slug.startsWith('payload-'))

    const silent = own.flatMap((config) =>
      (['create', 'read', 'update', 'delete', 'readVersions'] as const)
        .filter((operation) => config.access[operation].name === 'defaultAccess')
        .map((operation) => `${config.slug}.${operation}`),
    )

    expect(own.length).toBeGreaterThan(10)
    expect(silent).toEqual([])
  })

  it('keeps no lock that a colleague could forge', () => {
    expect(Object.keys(newsroom.payload.collections)).not.toContain('payload-locked-documents')
  })
})

/** Who reads a list of what; `some` where the list is open but shows only what is theirs. */
const READ: Record<string, Partial<Record<Role | 'anonymous', 'all' | 'some'>>> = {
  articles: { writer: 'some', photographer: 'some', translator: 'all', editor: 'all', publisher: 'all' },
  photos: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  people: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  organizations: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  places: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  events: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  topics: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  recordings: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  redirects: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  'credit-names': { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  'photo-collections': { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all' },
  notes: { editor: 'all', publisher: 'all' },
  alarms: { editor: 'all', publisher: 'all' },
  'batch-corrections': { editor: 'all', publisher: 'all' },
  sections: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all', admin: 'all' },
  stories: { editor: 'all', publisher: 'all' },
  users: { writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all', admin: 'all' },
  identities: { admin: 'all' },
  revisions: { editor: 'all', publisher: 'all' },
  approvals: { editor: 'all', publisher: 'all' },
  audit: { writer: 'some', translator: 'some', editor: 'all', publisher: 'all', admin: 'all' },
  publications: { anonymous: 'some', writer: 'all', photographer: 'all', translator: 'all', editor: 'all', publisher: 'all', admin: 'all' },
}

const CREATE: Record<string, { body: unknown; by: Role[] }> = {
  articles: { body: { language: 'en', headline: 'A visit' }, by: ['writer', 'translator', 'editor', 'publisher'] },
  people: { body: { name: 'Lê Thị Hòa' }, by: ['writer', 'translator', 'editor', 'publisher'] },
  organizations: { body: { name: { vi: 'Hội', en: 'Association' } }, by: ['writer', 'translator', 'editor', 'publisher'] },
  places: { body: { name: { vi: 'Vinh', en: 'Vinh' } }, by: ['writer', 'translator', 'editor', 'publisher'] },
  events: { body: { name: { vi: 'Đại hội', en: 'Congress' }, date: '2026' }, by: ['writer', 'translator', 'editor', 'publisher'] },
  topics: { body: { name: { vi: 'Cầu nối', en: 'Bridges' } }, by: ['editor', 'publisher'] },
  redirects: { body: { from: '/vi/cu', to: '/vi' }, by: ['editor', 'publisher'] },
  'credit-names': { body: { name: 'Đinh Hòa' }, by: ['photographer', 'editor', 'publisher'] },
  'photo-collections': { body: { name: 'Hòa nhạc' }, by: ['photographer', 'editor', 'publisher'] },
  notes: { body: { message: 'X' }, by: [] },
  alarms: { body: { kind: 'late', article: 1, message: 'X' }, by: [] },
  'batch-corrections': { body: { wrong: 'Chuyến thăm', right: 'Chuyến đi' }, by: ['editor', 'publisher'] },
  sections: { body: { slug: 'x', name: { vi: 'X', en: 'X' } }, by: ['admin'] },
  users: {
    body: { name: 'X', email: 'x@newsroom.example', roles: ['writer'], languages: ['vi'] },
    by: ['admin'],
  },
  identities: { body: { issuer: 'https://login.example', subject: '1', user: 1 }, by: [] },
  stories: { body: { title: 'X' }, by: [] },
  revisions: { body: { subjectKind: 'article', subject: 1, number: 9, hash: 'x' }, by: [] },
  approvals: { body: { subjectKind: 'article', subject: 1, kind: 'approve', revision: 1 }, by: [] },
  audit: { body: { action: 'x', subjectKind: 'article', subject: 1 }, by: [] },
  publications: {
    body: {
      kind: 'article',
      article: 1,
      story: 1,
      language: 'vi',
      address: '/vi/x',
      act: 'published',
      status: 'live',
      sequence: 1,
      revision: 1,
      manifest: 'x',
      content: '{}',
      firstPublishedAt: new Date().toISOString(),
      publishedAt: new Date().toISOString(),
    },
    by: [],
  },
}

describe('reading lists, by role', () => {
  it.each(Object.entries(READ))('%s', async (collection, readers) => {
    const whole = Number((await newsroom.payload.count({ collection: asCollection(collection) })).totalDocs)
    for (const [role, colleague] of Object.entries(people)) {
      const expected = Object.entries(readers).find(([reader]) => reader === role)?.[1]
      const answer = await colleague.get(`/api/${collection}?limit=100`)

      const seen = answer.status === 200 ? Number(answer.body.totalDocs) : -1
      const bounds = expected === undefined ? [-1, -1] : expected === 'all' ? [whole, whole] : [0, whole]
      expect(`${role} ${seen >= (bounds[0] ?? 0) && seen <= (bounds[1] ?? 0)}`).toBe(`${role} true`)
    }
  })

  function asCollection(slug: string) {
    const found = Object.values(newsroom.payload.collections).find(({ config }) => config.slug === slug)
    if (!found) throw new Error(`There is no collection ${slug}.`)
    return found.config.slug
  }
})

describe('creating, by role', () => {
  it.each(Object.entries(CREATE))('%s', async (collection, { body, by }) => {
    for (const [role, colleague] of Object.entries(people)) {
      const answer = await colleague.post(`/api/${collection}`, unlike(collection, { body, role }))

      const allowed = by.some((creator) => creator === role)
      expect(`${role}: ${answer.status === 201 ? 'created' : 'refused'} ${answer.status < 500}`).toBe(
        `${role}: ${allowed ? 'created' : 'refused'} true`,
      )
    }
  })

  it('photos: by writers, photographers, editors and publishers', async () => {
    const outcome: string[] = []
    let seed = 200
    for (const [role, colleague] of Object.entries(people)) {
      seed += 1
      const answer = await colleague.upload('/api/photos', PHOTO_FIELDS, await drawPicture(seed))
      outcome.push(`${role} ${answer.status}`)
    }
    expect(outcome.toSorted()).toEqual([
      'admin 403',
      'anonymous 401',
      'editor 201',
      'photographer 201',
      'publisher 201',
      'translator 403',
      'writer 201',
    ])
  })
})

describe('changing and deleting', () => {
  it('lets nobody delete anything by the API', async () => {
    const publication = livePublication
    for (const [role, colleague] of Object.entries(people)) {
      for (const path of [
        `articles/${article}`,
        `photos/${newsroom.photo}`,
        `people/${newsroom.person}`,
        `publications/${publication}`,
        `users/${newsroom.writer.id}`,
        'approvals/1',
        'audit/1',
        'revisions/1',
        'sections/1',
      ]) {
        const answer = await deleteBy(colleague, path)
        expect(`${role} ${path} ${answer.status >= 400 && answer.status < 500}`).toBe(`${role} ${path} true`)
      }
    }
    expect((await newsroom.article(article)).id).toBe(article)
  })

  it('lets nobody write into a ledger', async () => {
    for (const [role, colleague] of Object.entries(people)) {
      for (const path of [`publications/${livePublication}`, 'approvals/1', 'audit/1', 'revisions/1']) {
        const answer = await colleague.patch(`/api/${path}`, { status: 'unpublished', reason: 'x', title: 'x' })
        expect(`${role} ${path} ${answer.status >= 400 && answer.status < 500}`).toBe(`${role} ${path} true`)
      }
    }
  })

  it('lets nobody change their own roles, and only admins those of others', async () => {
    const roles = async (id: number) => (await newsroom.payload.findByID({ collection: 'users', id, depth: 0 })).roles
    for (const [who, whose] of [
      [newsroom.writer, newsroom.writer],
      [newsroom.editor, newsroom.writer],
      [newsroom.admin, newsroom.admin],
    ] as const) {
      expect((await who.patch(`/api/users/${whose.id}`, { roles: ['publisher'], mayPublish: true })).status).toBe(403)
    }

    expect(await roles(newsroom.writer.id)).toEqual(['writer'])
    expect(await roles(newsroom.admin.id)).toEqual(['admin'])

    const mixed = await newsroom.admin.patch(`/api/users/${newsroom.writer.id}`, { roles: ['admin', 'editor'] })
    expect(mixed.status).toBe(400)
    const granted = await newsroom.admin.patch(`/api/users/${newsroom.writer2.id}`, { roles: ['writer', 'translator'] })
    expect(granted.status).toBe(200)
    expect(JSON.stringify((await newsroom.admin.get('/api/audit?where[action][equals]=change-rights')).body)).toContain('translator')
  })

  it('lets translators caption in their own languages and touch nothing else of a photo', async () => {
    const french = await newsroom.hire('translator', { languages: ['en'] })
    const { revision } = (await newsroom.editor.get(`/api/photos/${newsroom.photo}?depth=0`)).body

    const answer = await french.patch(
      `/api/photos/${newsroom.photo}`,
      { caption: { vi: 'Sửa trộm', en: 'Delegates cross the bridge' }, credit: 'Me' },
      { 'if-match': `"${String(revision)}"` },
    )

    expect(answer.status).toBe(200)
    expect((await newsroom.editor.get(`/api/photos/${newsroom.photo}?depth=0`)).body).toMatchObject({
      credit: 'VNA',
      caption: { vi: PHOTO_FIELDS.caption.vi, en: 'Delegates cross the bridge' },
    })
  })
})

describe('strangers', () => {
  it('see live publications, without who approved and published them, and nothing else', async () => {
    const { body } = await newsroom.anonymous.get('/api/publications')

    // The article, its photo and its byline, which it refers to; records that nothing live names stay unseen.
    expect(kindsOf(body)).toEqual(['article', 'person', 'photo'])
    expect(Object.keys(body.docs?.[0] ?? {})).not.toEqual(expect.arrayContaining(['approval']))
    for (const hidden of ['approval', 'by', 'article', 'story']) expect(body.docs?.[0]?.[hidden]).toBeUndefined()
  })

  it('find the same silence at every door of Payload’s own', async () => {
    for (const path of [
      '/api/payload-preferences',
      '/api/payload-jobs/run',
      '/api/payload-migrations',
      '/api/payload-kv',
      '/api/graphql',
      '/api/og',
      '/api/articles/versions',
      `/api/articles/${article}`,
      '/api/articles/999999',
      '/api/photos/file/x.jpg',
    ]) {
      const answer = await newsroom.anonymous.get(path)
      expect(`${path} ${answer.status}`).toMatch(/ (401|403|404)$/)
    }
  })

  it('cannot register, not even as the first, and get no session by asking for one', async () => {
    const registration = { email: 'a@b.example', password: 'long enough', name: 'A', roles: ['admin'], languages: ['vi'], token: 'x' }

    for (const door of ['first-register', 'reset-password', 'unlock', 'login', 'forgot-password', 'refresh-token', 'logout']) {
      const { status, body, headers } = await newsroom.anonymous.post(`/api/users/${door}`, registration)
      const isSession = /payload-token=[^;]/.test(headers.get('set-cookie') ?? '')
      expect([door, status < 500, body.token, isSession]).toEqual([door, true, undefined, false])
    }
    expect((await newsroom.anonymous.post('/api/users/first-register', registration)).status).toBe(403)
    expect((await newsroom.anonymous.post('/api/users', registration)).status).toBe(403)
  })

  it('learn from a wrong password only that it was wrong', async () => {
    const known = await newsroom.anonymous.post('/api/users/login', { email: 'colleague1@newsroom.example', password: 'wrong' })
    const unknown = await newsroom.anonymous.post('/api/users/login', { email: 'nobody@newsroom.example', password: 'wrong' })

    expect(known.status).toBe(401)
    expect(unknown).toEqual(known)
  })
})

async function deleteBy(colleague: Colleague, path: string): Promise<Answer> {
  return colleague.delete(`/api/${path}`)
}

describe('translators', () => {
  it('begin editions in their own languages and in no other', async () => {
    const english = await newsroom.hire('translator', { languages: ['en'] })

    expect((await english.post('/api/articles', { language: 'vi', headline: 'Không được' })).status).toBe(403)
    expect((await english.post('/api/articles', { language: 'en', headline: 'Allowed' })).status).toBe(201)
  })
})

/** What must be the only one of its kind gets a word of its own. */
function unlike(collection: string, { body, role }: { body: unknown; role: string }): unknown {
  if (collection === 'redirects') return { from: `/vi/cu-${role}`, to: '/vi' }
  if (collection === 'credit-names') return { name: `Đinh Hòa ${role}` }
  if (collection === 'photo-collections') return { name: `Hòa nhạc ${role}` }
  return collection === 'topics' ? { name: { vi: 'Cầu nối', en: 'Bridges' }, slug: `cau-noi-${role}` } : body
}

function kindsOf(body: Answer['body']): string[] {
  return Array.from(body.docs ?? [])
    .map((publication) => String(publication.kind))
    .toSorted()
}
