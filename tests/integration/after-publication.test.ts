import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus } from '../support/manuscripts.ts'
import type { Answer } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

async function save(article: number, fields: Record<string, unknown>): Promise<void> {
  const { revision } = await newsroom.article(article)
  expectStatus(await newsroom.writer.patch(`/api/articles/${article}`, fields, { 'if-match': `"${String(revision)}"` }), 200)
}

async function liveOf(article: number): Promise<Answer['body'] | undefined> {
  const { body } = await newsroom.anonymous.get('/api/publications?where[kind][equals]=article&limit=100')
  return Array.from(body.docs ?? []).find((publication) => Number(publication.subject) === article)
}

async function published(): Promise<number> {
  const article = await newsroom.write()
  await newsroom.publish(article)
  return article
}

describe('an update', () => {
  it('leaves the live page as it is until it is approved and published, and is then marked as one', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await save(article, { standfirst: 'Câu dẫn mới.' })
    expect((await liveOf(article))?.content?.standfirst).toBe('Một ngày bên sông Hương.')

    await newsroom.publish(article)

    expect(await liveOf(article)).toMatchObject({ act: 'updated', content: { standfirst: 'Câu dẫn mới.', correction: null } })
    expect(await newsroom.article(article)).toMatchObject({ lastAct: 'updated', correctionCount: 0, stage: 'published' })
  })

  it('is saved from a form that echoes everything the system wrote', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    const form = await newsroom.article(article)

    const answer = await newsroom.writer.patch(`/api/articles/${article}`, { ...form, headline: 'Một tựa mới' })

    expectStatus(answer, 200)
    const forged = { ...(await newsroom.article(article)), firstPublishedAt: '2020-01-01T00:00:00.000Z' }
    expect((await newsroom.writer.patch(`/api/articles/${article}`, forged)).status).toBe(400)
  })

  it('is given up: the working copy is the live text again, and what was written stays a revision', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await save(article, { standfirst: 'Bỏ đi.' })

    const answer = await newsroom.move(newsroom.writer, article, 'abandon')

    expectStatus(answer, 200)
    expect(Number(answer.body.revision)).toBe(3)
    expect(await newsroom.article(article)).toMatchObject({ stage: 'published', standfirst: 'Một ngày bên sông Hương.', revision: 3 })
    const versions = await newsroom.editor.get(`/api/articles/versions?where[parent][equals]=${article}&limit=10`)
    expect(JSON.stringify(versions.body)).toContain('Bỏ đi.')
    // The next update is published by people who did not write it, as ever.
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await newsroom.publish(article)
  })
})

describe('a correction', () => {
  it('needs a class, and a public note before anybody reviews it', async () => {
    const article = await published()
    expect((await newsroom.move(newsroom.writer, article, 'correct')).body.problems).toMatchObject([{ code: 'no-class' }])
    expect((await newsroom.move(newsroom.writer, article, 'correct', { class: 'whatever' })).status).toBe(400)
    expectStatus(await newsroom.move(newsroom.writer, article, 'correct', { class: 'name' }), 200)

    const refused = await newsroom.move(newsroom.writer, article, 'submit')

    expect(refused.status).toBe(422)
    expect(refused.body.problems).toMatchObject([{ code: 'no-correction-note', where: 'correctionNote' }])
  })

  it('prints its signed note, is counted, and the note does not come back with the next one', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'correct', { class: 'number' }), 200)
    await save(article, { correctionNote: 'Cầu dài 312 m, không phải 321 m.', standfirst: 'Cầu dài 312 m.' })
    await newsroom.publish(article)

    expect(await liveOf(article)).toMatchObject({
      act: 'corrected',
      content: { correction: { class: 'number', note: 'Cầu dài 312 m, không phải 321 m.' } },
    })
    expect(await newsroom.article(article)).toMatchObject({ correctionCount: 1, lastAct: 'corrected' })

    expectStatus(await newsroom.move(newsroom.writer, article, 'correct', { class: 'fact' }), 200)
    expect((await newsroom.article(article)).correctionNote).toBeFalsy()
    expectStatus(await newsroom.move(newsroom.writer, article, 'abandon'), 200)
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await newsroom.publish(article)
    expect((await liveOf(article))?.content?.correction).toBeNull()
  })

  it('voids the approval when its note is changed by hand afterwards: nobody can, the text is frozen', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'correct', { class: 'fact' }), 200)
    await save(article, { correctionNote: 'Một lời.' })
    await newsroom.approve(article)
    const { revision } = await newsroom.article(article)

    const late = await newsroom.editor.patch(
      `/api/articles/${article}`,
      { correctionNote: 'Lời khác.' },
      { 'if-match': `"${String(revision)}"` },
    )

    expect(late.status).toBe(409)
  })

  it('parks an update that is under way, even in review, and the update is resumed afterwards', async () => {
    const article = await published()
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await save(article, { standfirst: 'Bản cập nhật dài.' })
    expectStatus(await newsroom.move(newsroom.writer, article, 'submit'), 200)

    expectStatus(await newsroom.move(newsroom.editor, article, 'correct', { class: 'caption' }), 200)
    const parked = await newsroom.article(article)
    expect(parked).toMatchObject({
      stage: 'draft',
      workKind: 'correction',
      standfirst: 'Một ngày bên sông Hương.',
      parkedRevision: 2,
      revision: 3,
    })
    await save(article, { correctionNote: 'Chú thích ảnh đã sửa.' })
    await submitAndPublish(article)

    expect((await liveOf(article))?.act).toBe('corrected')
    expectStatus(await newsroom.move(newsroom.writer, article, 'resume'), 200)
    expect(await newsroom.article(article)).toMatchObject({ stage: 'draft', workKind: 'update', standfirst: 'Bản cập nhật dài.' })
    expect((await newsroom.article(article)).parkedRevision).toBeNull()
    await newsroom.publish(article)
    expect(await liveOf(article)).toMatchObject({ act: 'updated', content: { standfirst: 'Bản cập nhật dài.' } })
  })

  it('cannot be begun twice, nor resumed where nothing is parked', async () => {
    const article = await published()
    expect((await newsroom.move(newsroom.writer, article, 'resume')).status).toBe(409)
    expectStatus(await newsroom.move(newsroom.writer, article, 'correct', { class: 'fact' }), 200)

    expect((await newsroom.move(newsroom.writer, article, 'correct', { class: 'fact' })).status).toBe(409)
  })

  it('is not set by a save', async () => {
    const article = await newsroom.write()
    const forged = (fields: Record<string, unknown>) => newsroom.writer.patch(`/api/articles/${article}`, fields, { 'if-match': '"1"' })

    for (const fields of [
      { workKind: 'correction' },
      { correctionClass: 'fact' },
      { correctionCount: 4 },
      { parkedRevision: 1 },
      { lastAct: 'corrected' },
    ]) {
      const { status } = await forged(fields)
      expect(status === 400 || status === 409).toBe(true)
    }
  })

  async function submitAndPublish(article: number): Promise<void> {
    // The editor began it and counts as an author of the text brought back; another one approves.
    expectStatus(await newsroom.move(newsroom.writer, article, 'submit'), 200)
    expectStatus(await newsroom.move(newsroom.editor2, article, 'approve'), 200)
    expectStatus(await newsroom.move(newsroom.publisher, article, 'publish'), 200)
  }
})

