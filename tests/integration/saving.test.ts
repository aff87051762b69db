import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, expectStatus, paragraph, text } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const base = (revision: number) => ({ 'if-match': `"${revision}"` })

describe('a save names the revision it is based on', () => {
  it('is refused with 428 when it names none', async () => {
    const id = await newsroom.write()

    const answer = await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Không nói gì.' })

    expect(answer.status).toBe(428)
    expect((await newsroom.article(id)).standfirst).toBe('Một ngày bên sông Hương.')
  })

  it('raises the revision by one and tells it in the ETag', async () => {
    const id = await newsroom.write()

    const answer = await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Câu mới.' }, base(1))
    const read = await newsroom.writer.get(`/api/articles/${id}`)

    expectStatus(answer, 200)
    expect(answer.etag).toBe('"2"')
    expect(read.etag).toBe('"2"')
    expect(read.body.standfirst).toBe('Câu mới.')
  })

  it('is refused with 409 when it is stale, naming the newer revision, its author and its time', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Lần một.' }, base(1)), 200)

    const answer = await newsroom.editor.patch(`/api/articles/${id}`, { standfirst: 'Lần hai.' }, base(1))

    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.message).toContain(newsroom.writer.name)
    expect(answer.body.errors?.[0]?.data).toMatchObject({ revision: 2, by: newsroom.writer.name })
    expect(String(answer.body.errors?.[0]?.data?.at)).toMatch(/^20\d\d-.*Z$/)
    expect((await newsroom.article(id)).standfirst).toBe('Lần một.')
  })

  it('takes the revision from the body as the form sends it, and refuses two that disagree', async () => {
    const id = await newsroom.write()

    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Từ biểu mẫu.', revision: 1 }), 200)
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Hai lời.', revision: 1 }, base(2)), 400)
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Chữ.', revision: 'x' }), 400)
    expect((await newsroom.article(id)).standfirst).toBe('Từ biểu mẫu.')
  })

  it('lets exactly one of two simultaneous saves through, a hundred times', async () => {
    const id = await newsroom.write()
    const outcomes: string[] = []

    for (let round = 1; round <= 100; round += 1) {
      const pair = await Promise.all([
        newsroom.writer.patch(`/api/articles/${id}`, { standfirst: `Tác giả ${round}` }, base(round)),
        newsroom.editor.patch(`/api/articles/${id}`, { headline: `Biên tập ${round}` }, base(round)),
      ])
      outcomes.push(
        pair
          .map((answer) => answer.status)
          .toSorted((a, b) => a - b)
          .join(' '),
      )
    }

    expect(new Set(outcomes)).toEqual(new Set(['200 409']))
    expect((await newsroom.article(id)).revision).toBe(101)
  })

  it('holds for photos, people and places as for articles', async () => {
    expectStatus(await newsroom.photographer.patch(`/api/photos/${newsroom.photo}`, { credit: 'TTXVN' }), 428)
    expectStatus(await newsroom.editor.patch(`/api/people/${newsroom.person}`, { country: 'Việt Nam' }), 428)
    const place = await newsroom.editor.post('/api/places', { name: { vi: 'Huế', en: 'Huế' } })
    const id = Number(place.body.doc?.id)
    expectStatus(await newsroom.editor.patch(`/api/places/${id}`, { name: { vi: 'Thành phố Huế' } }), 428)
    expectStatus(await newsroom.editor.patch(`/api/places/${id}`, { name: { vi: 'Thành phố Huế' } }, base(1)), 200)
    expectStatus(await newsroom.editor.patch(`/api/places/${id}`, { name: { vi: 'Cố đô Huế' } }, base(1)), 409)
  })
})

describe('an old revision is brought back by a save like any other', () => {
  it('needs the present revision, makes a new one and moves no stage', async () => {
    const id = await newsroom.write({ standfirst: 'Bản đầu.' })
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Bản sau.' }, base(1)), 200)
    const versions = await newsroom.writer.get(`/api/articles/versions?where[parent][equals]=${id}&sort=createdAt`)
    const first = versions.body.docs?.[0]?.id

    expectStatus(await newsroom.writer.post(`/api/articles/versions/${first}`), 428)
    expect((await newsroom.article(id)).standfirst).toBe('Bản sau.')
    expectStatus(await restoreWith(Number(first), 1), 409)
    expectStatus(await restoreWith(Number(first), 2), 200)

    const article = await newsroom.article(id)
    expect(article).toMatchObject({ standfirst: 'Bản đầu.', revision: 3, stage: 'draft' })
  })

  it('is refused while the text is frozen', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    const versions = await newsroom.writer.get(`/api/articles/versions?where[parent][equals]=${id}`)

    expectStatus(await restoreWith(Number(versions.body.docs?.[0]?.id), 1), 409)
    expect((await newsroom.article(id)).stage).toBe('approved')
  })

  async function restoreWith(version: number, revision: number) {
    return newsroom.writer.post(`/api/articles/versions/${version}`, {}, base(revision))
  }
})

