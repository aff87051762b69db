import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expireDue } from '../../cms/photo-availability/expire-due.ts'
import { answerReader } from '../../site/answer.ts'
import { moveClock } from '../support/clock.ts'
import { bodyOf, clearedPhoto, expectStatus, paragraph, photoBlock, PHOTO_FIELDS, text } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague, type Json } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let app: Client
let reader: Client

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const { appUrl, readerUrl } = useDatabase()
  app = new Client({ connectionString: appUrl })
  reader = new Client({ connectionString: readerUrl })
  await Promise.all([app.connect(), reader.connect()])
})

afterEach(() => moveClock('0'))

afterAll(async () => {
  await Promise.all([app.end(), reader.end()])
  await newsroom.close()
})

async function read(target: string): Promise<{ status: number; text: string }> {
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, text: new TextDecoder().decode(body ?? new Uint8Array()) }
}

function move(who: Colleague, photo: number, action: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return who.post(`/api/photos/${photo}/transitions`, { action, ...more })
}

async function photoRow(photo: number): Promise<Json> {
  return (await newsroom.editor.get(`/api/photos/${photo}?depth=0`)).body
}

async function save(who: Colleague, photo: number, fields: Record<string, unknown>): Promise<void> {
  const { revision } = await photoRow(photo)
  expectStatus(await who.patch(`/api/photos/${photo}`, fields, { 'if-match': `"${Number(revision)}"` }), 200)
}

