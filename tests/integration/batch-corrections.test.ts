import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rowsOf } from '../../cms/database.ts'
import { bodyOf, clearedPerson, clearedPhoto, expectStatus, paragraph, photoBlock, text } from '../support/manuscripts.ts'
import type { Answer, Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const NOTES = { vi: 'Tên ông bị in sai; nay đã sửa.', en: 'His name was misspelt; it is right now.' }
const BOLD = 1

/** Each test has a name of its own to be wrong, so that no batch finds the pages of another test. */
let names = 0
function wrongName(): { wrong: string; right: string } {
  names += 1
  const letters = String(names).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return { wrong: `Đỗ Văn Chiên${letters}`, right: `Đỗ Văn Chiến${letters}` }
}

async function published(fields: Record<string, unknown> = {}): Promise<number> {
  const article = await newsroom.write(fields)
  await newsroom.publish(article)
  return article
}

function byNumber(a: number, b: number): number {
  return a - b
}

function saying(name: string) {
  return bodyOf(paragraph(text('Ông '), text(name.slice(0, -2)), text(name.slice(-2), BOLD), text(' đến Huế sáng nay.')))
}

async function makeBatch(words: { wrong: string; right: string }, more: Record<string, unknown> = {}): Promise<number> {
  const answer = await newsroom.editor.post('/api/batch-corrections', { ...words, notes: NOTES, ...more })
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

function act(who: Colleague, batch: number, action: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return who.post(`/api/batch-corrections/${batch}/transitions`, { action, ...more })
}

async function look(batch: number, who: Colleague = newsroom.editor2): Promise<Answer['body']> {
  const answer = await who.get(`/api/batch-corrections/${batch}/transitions`)
  expectStatus(answer, 200)
  return answer.body
}

function pagesOf(batch: Answer['body']): Answer['body'][] {
  return Array.from(batch.pages ?? [])
}

function statesOf(batch: Answer['body']): string[] {
  return pagesOf(batch).map(({ state }) => String(state))
}

async function manifestsOf(batch: number, who: Colleague = newsroom.editor2): Promise<Record<string, string>> {
  const pages = pagesOf(await look(batch, who)).filter(({ manifest }) => manifest !== undefined)
  return Object.fromEntries(pages.map(({ article, manifest }) => [String(article), String(manifest)]))
}

async function liveOf(article: number): Promise<Answer['body'] | undefined> {
  const { body } = await newsroom.anonymous.get(`/api/publications?where[kind][equals]=article&where[subject][equals]=${article}`)
  return body.docs?.[0]
}

async function sqlRows<Row>(statement: Parameters<typeof rowsOf>[1], row: z.ZodType<Row>): Promise<Row[]> {
  return rowsOf(await createLocalReq({}, newsroom.payload), statement, row)
}

describe('a wrong name on twelve live pages in two languages', () => {
  const words = wrongName()
  const articles: number[] = []
  let batch: number
  let english: number
  let updating: number
  let photo: number

  beforeAll(async () => {
    for (let at = 0; at < 8; at += 1) articles.push(await published({ body: saying(words.wrong) }))
    articles.push(await published({ headline: `${words.wrong} thăm Huế` }))
    photo = await clearedPhoto(newsroom)
    articles.push(await published({ leadPhoto: { photo, caption: `${words.wrong} trên cầu`, alt: 'Một người trên cầu' } }))
    updating = await published({ standfirst: `Hôm qua ${words.wrong} đến.` })
    articles.push(updating)
    const source = articles[0] ?? 0
    const created = await newsroom.writer.post('/api/articles', {
      language: 'en',
      translationOf: source,
      headline: 'A visit to Huế',
      standfirst: `${words.wrong} came yesterday.`,
      body: saying(words.wrong),
      section: newsroom.section,
      leadPhoto: { photo: newsroom.photo },
      bylines: [{ person: newsroom.person, as: 'text' }],
    })
    expectStatus(created, 201)
    english = Number(created.body.doc?.id)
    await newsroom.publish(english)
    articles.push(english)
    // Pages that say something else, or say it rightly, are none of the batch's.
    await published({ body: saying(words.right) })
    await published({ body: saying(`${words.wrong}x`) })
    expectStatus(await newsroom.move(newsroom.writer, updating, 'update'), 200)
  })

  it('are listed with the passages word by word, before anything is stored', async () => {
    const answer = await newsroom.editor.get(`/api/batch-corrections/preview?${new URLSearchParams(words).toString()}`)

    expectStatus(answer, 200)
    expect(
      pagesOf(answer.body)
        .map(({ article }) => Number(article))
        .toSorted(byNumber),
    ).toEqual(articles.toSorted(byNumber))
    const first = pagesOf(answer.body).find(({ article }) => Number(article) === articles[0])
    expect(first).toMatchObject({
      language: 'vi',
      passages: [
        {
          place: 'body',
          record: null,
          runs: [
            { kind: 'same', text: 'Ông Đỗ Văn ' },
            { kind: 'removed', text: words.wrong.slice(7) },
            { kind: 'added', text: words.right.slice(7) },
            { kind: 'same', text: ' đến Huế sáng nay.' },
          ],
        },
      ],
    })
    expect(String(first?.address)).toMatch(/^\/vi\//)
  })

  it('are corrected in one act, each handed to the desk; an update under way is parked', async () => {
    batch = await makeBatch(words)
    expect(await look(batch)).toMatchObject({ state: 'listed', found: 12 })

    const answer = await act(newsroom.editor, batch, 'prepare')

    expectStatus(answer, 200)
    expect(answer.body).toMatchObject({ state: 'in-review', left: 0 })
    for (const article of articles) {
      const stored = await newsroom.article(article)
      expect(stored).toMatchObject({ stage: 'in-review', workKind: 'correction', correctionClass: 'name', publicStatus: 'live' })
      expect(String(stored.correctionNote)).toBe(article === english ? NOTES.en : NOTES.vi)
      expect(JSON.stringify((await liveOf(article))?.content)).not.toContain(words.right.slice(7))
    }
    expect(Number((await newsroom.article(updating)).parkedRevision)).toBeGreaterThan(0)
  })

  it('are corrected once, however often somebody presses', async () => {
    const revisions = async () => Promise.all(articles.map(async (article) => Number((await newsroom.article(article)).revision)))
    const before = await revisions()

    expect((await act(newsroom.editor, batch, 'prepare')).status).toBe(409)
    expectStatus(await act(newsroom.editor, batch, 'prepare', { pages: articles.slice(0, 3) }), 200)

    expect(await revisions()).toEqual(before)
  })

  it('are not approved by whoever corrected them, nor by anybody who does not name the pages looked at', async () => {
    const manifests = await manifestsOf(batch, newsroom.editor)

    const own = await act(newsroom.editor, batch, 'approve', { manifests })
    const blind = await act(newsroom.editor2, batch, 'approve')
    const wrong = await act(newsroom.editor2, batch, 'approve', {
      manifests: Object.fromEntries(articles.map((id) => [id, 'a'.repeat(64)])),
    })

    expect(own.status).toBe(403)
    expect(own.body.problems).toMatchObject([{ code: 'own-work' }])
    expect(blind.status).toBe(422)
    expect(wrong.status).toBe(409)
    expect(await look(batch)).toMatchObject({ state: 'in-review' })
    expect(new Set(statesOf(await look(batch)))).toEqual(new Set(['in-review']))
  })

  it('are approved in one act by somebody else, but for a page that changed meanwhile and one in a language they do not read', async () => {
    const vietnamese = await newsroom.hire('editor', { languages: ['vi'] })
    const manifests = await manifestsOf(batch, vietnamese)
    const [changed = 0] = articles.slice(1)
    const { revision } = await newsroom.article(changed)
    expectStatus(
      await newsroom.editor.patch(`/api/articles/${changed}`, { standfirst: 'Một câu khác.' }, { 'if-match': `"${String(revision)}"` }),
      200,
    )

    const answer = await act(vietnamese, batch, 'approve', { manifests })

    expectStatus(answer, 200)
    const refused = Array.from(answer.body.results ?? []).filter(({ done }) => String(done) === 'false')
    expect(refused.map(({ article }) => Number(article)).toSorted(byNumber)).toEqual([changed, english].toSorted(byNumber))
    expect(refused.find(({ article }) => Number(article) === changed)?.problems?.[0]?.message).toMatch(/changed since you opened it/)
    expect(refused.find(({ article }) => Number(article) === english)?.problems).toMatchObject([{ code: 'language' }])
    expect(answer.body).toMatchObject({ state: 'in-review', left: 2 })

    expectStatus(await act(newsroom.editor2, batch, 'approve', { manifests: await manifestsOf(batch) }), 200)
    expect(await look(batch)).toMatchObject({ state: 'approved' })
  })

  it('are published in one act by somebody who may; what fails says why and goes at the next try', async () => {
    expect((await act(newsroom.editor2, batch, 'publish')).status).toBe(403)
    const [held = 0] = articles.slice(9)
    const { revision } = (await newsroom.photographer.get(`/api/photos/${photo}?depth=0`)).body
    const rights = { rights: { category: 'handout' } }
    expectStatus(await newsroom.photographer.patch(`/api/photos/${photo}`, rights, { 'if-match': `"${String(revision)}"` }), 200)

    const answer = await act(newsroom.publisher, batch, 'publish')

    expectStatus(answer, 200)
    expect(answer.body).toMatchObject({ left: 1, state: 'approved' })
    const page = pagesOf(await look(batch)).find(({ article }) => Number(article) === held)
    expect(page).toMatchObject({ state: 'approved', problems: [{ code: 'photo-not-cleared' }] })
    expect(String((await liveOf(held))?.act)).toBe('published')

    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    expectStatus(await act(newsroom.publisher, batch, 'publish'), 200)
    expect(await look(batch)).toMatchObject({ state: 'done' })
    expect(await newsroom.editor.get(`/api/batch-corrections/${batch}`).then(({ body }) => String(body.state))).toBe('done')
  })

  it('each have their approval, their note and their line in the ledger, and the words are right on every one', async () => {
    for (const article of articles) {
      const live = await liveOf(article)
      expect(live).toMatchObject({
        act: 'corrected',
        content: { correction: { class: 'name', note: article === english ? NOTES.en : NOTES.vi } },
      })
      expect(JSON.stringify(live?.content)).not.toContain(`${words.wrong.slice(7)}"`)
      expect(await newsroom.article(article)).toMatchObject({ stage: 'published', correctionCount: 1, lastAct: 'corrected' })
    }
    const rows = await sqlRows(
      sql`select p.article_id as article, count(a.id)::int as approvals, bool_and(a.manifest = p.manifest) as "isSigned",
            bool_and(a.by_id not in (select author_id from revisions r where r.subject_kind = 'article' and r.subject = p.article_id and r.number = p.revision)) as "byAnother"
          from publications p join approvals a on a.id = p.approval_id and a.kind = 'approve'
          where p.status = 'live' and p.act = 'corrected' and p.article_id = any (${`{${articles.join(',')}}`}::int[]) group by p.article_id`,
      z.object({ article: z.number(), approvals: z.number(), isSigned: z.boolean(), byAnother: z.boolean() }),
    )
    expect(rows).toHaveLength(12)
    expect(rows.every((row) => row.approvals === 1 && row.isSigned && row.byAnother)).toBe(true)
    const [found] = Array.from(
      (await newsroom.editor.get(`/api/batch-corrections/preview?${new URLSearchParams(words).toString()}`)).body.pages ?? [],
    )
    expect(found).toBeUndefined()
  })

  it('leave the parked update to be taken up again, and the trail of who did what', async () => {
    const seen = await look(batch)
    expect(pagesOf(seen).find(({ article }) => Number(article) === updating)).toMatchObject({ isParked: true })
    expectStatus(await newsroom.move(newsroom.writer, updating, 'resume'), 200)
    expect(Array.from(seen.history ?? []).map(({ action }) => String(action))).toEqual(
      expect.arrayContaining(['create', 'prepare', 'approve', 'publish']),
    )
  })
})

describe('what comes from a record', () => {
  it('is shown apart, and its pages are corrected once the record is mended and cleared', async () => {
    const words = wrongName()
    const person = await clearedPerson(newsroom, { name: words.wrong, tenures: [] })
    const photo = await clearedPhoto(newsroom, { caption: { vi: `${words.wrong} phát biểu`, en: 'A speech' } })
    const article = await published({
      bylines: [{ person, as: 'text' }],
      body: bodyOf(
        paragraph(text('Ông '), {
          type: 'inlineBlock',
          version: 1,
          fields: { id: 'a'.repeat(24), blockType: 'person', person, form: 'name' },
        }),
        photoBlock(photo),
        photoBlock(photo, { caption: `Ông ${words.wrong} tại bục` }),
      ),
    })
    const batch = await makeBatch(words)
    const [page] = pagesOf(await look(batch))
    const passages = Array.from(page?.passages ?? [])
    expect(passages).toMatchObject([
      { place: 'body', record: { collection: 'people', id: person, name: words.wrong, isMended: false } },
      { place: 'caption', record: { collection: 'photos', id: photo } },
      { place: 'caption', record: null },
      { place: 'byline', record: { collection: 'people', id: person } },
    ])

    const early = await act(newsroom.editor, batch, 'prepare')

    expect(early.status).toBe(422)
    expect(early.body.problems).toMatchObject([
      { code: 'record-says-it', where: `people.${person}` },
      { code: 'record-says-it', where: `photos.${photo}` },
    ])
    expect(await newsroom.article(article)).toMatchObject({ stage: 'published', revision: 1 })
    expect(pagesOf(await look(batch))[0]).toMatchObject({
      state: 'listed',
      problems: [{ code: 'record-says-it' }, { code: 'record-says-it' }],
    })

    await mend('people', person, { name: words.right })
    await mend('photos', photo, { caption: { vi: `${words.right} phát biểu`, en: 'A speech' } })
    expect(Array.from(pagesOf(await look(batch))[0]?.passages ?? []).map(({ record }) => String(record?.isMended))).toEqual([
      'true',
      'true',
      'undefined',
      'true',
    ])
    expectStatus(await act(newsroom.editor2, batch, 'prepare'), 200)
    expectStatus(await act(newsroom.editor, batch, 'approve', { manifests: await manifestsOf(batch, newsroom.editor) }), 200)
    expectStatus(await act(newsroom.publisher, batch, 'publish'), 200)

    const live = await liveOf(article)
    expect(live).toMatchObject({ act: 'corrected', content: { correction: { note: NOTES.vi } } })
    expect(JSON.stringify(live?.content)).not.toContain(`${words.wrong.slice(7)} `)
    expect(JSON.stringify(live?.content?.bylines)).toContain(words.right)
  })

  async function mend(collection: string, id: number, fields: Record<string, unknown>): Promise<void> {
    const { body } = await newsroom.editor2.get(`/api/${collection}/${id}?depth=0`)
    expectStatus(await newsroom.editor2.patch(`/api/${collection}/${id}`, fields, { 'if-match': `"${String(body.revision)}"` }), 200)
    expectStatus(await newsroom.editor.post(`/api/${collection}/${id}/transitions`, { action: 'clear' }), 200)
  }
})

describe('a page in the way', () => {
  it('keeps its cause and its article as it was; the others go on, and a second press takes it up', async () => {
    const words = wrongName()
    const good = await published({ body: saying(words.wrong) })
    const correcting = await published({ body: saying(words.wrong) })
    expectStatus(await newsroom.move(newsroom.writer, correcting, 'correct', { class: 'fact' }), 200)
    const batch = await makeBatch(words)

    const answer = await act(newsroom.editor, batch, 'prepare')

    expectStatus(answer, 200)
    expect(
      Array.from(answer.body.results ?? [])
        .map(({ article, done }) => `${Number(article)} ${String(done)}`)
        .toSorted(),
    ).toEqual([`${good} true`, `${correcting} false`].toSorted())
    expect(await newsroom.article(correcting)).toMatchObject({ stage: 'draft', correctionClass: 'fact', revision: 1 })
    expect(pagesOf(await look(batch)).find(({ article }) => Number(article) === correcting)).toMatchObject({
      state: 'listed',
      problems: [{ code: 'correcting-already' }],
    })

    expectStatus(await newsroom.move(newsroom.writer, correcting, 'abandon'), 200)
    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)
    expect(statesOf(await look(batch))).toEqual(['in-review', 'in-review'])
  })

  it('printed anew since the list is listed again first', async () => {
    const words = wrongName()
    const article = await published({ body: saying(words.wrong) })
    const batch = await makeBatch(words)
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await newsroom.publish(article)

    const stale = await act(newsroom.editor, batch, 'prepare')
    expect(stale.status).toBe(409)
    expect(pagesOf(await look(batch))[0]).toMatchObject({ isStale: true })
    expectStatus(await act(newsroom.editor, batch, 'list'), 200)

    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)
    expect(await look(batch)).toMatchObject({ state: 'in-review', found: 1 })
  })

  it('that grows too long for its field is refused with a sentence', async () => {
    const words = { wrong: wrongName().wrong, right: 'Rất dài '.repeat(20).trim() }
    await published({ headline: `${words.wrong} ${'a'.repeat(250)}` })
    const batch = await makeBatch(words)

    const answer = await act(newsroom.editor, batch, 'prepare')

    expect(answer.status).toBe(422)
    expect(answer.body.problems).toMatchObject([{ code: 'too-long' }])
  })

  it('is left out where somebody chose so, and what somebody moves alone counts', async () => {
    const words = wrongName()
    const [out, alone] = [await published({ body: saying(words.wrong) }), await published({ body: saying(words.wrong) })]
    const batch = await makeBatch(words)
    expectStatus(await act(newsroom.editor, batch, 'choose', { pages: [alone] }), 200)
    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)
    expect(await newsroom.article(out)).toMatchObject({ stage: 'published', revision: 1 })

    expectStatus(await newsroom.move(newsroom.editor2, alone, 'approve'), 200)
    expect(await look(batch)).toMatchObject({ state: 'approved' })
    expectStatus(await newsroom.move(newsroom.publisher, alone, 'publish'), 200)

    expect(await look(batch)).toMatchObject({ state: 'done' })
    expect(statesOf(await look(batch)).toSorted()).toEqual(['left-out', 'published'])
  })
})

