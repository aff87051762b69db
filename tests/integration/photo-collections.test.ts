import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague, type Json } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let owner: Client
let photos: number[]

beforeAll(async () => {
  newsroom = await staffNewsroom()
  owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
  photos = []
  for (const title of ['Cầu tàu', 'Hồ sen', 'Chợ nổi', 'Đồi chè']) photos.push(await clearedPhoto(newsroom, { title }))
})

afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

let begun = 0

async function begin(add: readonly number[] = []): Promise<number> {
  begun += 1
  const answer = await newsroom.photographer.post('/api/photo-collections', { name: `Hội nghị ${begun}` })
  expectStatus(answer, 201)
  const id = Number(answer.body.doc?.id)
  if (add.length > 0) expectStatus(await change(id, { add }), 200)
  return id
}

function change(collection: number, asked: unknown, who: Colleague = newsroom.photographer): Promise<Answer> {
  return who.post(`/api/photo-collections/${collection}/photos`, asked)
}

/** Its photos as the library shows them. */
async function members(collection: number, query = ''): Promise<number[]> {
  const answer = await newsroom.writer.get(`/api/photos/library?collection=${collection}&limit=120${query}`)
  expectStatus(answer, 200)
  return Array.from(answer.body.photos ?? []).map(({ id }) => Number(id))
}

async function inOverview(collection: number): Promise<Json | undefined> {
  const answer = await newsroom.translator.get('/api/photo-collections/overview')
  expectStatus(answer, 200)
  return Array.from(answer.body.collections ?? []).find(({ id }) => Number(id) === collection)
}