/** Everything that readers can be answered about one article and its photo. */
async function traces(address: string, { photo, hash }: { photo: number; hash: string }): Promise<Record<string, number | boolean>> {
  const [, language = '', year = '', month = ''] = address.split('/')
  const pages = [address, `/${language}`, `/${language}/sections/culture`, `/${language}/${year}/${month}`, `/${language}/feed.xml`]
  const more = [`/${language}/atom.xml`, `/${language}/feed.json`, `/${language}/${year}/${month}/sitemap.xml`]
  const texts = await Promise.all([...pages, ...more].map(async (one) => (await read(one)).text))
  const card = /\/media\/cards\/[^"\s<]+\.jpg/.exec(texts[0] ?? '')?.[0] ?? '/media/cards/none.jpg'
  return {
    names: texts.filter((one) => one.includes(hash)).length,
    bytes: (await read(`/media/${hash}/320.jpg`)).status,
    ownPage: (await read(`/${language}/photos/${photo}`)).status,
    card: (await read(card)).status,
    placeholder: (texts[0] ?? '').includes('class="lost-photo"'),
  }
}

const SHOWN = { bytes: 200, ownPage: 200, card: 200, placeholder: false }
const GONE = { names: 0, bytes: 404, ownPage: 404, card: 200, placeholder: true }

async function lastLetters(): Promise<Json[]> {
  const { rows } = await app.query<{ letter: Json }>(
    `select errand -> 'letter' as letter from outbox where errand ->> 'kind' = 'letter' and errand -> 'letter' ->> 'about' = 'photo-lost' order by id`,
  )
  return rows.map(({ letter }) => letter)
}

async function livePhoto(fields: Record<string, unknown> = {}, article: Record<string, unknown> = {}) {
  const photo = await clearedPhoto(newsroom, fields)
  const id = await newsroom.write({ leadPhoto: { photo }, ...article })
  const address = await newsroom.publish(id)
  const hash = String((await photoRow(photo)).hash)
  return { photo, hash, id, address }
}

describe('a restricted photo', () => {
  it('leaves every page, feed and byte as the move is answered, and comes back when somebody clears it again', async () => {
    const caption = { vi: 'Bến phà Thuận An lúc rạng đông', en: 'The ferry of Thuận An at dawn' }
    const { photo, hash, address, id } = await livePhoto({ caption })
    const found = async () => (await read(`/vi/search?q=${encodeURIComponent('Thuận An')}`)).text.includes(`/vi/photos/${photo}"`)
    expect(await found()).toBe(true)
    const before = await traces(address, { photo, hash })
    expect(before).toMatchObject(SHOWN)
    expect(Number(before['names'])).toBeGreaterThan(5)
    const oldCard = /\/media\/cards\/[^"\s<]+\.jpg/.exec((await read(address)).text)?.[0] ?? ''
    expect((await read(oldCard)).status).toBe(200)

    const answer = await move(newsroom.photographer, photo, 'restrict', { reason: 'Hãng yêu cầu gỡ.' })

    expect([answer.status, answer.body]).toMatchObject([200, { state: 'restricted', pages: 1 }])
    expect(await traces(address, { photo, hash })).toEqual(GONE)
    expect((await read(oldCard)).status).toBe(404)
    const page = (await read(address)).text
    expect(page).toContain('Ảnh ở chỗ này không còn được hiển thị.')
    expect(page).not.toContain('Bến phà Thuận An')
    expect(await found()).toBe(false)
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    expect((await read(`${address}?at=${day}`)).text).not.toContain(hash)
    const listed = await newsroom.anonymous.get(`/api/publications?where[kind][equals]=photo&where[subject][equals]=${photo}`)
    expect(Number(listed.body.totalDocs)).toBe(0)
    const told = async () => (await newsroom.anonymous.get(`/api/publications?where[address][equals]=${address}`)).body
    expect(Number((await told()).totalDocs)).toBe(1)
    expect(JSON.stringify(await told())).not.toContain(hash)
    expect(JSON.stringify(await told())).not.toContain('Bến phà Thuận An')
    for (const chosen of ['select[photoHashes]=true', 'select[content]=true', 'select[kind]=false', 'select[content]=false']) {
      const { status, body } = await newsroom.anonymous.get(`/api/publications?where[address][equals]=${address}&${chosen}`)
      expect([chosen, status, Number(body.totalDocs), JSON.stringify(body).includes(hash)]).toEqual([chosen, 200, 1, false])
    }
    expect((await read(`/vi/search?q=${encodeURIComponent('Bến phà Thuận An')}`)).text).not.toContain('lúc rạng đông')
    // Nor is there a way to ask for it, whatever it answers.
    for (const asked of [
      '?where[content][contains]=Thuận An',
      '?where[or][0][and][0][content][like]=Thuận',
      `?where[photoHashes][contains]=${hash}`,
      '?sort=-content',
      '/count?where[content][contains]=Thuận An',
    ]) {
      expect([asked, (await newsroom.anonymous.get(`/api/publications${asked}`)).status]).toEqual([asked, 400])
    }
    expect(Number((await newsroom.editor.get('/api/publications?where[content][contains]=Thuận An')).body.totalDocs)).toBeGreaterThan(0)
    const why = (await newsroom.editor.get(`/api/photos/${photo}/transitions`)).body.takenOut
    expect(why).toMatchObject({ action: 'restrict', reason: 'Hãng yêu cầu gỡ.', by: newsroom.photographer.name })
    // The photographer uploaded it and did it; the publisher is told.
    expect((await lastLetters()).at(-1)).toMatchObject({ pages: '1', reason: 'Hãng yêu cầu gỡ.' })
    expect(await newsroom.article(id)).toMatchObject({ publicStatus: 'live' })

    expectStatus(await move(newsroom.editor, photo, 'clear'), 200)
    expect(await traces(address, { photo, hash })).toEqual({ ...before })
    expect(JSON.stringify(await told())).toContain(hash)
    expect((await photoRow(photo)).state).toBe('cleared')
  })

  it('takes back what was approved with it, and keeps it from being approved', async () => {
    const photo = await clearedPhoto(newsroom)
    const approved = await newsroom.write({ leadPhoto: { photo } })
    await newsroom.approve(approved)
    const submitted = await newsroom.write({ leadPhoto: { photo } })
    expectStatus(await newsroom.move(newsroom.writer, submitted, 'submit'), 200)

    expectStatus(await move(newsroom.editor, photo, 'restrict', { reason: 'Chờ hỏi gia đình.' }), 200)

    expect(await newsroom.article(approved)).toMatchObject({ stage: 'in-review' })
    const refused = await newsroom.move(newsroom.editor2, submitted, 'approve')
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain(`Photo ${photo} cannot be used: It is restricted until somebody clears it again.`)
  })

  it('leaves a person’s page whole without it, and is the portrait there again afterwards', async () => {
    const photo = await clearedPhoto(newsroom)
    const hash = String((await photoRow(photo)).hash)
    await newsroom.publish(await newsroom.write())
    const { revision, slug } = (await newsroom.editor.get(`/api/people/${newsroom.person}?depth=0`)).body
    const headers = { 'if-match': `"${Number(revision)}"` }
    expectStatus(await newsroom.editor.patch(`/api/people/${newsroom.person}`, { portrait: photo }, headers), 200)
    expectStatus(await newsroom.editor2.post(`/api/people/${newsroom.person}/transitions`, { action: 'clear' }), 200)
    const page = `/vi/people/${String(slug)}`
    expect((await read(page)).text).toContain(hash)

    expectStatus(await move(newsroom.editor, photo, 'restrict', { reason: 'Ông xin đổi ảnh.' }), 200)
    const without = await read(page)
    expect([without.status, without.text.includes(hash)]).toEqual([200, false])
    const query = `where[kind][equals]=person&where[subject][equals]=${newsroom.person}`
    const told = (await newsroom.anonymous.get(`/api/publications?${query}`)).body
    expect([Number(told.totalDocs), JSON.stringify(told).includes(hash)]).toEqual([1, false])
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(404)

    expectStatus(await move(newsroom.editor, photo, 'clear'), 200)
    expect((await read(page)).text).toContain(hash)
  })

  it('is restricted by who clears photos, with a reason, once it was cleared', async () => {
    const photo = await clearedPhoto(newsroom)

    expect((await move(newsroom.writer, photo, 'restrict', { reason: 'X' })).status).toBe(403)
    expect((await move(newsroom.translator, photo, 'restrict', { reason: 'X' })).status).toBe(403)
    expect((await move(newsroom.admin, photo, 'restrict', { reason: 'X' })).status).toBe(404)
    expect((await move(newsroom.editor, photo, 'restrict', { reason: '  ' })).status).toBe(422)
    expect((await photoRow(photo)).state).toBe('cleared')
    expectStatus(await move(newsroom.editor, photo, 'restrict', { reason: 'X' }), 200)
    expect((await move(newsroom.editor, photo, 'restrict', { reason: 'X' })).status).toBe(409)
    // Whoever uploaded it made the last change, and is not the second person.
    expect((await move(newsroom.photographer, photo, 'clear')).status).toBe(403)
  })
})

describe('a withdrawn photo', () => {
  it('is gone for good, in the text and in galleries as well', async () => {
    const photo = await clearedPhoto(newsroom)
    const hash = String((await photoRow(photo)).hash)
    const id = await newsroom.write({ body: bodyOf(paragraph(text('Đoạn một.')), photoBlock(photo), paragraph(text('Đoạn hai.'))) })
    const address = await newsroom.publish(id)
    expect((await read(address)).text).toContain(hash)

    expect((await move(newsroom.photographer, photo, 'withdraw', { reason: 'X' })).status).toBe(403)
    expectStatus(await move(newsroom.publisher, photo, 'withdraw', { reason: 'Ảnh dàn dựng.' }), 200)

    const { text: page } = await read(address)
    expect(page).not.toContain(hash)
    expect(page).toMatch(/Đoạn một\.<\/p><p class="lost-photo">[^<]+<\/p><p[^>]*>Đoạn hai\./)
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(404)
    const back = await move(newsroom.editor, photo, 'clear')
    expect([back.status, JSON.stringify(back.body)]).toEqual([409, expect.stringContaining('nobody brings it back')])
    expect((await move(newsroom.publisher, photo, 'withdraw', { reason: 'X' })).status).toBe(409)
  })
})

describe('the day on which rights end', () => {
  it('takes the photo off once, however many instances look, and the desk is told; new rights bring it back', async () => {
    const until = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const { photo, hash, address } = await livePhoto({ rights: { category: 'agency', until } })
    await expireDue(newsroom.payload)
    expect(await traces(address, { photo, hash })).toMatchObject(SHOWN)
    const letters = (await lastLetters()).length

    await moveClock('1 day')
    const taken = await Promise.all([1, 2, 3, 4].map(() => expireDue(newsroom.payload)))

    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect((await photoRow(photo)).state).toBe('expired')
    expect(await traces(address, { photo, hash })).toEqual(GONE)
    const acts = await newsroom.editor.get(
      `/api/audit?where[subjectKind][equals]=photo&where[subject][equals]=${photo}&where[action][equals]=expire`,
    )
    expect(acts.body.docs).toMatchObject([{ fromStage: 'cleared', toStage: 'expired' }])
    expect((await lastLetters()).length - letters).toBeGreaterThan(0)
    const letter = (await lastLetters()).at(-1)
    expect([String(letter?.pages), String(letter?.message)]).toEqual(['1', expect.stringContaining('have ended.')])

    const early = await move(newsroom.editor, photo, 'clear')
    expect([early.status, JSON.stringify(early.body)]).toEqual([422, expect.stringContaining('Enter what was agreed since')])
    await save(newsroom.editor, photo, { rights: { category: 'agency', until: '2099' } })
    await expireDue(newsroom.payload)
    expect((await traces(address, { photo, hash }))['bytes']).toBe(404)
    expectStatus(await move(newsroom.editor2, photo, 'clear'), 200)
    expect(await traces(address, { photo, hash })).toMatchObject(SHOWN)
  })

  it('may come for one language, which alone loses it', async () => {
    const { photo, hash, address, id } = await livePhoto()
    const { body } = await newsroom.article(id)
    const english = await newsroom.write({ language: 'en', translationOf: id, headline: 'In English', body, leadPhoto: { photo } })
    const beside = await newsroom.publish(english)
    await save(newsroom.editor, photo, { rights: { category: 'agency', languages: ['vi'] } })

    expect(await expireDue(newsroom.payload)).toBe(1)

    expect((await read(beside)).text).toContain('The photograph that stood here is no longer shown.')
    expect((await read(`/en/photos/${photo}`)).status).toBe(404)
    expect((await read(address)).text).toContain(hash)
    expect((await read(`/vi/photos/${photo}`)).status).toBe(200)
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(200)
    expect((await photoRow(photo)).state).toBe('cleared')
  })

  it('waits for the first day, and a lease of an editor’s permits what the rest does not', async () => {
    const photo = await clearedPhoto(newsroom, { rights: { category: 'agency', from: '2099' } })
    const id = await newsroom.write({ leadPhoto: { photo } })
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)
    const early = await newsroom.move(newsroom.editor, id, 'approve')
    expect([early.status, JSON.stringify(early.body)]).toEqual([422, expect.stringContaining('Its rights begin on 2099-01-01.')])

    const leases = [{ use: 'allow', note: 'Hãng đồng ý qua thư ngày 3/11' }]
    await save(newsroom.photographer, photo, { rights: { category: 'agency', from: '2099', leases } })
    expect(Array.from((await photoRow(photo)).rights?.leases ?? [])).toEqual([])
    await save(newsroom.editor, photo, { rights: { category: 'agency', from: '2099', leases } })
    expectStatus(await move(newsroom.editor2, photo, 'clear'), 200)
    expectStatus(await newsroom.move(newsroom.editor2, id, 'approve'), 200)
    const address = String((await newsroom.move(newsroom.publisher, id, 'publish')).body.address)
    expect((await read(address)).text).not.toContain('lost-photo')

    await save(newsroom.editor, photo, {
      rights: { category: 'agency', leases: [...leases, { use: 'deny', note: 'Gia đình xin gỡ', until: '2099' }] },
    })
    await expireDue(newsroom.payload)
    expect((await read(address)).text).toContain('lost-photo')
  })

  it('names a Creative Commons licence on the page of the photo, and asks which one it is', async () => {
    const bare = await newsroom.photographer.upload(
      '/api/photos',
      { ...PHOTO_FIELDS, rights: { category: 'creative-commons' } },
      await drawPicture(77),
    )
    const refused = await move(newsroom.editor, Number(bare.body.doc?.id), 'clear')
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('Choose the Creative Commons licence')])

    const { photo } = await livePhoto({ rights: { category: 'creative-commons', ccLicence: 'CC-BY-SA-4.0' } })
    expect((await read(`/en/photos/${photo}`)).text).toContain(
      '<a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>',
    )
  })

  it('refuses a lease without a reason, and a day that is none', async () => {
    const photo = await clearedPhoto(newsroom)
    const { revision } = await photoRow(photo)
    const send = (rights: unknown) => newsroom.editor.patch(`/api/photos/${photo}`, { rights }, { 'if-match': `"${Number(revision)}"` })

    expect((await send({ leases: [{ use: 'allow', note: '' }] })).status).toBe(400)
    expect((await send({ leases: [{ use: 'allow', note: 'X', until: '2025-02-30' }] })).status).toBe(400)
    expect((await send({ leases: [{ use: 'sometimes', note: 'X' }] })).status).toBe(400)
    expect((await send({ ccLicence: 'CC-BY-9.9' })).status).toBe(400)
  })
})