describe('who may save, and when', () => {
  it('keeps other writers out until they are invited', async () => {
    const id = await newsroom.write()
    const before = await newsroom.writer2.patch(`/api/articles/${id}`, { standfirst: 'Của tôi.' }, base(1))
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { invited: [newsroom.writer2.id] }, base(1)), 200)

    const after = await newsroom.writer2.patch(`/api/articles/${id}`, { standfirst: 'Cùng viết.' }, base(2))

    expectStatus(before, 404)
    expectStatus(after, 200)
  })

  it('freezes the text for its author in review and for everyone once approved', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    const byAuthor = await newsroom.writer.patch(`/api/articles/${id}`, { standfirst: 'Muộn.' }, base(1))
    const byEditor = await newsroom.editor2.patch(`/api/articles/${id}`, { standfirst: 'Sửa khi duyệt.' }, base(1))
    expectStatus(await newsroom.move(newsroom.editor, id, 'approve'), 200)
    const afterApproval = await newsroom.editor2.patch(`/api/articles/${id}`, { standfirst: 'Quá muộn.' }, base(2))

    expectStatus(byAuthor, 409)
    expectStatus(byEditor, 200)
    expectStatus(afterApproval, 409)
    expect((await newsroom.article(id)).standfirst).toBe('Sửa khi duyệt.')
  })

  it('answers the same to strangers whether the article exists or not', async () => {
    const id = await newsroom.write()

    for (const path of [`/api/articles/${id}`, '/api/articles/999999']) {
      expectStatus(await newsroom.anonymous.patch(path, { standfirst: 'x' }, base(1)), 401)
      expectStatus(await newsroom.photographer.patch(path, { standfirst: 'x' }, base(1)), 404)
      expectStatus(await newsroom.anonymous.get(path), 403)
      expectStatus(await newsroom.photographer.get(path), 404)
      expectStatus(await newsroom.photographer.get(`${path}/transitions`), 404)
    }
  })
})

describe('what the system writes cannot be forged', () => {
  it.each([
    ['stage', 'published'],
    ['publicStatus', 'live'],
    ['createdBy', 1],
    ['savedBy', 1],
    ['firstPublishedAt', '2020-01-01T00:00:00.000Z'],
    ['reviewRound', 7],
  ])('refuses a save that sets %s, and stores nothing', async (field, value) => {
    const id = await newsroom.write()

    const answer = await newsroom.writer.patch(`/api/articles/${id}`, { [field]: value, standfirst: 'Giả mạo.' }, base(1))

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(await newsroom.article(id)).toMatchObject({ standfirst: 'Một ngày bên sông Hương.', stage: 'draft', revision: 1 })
  })

  it('refuses a new article that begins further on', async () => {
    const answer = await newsroom.writer.post('/api/articles', { language: 'vi', headline: 'Giả', stage: 'approved' })

    expectStatus(answer, 400)
  })

  it('takes the stored values back as the form echoes them', async () => {
    const id = await newsroom.write()
    const { stage, publicStatus, workKind } = await newsroom.article(id)

    expectStatus(
      await newsroom.writer.patch(`/api/articles/${id}`, { stage, publicStatus, workKind, standfirst: 'Bình thường.', revision: 1 }),
      200,
    )
  })

  it('refuses to change many at once', async () => {
    const id = await newsroom.write()

    expectStatus(await newsroom.editor.patch('/api/articles?where[id][exists]=true', { standfirst: 'Tất cả.' }, base(1)), 403)
    expectStatus(await newsroom.editor.patch('/api/photos?where[id][exists]=true', { credit: 'x' }, base(1)), 403)
    expectStatus(await newsroom.admin.patch('/api/users?where[id][exists]=true', { name: 'x' }, base(1)), 403)
    expect((await newsroom.article(id)).standfirst).toBe('Một ngày bên sông Hương.')
  })
})

describe('the body', () => {
  it.each([
    ['an unknown block', { type: 'html', html: '<b>' }],
    ['a heading that would be a second headline', { type: 'heading', tag: 'h1', children: [] }],
    ['text with a style of its own', paragraph({ ...text('đỏ'), style: 'color: red' })],
    ['underlined text', paragraph(text('gạch chân', 8))],
    [
      'a link that runs a script',
      paragraph({ type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('bấm')] }),
    ],
    [
      'a link that carries data',
      paragraph({ type: 'link', fields: { linkType: 'custom', url: 'data:text/html,x' }, children: [text('bấm')] }),
    ],
    ['a child that is nothing', null],
  ])('refuses %s with the path of the fault', async (_what, node) => {
    const id = await newsroom.write()

    const answer = await newsroom.writer.patch(`/api/articles/${id}`, { body: bodyOf(paragraph(text('Trước.')), node) }, base(1))

    expectStatus(answer, 400)
    expect(answer.body.errors?.[0]?.data?.path).toMatch(/^body\.root\.children\.1/)
    expect((await newsroom.article(id)).revision).toBe(1)
  })

  it('refuses a body of ten thousand paragraphs, one of five megabytes and one nested without end', async () => {
    const id = await newsroom.write()
    const many = bodyOf(...Array.from({ length: 10_000 }, () => paragraph(text('x'))))
    const long = bodyOf(paragraph(text('x'.repeat(5_000_000))))
    let deep: unknown = text('đáy')
    for (let level = 0; level < 500; level += 1)
      deep = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [deep] }] }

    for (const body of [many, long, bodyOf(deep)]) {
      const answer = await newsroom.writer.patch(`/api/articles/${id}`, { body }, base(1))
      expect([400, 413]).toContain(answer.status)
    }
    expect((await newsroom.article(id)).revision).toBe(1)
  })

  it('keeps names in composed characters, however they were typed', async () => {
    const id = await newsroom.write({
      standfirst: 'Đỗ Văn Chiến'.normalize('NFD'),
      body: bodyOf(paragraph(text('Tô Lâm'.normalize('NFD')))),
    })

    const { standfirst, body } = await newsroom.article(id)

    expect(standfirst).toBe('Đỗ Văn Chiến'.normalize('NFC'))
    expect(JSON.stringify(body)).toContain('Tô Lâm'.normalize('NFC'))
  })

  it.each(['a\u0000b', 'a\ud800b'])('refuses text that cannot be stored', async (words) => {
    const answer = await newsroom.writer.post('/api/articles', { language: 'vi', headline: words })

    expectStatus(answer, 400)
  })
})