describe('of a sensitive story', () => {
  it('a page takes three people in a batch as well', async () => {
    const words = wrongName()
    const article = await published({ body: saying(words.wrong) })
    expectStatus(await newsroom.move(newsroom.editor, article, 'mark-sensitive'), 200)
    const publisher2 = await newsroom.hire('publisher')
    const batch = await makeBatch(words)
    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)

    const byEditor = await act(newsroom.editor2, batch, 'approve', { manifests: await manifestsOf(batch) })
    expect([byEditor.status, byEditor.body.problems?.[0]?.code]).toEqual([403, 'sensitive'])
    expectStatus(await act(newsroom.publisher, batch, 'approve', { manifests: await manifestsOf(batch, newsroom.publisher) }), 200)
    const bySigner = await act(newsroom.publisher, batch, 'publish')
    expect([bySigner.status, bySigner.body.problems?.[0]?.code]).toEqual([403, 'third-person'])
    expectStatus(await act(publisher2, batch, 'publish'), 200)
  })
})

describe('giving a batch up', () => {
  it('takes what is not published back to the live text, with a reason; what is published stays', async () => {
    const words = wrongName()
    const articles = [
      await published({ body: saying(words.wrong) }),
      await published({ body: saying(words.wrong) }),
      await published({ body: saying(words.wrong) }),
    ]
    const batch = await makeBatch(words)
    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)
    const [first = 0, second = 0, third = 0] = articles
    const manifests = await manifestsOf(batch)
    expectStatus(await act(newsroom.editor2, batch, 'approve', { manifests, pages: [first, second] }), 200)
    expectStatus(await act(newsroom.publisher, batch, 'publish', { pages: [first] }), 200)
    expect((await act(newsroom.editor, batch, 'abandon')).status).toBe(422)

    expectStatus(await act(newsroom.editor, batch, 'abandon', { reason: 'Tên cũ mới là đúng.' }), 200)

    expect(await look(batch)).toMatchObject({ state: 'abandoned', abandonReason: 'Tên cũ mới là đúng.' })
    for (const article of [second, third]) {
      const stored = await newsroom.article(article)
      expect(stored).toMatchObject({ stage: 'published' })
      expect(JSON.stringify(stored.body)).toContain(words.wrong.slice(7, -2))
      expect(String((await liveOf(article))?.act)).toBe('published')
    }
    expect(String((await liveOf(first))?.act)).toBe('corrected')
    expect((await act(newsroom.editor, batch, 'prepare')).status).toBe(409)
  })
})