describe('a retraction', () => {
  async function translated(): Promise<{ vi: number; en: number }> {
    const vi = await published()
    const created = await newsroom.writer.post('/api/articles', {
      language: 'en',
      translationOf: vi,
      headline: `A visit ${vi}`,
      standfirst: 'A day by the river.',
      body: (await newsroom.article(vi)).body,
      section: newsroom.section,
      leadPhoto: { photo: newsroom.photo },
      bylines: [{ person: newsroom.person, as: 'text' }],
    })
    expectStatus(created, 201)
    const en = Number(created.body.doc?.id)
    await newsroom.publish(en)
    return { vi, en }
  }

  it('takes every edition away for good, each with its reason in its own language', async () => {
    const { vi, en } = await translated()
    const retract = (reasons: Record<string, string>) =>
      newsroom.publisher.post(`/api/articles/${vi}/transitions`, { action: 'retract', reasons })

    expect((await retract({ vi: 'Sai nguồn.' })).body.problems).toMatchObject([{ where: 'reasons.en' }])
    expect(await liveOf(vi)).toBeDefined()
    expectStatus(await retract({ vi: 'Sai nguồn.', en: 'The source was wrong.' }), 200)

    for (const [id, reason] of [
      [vi, 'Sai nguồn.'],
      [en, 'The source was wrong.'],
    ] as const) {
      expect(await liveOf(id)).toBeUndefined()
      expect(await newsroom.article(id)).toMatchObject({ stage: 'retracted', publicStatus: 'retracted' })
      const { body } = await newsroom.editor.get(`/api/publications?where[subject][equals]=${id}&where[act][equals]=retracted`)
      expect(body.docs).toMatchObject([{ status: 'retracted', content: { kind: 'retraction', reason } }])
    }
    for (const action of ['publish', 'update', 'correct', 'unpublish', 'resume', 'retract'])
      expect(
        (await newsroom.move(newsroom.publisher, vi, action, { reason: 'x', class: 'fact', reasons: { vi: 'x', en: 'x' } })).status,
      ).toBe(409)
  })

  it('of one edition alone leaves the other as it is', async () => {
    const { vi, en } = await translated()

    const answer = await newsroom.publisher.post(`/api/articles/${en}/transitions`, {
      action: 'retract',
      editions: 'this',
      reasons: { en: 'The translation was wrong.' },
    })

    expectStatus(answer, 200)
    expect(await liveOf(en)).toBeUndefined()
    expect(await liveOf(vi)).toBeDefined()
  })

  it('is for publishers, and always goes through whatever is being worked on', async () => {
    const article = await published()
    const reasons = { vi: 'Sai.', en: 'Wrong.' }
    for (const colleague of [newsroom.writer, newsroom.editor, newsroom.photographer])
      expect((await newsroom.move(colleague, article, 'retract', { reasons })).status).toBe(403)
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await save(article, { headline: 'Đang viết dở' })

    expectStatus(await newsroom.publisher.post(`/api/articles/${article}/transitions`, { action: 'retract', reasons }), 200)

    expect(await liveOf(article)).toBeUndefined()
  })

  it('is refused for what never was public', async () => {
    const article = await newsroom.write()

    expect((await newsroom.move(newsroom.publisher, article, 'retract', { reasons: { vi: 'x', en: 'x' } })).status).toBe(409)
  })
})