describe('where a photo is used', () => {
  it('is told apart: live, in manuscripts, and once; who may not read a manuscript learns only that there is one', async () => {
    const { photo, id, address } = await livePhoto()
    await newsroom.write({ leadPhoto: { photo }, headline: 'Bản thảo kín' })
    const former = await newsroom.write({ leadPhoto: { photo }, headline: 'Từng đăng' })
    await newsroom.publish(former)
    expectStatus(await newsroom.move(newsroom.publisher, former, 'unpublish', { reason: 'X' }), 200)
    const uses = (who: Colleague) => who.get(`/api/photos/${photo}/uses`)

    const seen = (await uses(newsroom.editor)).body

    expect(seen.live).toMatchObject([{ article: id, address, language: 'vi', until: null, isWithheld: false }])
    expect(seen.past).toMatchObject([{ article: former, name: 'Từng đăng' }])
    expect(seen.past?.[0]?.until).not.toBeNull()
    // What was unpublished is a manuscript as well.
    expect(Array.from(seen.pending ?? []).map(({ name }) => String(name))).toEqual(expect.arrayContaining(['Bản thảo kín', 'Từng đăng']))
    const other = (await uses(newsroom.writer2)).body
    expect([JSON.stringify(other.pending), Number(other.hidden)]).toEqual(['[]', 2])
    expect((await uses(newsroom.anonymous)).status).toBe(401)
    expect((await uses(newsroom.admin)).status).toBe(404)
    expect((await newsroom.editor.get('/api/photos/999999/uses')).status).toBe(404)
  })
})