describe('who may not, and what cannot be', () => {
  it('is answered with a sentence', async () => {
    const words = wrongName()
    await published({ body: saying(words.wrong) })
    const batch = await makeBatch(words)
    const preview = `/api/batch-corrections/preview?${new URLSearchParams(words).toString()}`
    for (const colleague of [newsroom.writer, newsroom.translator, newsroom.photographer, newsroom.admin]) {
      expect((await colleague.get(preview)).status).toBe(403)
      expect((await colleague.post('/api/batch-corrections', { ...words, notes: NOTES })).status).toBe(403)
      expect((await act(colleague, batch, 'prepare')).status).toBe(403)
    }
    expect((await newsroom.anonymous.get(preview)).status).toBe(401)
    expect((await act(newsroom.anonymous, batch, 'prepare')).status).toBe(401)

    const faults: [unknown, number][] = [
      [{}, 400],
      [{ action: 'burn' }, 400],
      [{ action: 'prepare', pages: 'all' }, 400],
      [{ action: 'prepare', pages: [0] }, 400],
      [{ action: 'prepare', pages: [999_999] }, 422],
      [{ action: 'approve', manifests: { x: 'y' } }, 400],
      [{ action: 'approve', manifests: {} }, 409],
      [{ action: 'publish' }, 403],
      [{ action: 'choose' }, 422],
      [{ action: 'abandon', reason: 'x'.repeat(100_000) }, 400],
      [{ action: 'abandon', reason: '\0' }, 400],
    ]
    for (const [body, status] of faults) {
      const answer = await newsroom.editor.post(`/api/batch-corrections/${batch}/transitions`, body)
      expect([body, answer.status, typeof answer.body.errors?.[0]?.message]).toEqual([body, status, 'string'])
    }
    for (const id of ['0', 'x', '999999', '99999999999']) {
      expect((await newsroom.editor.post(`/api/batch-corrections/${id}/transitions`, { action: 'prepare' })).status).toBe(404)
    }
  })

  it('is refused when a batch is made', async () => {
    const words = wrongName()
    const made = (fields: Record<string, unknown>) => newsroom.editor.post('/api/batch-corrections', { ...words, notes: NOTES, ...fields })
    expect((await made({})).status).toBe(422)
    await published({ body: saying(words.wrong) })
    for (const [fields, status] of [
      [{ wrong: 'x' }, 422],
      [{ wrong: '…–' }, 422],
      [{ wrong: 'a'.repeat(201) }, 422],
      [{ right: '' }, 422],
      [{ right: words.wrong }, 422],
      [{ wrong: ['x'] }, 400],
      [{ class: 'whatever' }, 400],
      [{ state: 'done' }, 400],
      [{ found: 3 }, 400],
      [{ pages: [{ article: 1 }] }, 400],
      [{ notes: 'x' }, 400],
      [{ notes: { vi: 'x'.repeat(2001) } }, 400],
    ] as const) {
      expect([fields, (await made(fields)).status]).toEqual([fields, status])
    }
  })

  it('is a page without its note, a changed word, and a note that comes late', async () => {
    const words = wrongName()
    await published({ body: saying(words.wrong) })
    const batch = await makeBatch(words, { notes: { en: 'Only in English.' } })
    expect((await act(newsroom.editor, batch, 'prepare')).body.problems).toMatchObject([{ code: 'no-note', where: 'notes.vi' }])
    const save = (fields: Record<string, unknown>) => newsroom.editor.patch(`/api/batch-corrections/${batch}`, fields)
    expect((await save({ wrong: 'Khác' })).status).toBe(409)
    expectStatus(await save({ notes: NOTES, class: 'title' }), 200)
    expectStatus(await act(newsroom.editor, batch, 'prepare'), 200)

    expect((await save({ notes: { vi: 'Quá muộn.' } })).status).toBe(409)
    expect((await newsroom.writer.patch(`/api/batch-corrections/${batch}`, { notes: NOTES })).status).toBe(403)
    expect(statesOf(await look(batch))).toEqual(['in-review'])
  })

  it('is nothing that lists and filters trip over', async () => {
    for (const query of ['sort=state', 'where[state][equals]=done', 'where[pages.article][equals]=1', 'limit=0', 'depth=2']) {
      const { status } = await newsroom.editor.get(`/api/batch-corrections?${query}`)
      expect([query, status < 500]).toEqual([query, true])
    }
  })
})

it('two who press at once correct each page once', async () => {
  const words = wrongName()
  const articles = [await published({ body: saying(words.wrong) }), await published({ body: saying(words.wrong) })]
  const batch = await makeBatch(words)

  await Promise.all([act(newsroom.editor, batch, 'prepare'), act(newsroom.publisher, batch, 'prepare')])

  expect(statesOf(await look(batch))).toEqual(['in-review', 'in-review'])
  for (const article of articles) expect(await newsroom.article(article)).toMatchObject({ revision: 2, stage: 'in-review' })
})