describe('a collection', () => {
  it('keeps the order in which photos were added, each once, and counts them', async () => {
    const [a = 0, b = 0, c = 0, d = 0] = photos
    const collection = await begin([c, a])

    const again = await change(collection, { add: [a, d, b, d] }, newsroom.editor)

    expectStatus(again, 200)
    expect(again.body.photos).toEqual([d, b])
    expect(await members(collection)).toEqual([c, a, d, b])
    expect(await members(collection, '&q=doi che')).toEqual([d])
    expect(await inOverview(collection)).toMatchObject({ photos: 4, by: newsroom.photographer.name, revision: 1 })
  })

  it('is put in order by hand, one or several at a time', async () => {
    const [a = 0, b = 0, c = 0, d = 0] = photos
    const collection = await begin(photos)

    expectStatus(await change(collection, { move: [d], before: a }), 200)
    expect(await members(collection)).toEqual([d, a, b, c])
    expectStatus(await change(collection, { move: [a, d], before: null }), 200)
    expect(await members(collection)).toEqual([b, c, d, a])
    expectStatus(await change(collection, { move: [d, b], before: a }), 200)
    expect(await members(collection)).toEqual([c, b, d, a])
    expect((await change(collection, { move: [a], before: a })).status).toBe(400)
  })

  it('keeps its order when the room between two photos was halved very often', async () => {
    const [a = 0, b = 0, c = 0] = photos
    const collection = await begin([a, b, c])

    for (let turn = 0; turn < 60; turn += 1) {
      expectStatus(await change(collection, { move: [turn % 2 === 0 ? c : b], before: turn % 2 === 0 ? b : c }), 200)
    }

    expect(await members(collection)).toEqual([a, b, c])
    const { rows } = await owner.query<{ places: number }>(
      'select count(distinct place)::int as places from photos_in_collections where collection = $1',
      [collection],
    )
    expect(rows).toEqual([{ places: 3 }])
  })

  it('loses photos that are taken out, and none of them is lost with it', async () => {
    const [a = 0, b = 0, c = 0] = photos
    const collection = await begin([a, b, c])

    const answer = await change(collection, { remove: [c, a, 999_999] })
    expect(answer.body.photos).toEqual([a, c])
    expect(await members(collection)).toEqual([b])
    const stale = await newsroom.editor.post(`/api/photo-collections/${collection}/delete`, {}, { 'if-match': '"9"' })
    expect(stale.status).toBe(409)
    expectStatus(await newsroom.editor.post(`/api/photo-collections/${collection}/delete`, {}, { 'if-match': '"1"' }), 200)

    expect(await inOverview(collection)).toBeUndefined()
    expect((await newsroom.editor.get(`/api/photos/${b}?depth=0`)).status).toBe(200)
    const audit = await newsroom.editor.get(
      `/api/audit?where[subjectKind][equals]=photo-collection&where[subject][equals]=${collection}&sort=id&depth=0`,
    )
    expect(Array.from(audit.body.docs ?? []).map(({ action }) => action)).toEqual(['create', 'add-photos', 'remove-photos', 'delete'])
    expect(audit.body.docs?.[3]?.details).toMatchObject({ photos: [b] })
  })

  it('is renamed on the revision that somebody saw, and its name is its own', async () => {
    const collection = await begin()
    const address = `/api/photo-collections/${collection}`

    const [first, second] = await Promise.all([
      newsroom.photographer.patch(address, { name: 'Đại hội' }, { 'if-match': '"1"' }),
      newsroom.editor.patch(address, { name: 'Đại hội Hữu nghị' }, { 'if-match': '"1"' }),
    ])

    expect([first.status, second.status].map(String).toSorted()).toEqual(['200', '409'])
    expect(await inOverview(collection)).toMatchObject({ revision: 2 })
    expect((await newsroom.editor.patch(address, { name: 'X' })).status).toBe(428)
    const name = String((await inOverview(collection))?.name)
    expect((await newsroom.editor.post('/api/photo-collections', { name })).status).toBe(400)
    expect(
      (await newsroom.editor.patch('/api/photo-collections?where[id][exists]=true', { note: 'X' }, { 'if-match': '"2"' })).status,
    ).toBe(403)
    expect((await newsroom.editor.patch(address, { createdBy: newsroom.editor.id }, { 'if-match': '"2"' })).status).toBe(400)
  })

  it('shows nothing of what lies in the trash, and takes none of it', async () => {
    const [a = 0] = photos
    const trashed = await clearedPhoto(newsroom)
    const collection = await begin([trashed, a])
    expectStatus(await newsroom.editor.post(`/api/photos/${trashed}/transitions`, { action: 'trash' }), 200)

    expect(await members(collection)).toEqual([a])
    expect(await inOverview(collection)).toMatchObject({ photos: 1 })
    const answer = await change(await begin(), { add: [a, trashed, 999_999] })
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      404,
      `There is no photo ${trashed}, 999999, or it lies in the trash.`,
    ])
  })

  it('takes what several people add at one moment', async () => {
    const collection = await begin()

    const answers = await Promise.all(photos.map((photo) => change(collection, { add: [photo] })))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await members(collection)).toSorted((one, other) => one - other)).toEqual(photos)
  })

  it('takes photos as they are uploaded, from whoever may keep collections', async () => {
    const collection = await begin()
    const [stored, writers, lost] = [
      await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, inCollection: collection }, await drawPicture(801)),
      await newsroom.writer.upload('/api/photos', { ...PHOTO_FIELDS, inCollection: collection }, await drawPicture(802)),
      await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, inCollection: 999_999 }, await drawPicture(803)),
    ]

    expect([stored.status, writers.status, lost.status]).toEqual([201, 403, 404])
    expect(await members(collection)).toEqual([Number(stored.body.doc?.id)])
    expectStatus(await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(803)), 201)
  })

  it('of five hundred photos changes at the price of one of five', async () => {
    const [a = 0, b = 0] = photos
    const collection = await begin([a])
    await owner.query(
      `with copied as (insert into photos (title, filename, updated_at, created_at)
         select 'Ảnh chép ' || n, 'copied-' || n || '.jpg', now(), now() from generate_series(1, 500) n returning id)
       insert into photos_in_collections (collection, photo, place) select $1, id, id from copied`,
      [collection],
    )
    const { rows: before } = await owner.query<{ row: string }>(
      'select m::text || xmin as row from photos_in_collections m where collection = $1',
      [collection],
    )

    expectStatus(await change(collection, { add: [b] }), 200)
    expectStatus(await change(collection, { move: [b], before: a }), 200)

    const { rows: after } = await owner.query<{ row: string }>(
      'select m::text || xmin as row from photos_in_collections m where collection = $1',
      [collection],
    )
    const known = new Set(before.map(({ row }) => row))
    expect(after.filter(({ row }) => !known.has(row))).toHaveLength(1)
    expect((await members(collection)).slice(0, 2)).toEqual([b, a])
  })

  it.each([
    { add: [] },
    { add: ['1'] },
    { add: [1], remove: [1] },
    { move: [1] },
    { add: [1.5] },
    { add: [99_999_999_999] },
    [],
    null,
    'x',
  ])('refuses %j in a sentence', async (asked) => {
    const answer = await change(await begin(), asked)

    expect(answer.status).toBe(400)
  })

  it.each([
    ['anonymous', 401],
    ['writer', 403],
    ['translator', 403],
    ['admin', 403],
    ['photographer', 200],
    ['editor', 200],
    ['publisher', 200],
  ] as const)('is changed and deleted by %s: %i', async (role, status) => {
    const collection = await begin()
    const rename = await newsroom[role].patch(`/api/photo-collections/${collection}`, { note: 'X' }, { 'if-match': '"1"' })
    expect(rename.status).toBe(status)

    const answers = [
      await change(collection, { add: [photos[0]] }, newsroom[role]),
      await change(collection, { move: [photos[0]], before: null }, newsroom[role]),
      await change(collection, { remove: [photos[0]] }, newsroom[role]),
      await newsroom[role].post(`/api/photo-collections/${collection}/delete`, {}, { 'if-match': status === 200 ? '"2"' : '"1"' }),
    ]

    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status])
    const seen = await newsroom[role].get('/api/photo-collections/overview')
    expect(seen.status).toBe(role === 'anonymous' ? 401 : role === 'admin' ? 403 : 200)
  })
})