describe('the usage statement', () => {
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
  const ask = (who: Colleague, query: Record<string, string>) =>
    who.get(`/api/photos/usage-statement?${new URLSearchParams(query).toString()}`)

  it('has every use of an agency’s photos in a month, without the time in which they were withheld', async () => {
    const rights = { rights: { category: 'agency' }, agency: 'Hãng Thử Nghiệm' }
    const { photo, address } = await livePhoto(rights, { headline: '=HYPERLINK("https://evil.example")' })
    const inText = await clearedPhoto(newsroom, { ...rights, credit: 'HTN/Đinh Hòa' })
    await newsroom.publish(await newsroom.write({ body: bodyOf(paragraph(text('Đoạn.')), photoBlock(inText)) }))
    expectStatus(await move(newsroom.editor, photo, 'restrict', { reason: 'X' }), 200)
    expectStatus(await move(newsroom.editor2, photo, 'clear'), 200)

    expect(Array.from((await ask(newsroom.editor, {})).body.agencies ?? []).map(String)).toContain('Hãng Thử Nghiệm')
    const { body } = await ask(newsroom.admin, { agency: 'Hãng Thử Nghiệm', month })

    expect(body.uses).toMatchObject([
      { photo, where: 'lead', credit: 'VNA' },
      { photo, where: 'lead', address, until: null },
      { photo: inText, where: 'body', credit: 'HTN/Đinh Hòa', until: null },
    ])
    expect(Number(body.total)).toBe(3)
    expect(String(body.uses?.[0]?.until) <= String(body.uses?.[1]?.from)).toBe(true)
    expect(Number((await ask(newsroom.editor, { agency: 'Hãng Thử Nghiệm', month: '2020-01' })).body.total)).toBe(0)
    expect(Number((await ask(newsroom.editor, { agency: 'Hãng Khác', month })).body.total)).toBe(0)
  })

  it('is a file that no spreadsheet runs', async () => {
    const { answerApi } = await import('../../cms/front-door.ts')
    const { default: config } = await import('../../payload.config.ts')
    const query = new URLSearchParams({ agency: 'Hãng Thử Nghiệm', month, format: 'csv' }).toString()
    const request = new Request(`http://localhost:3000/api/photos/usage-statement?${query}`, {
      headers: { authorization: `JWT ${newsroom.publisher.token}` },
    })

    const response = await answerApi(request, { config })
    const lines = (await response.text()).split('\r\n')

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="usage-hang-thu-nghiem-${month}.csv"`)
    expect(lines[0]).toBe('\ufeffpublication,edition,address,headline,photo,where,credit,from,until'.replace('\ufeff', ''))
    expect(lines).toHaveLength(5)
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  it('is for editors, publishers and admins, and says what it wants to know', async () => {
    for (const who of [newsroom.writer, newsroom.photographer, newsroom.translator]) expect((await ask(who, {})).status).toBe(403)
    expect((await ask(newsroom.anonymous, {})).status).toBe(401)
    expect((await ask(newsroom.editor, { agency: 'VNA', month: '2026-13' })).status).toBe(400)
    expect((await ask(newsroom.editor, { agency: ' ', month })).status).toBe(400)
    expect((await ask(newsroom.editor, { agency: 'A\0B', month })).status).toBe(400)
  })
})

describe('the database', () => {
  it('lets the application add and lift what is withheld and take nothing away, and readers only read it', async () => {
    await expect(app.query('delete from withheld_pictures')).rejects.toThrow(/permission denied/)
    await expect(app.query(`update withheld_pictures set hash = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(reader.query('update withheld_pictures set lifted_at = now()')).rejects.toThrow(/permission denied/)
    await expect(reader.query('select * from days_of_rights')).rejects.toThrow(/permission denied/)
    expect((await reader.query('select hash from withheld_pictures limit 1')).rowCount).toBe(1)
  })
})
