import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../editorial/roles.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { clearedPerson, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let people: Record<Role, Colleague>
let draft: number, live: number, english: number, invited: number

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const { writer2: writer, photographer, editor, publisher, admin } = newsroom
  people = { writer, photographer, translator: await newsroom.hire('translator', { languages: ['en'] }), editor, publisher, admin }
  draft = await newsroom.write({ headline: 'Đỗ quyên nở trên Hoà Bình', standfirst: 'Chưa ai được đọc.' })
  live = await newsroom.write({ headline: 'Mùa đỗ quyên đã đăng' })
  await newsroom.publish(live)
  english = await newsroom.write({ headline: 'Đỗ quyên in bloom', language: 'en' })
  invited = await newsroom.write({ headline: 'Đỗ quyên cho người được mời', invited: [writer.id] })
  await clearedPerson(newsroom, { name: 'Nguyễn Đỗ Quyên' })
  const place = await newsroom.writer.post('/api/places', { name: { vi: 'Bến Đỗ Quyên', en: 'Rhododendron Landing' } })
  expectStatus(place, 201)
  const photo = await newsroom.photographer.upload(
    '/api/photos',
    { ...PHOTO_FIELDS, caption: { vi: 'Rừng đỗ quyên', en: 'A rhododendron wood' }, credit: 'VUFO' },
    await drawPicture(77),
  )
  expectStatus(photo, 201)
})

afterAll(() => newsroom.close())

const ask = (who: Colleague, q: string) => who.get(`/api/search?q=${encodeURIComponent(q)}`)

function foundIn({ body }: Answer): string[] {
  return Array.from({ length: body.results?.length ?? 0 }, (_, index) => `${body.results?.[index]?.kind} ${body.results?.[index]?.id}`)
}

const articlesIn = (answer: Answer) => foundIn(answer).filter((found) => found.startsWith('article '))

const ROLES: Role[] = ['writer', 'photographer', 'translator', 'editor', 'publisher', 'admin']

describe('searching as staff', () => {
  test.for(ROLES)('a %s finds exactly the manuscripts that are theirs to read', async (role) => {
    const list = await people[role].get(`/api/articles?depth=0&limit=100&where[headline][contains]=${encodeURIComponent('ỗ quyên')}`)
    const readable = Array.from({ length: list.body.docs?.length ?? 0 }, (_, index) => `article ${list.body.docs?.[index]?.id}`)

    const found = articlesIn(await ask(people[role], 'do quyen'))

    expect(found.toSorted()).toEqual(readable.toSorted())
  })

  test('and that differs: a draft is found by editors, not by other writers', async () => {
    const [byWriter, byEditor] = [articlesIn(await ask(people.writer, 'đỗ quyên')), articlesIn(await ask(people.editor, 'đỗ quyên'))]

    expect(byWriter.toSorted()).toEqual([`article ${live}`, `article ${invited}`].toSorted())
    expect(byEditor.toSorted()).toEqual([draft, live, english, invited].map((id) => `article ${id}`).toSorted())
    expect(articlesIn(await ask(people.translator, 'đỗ quyên'))).toEqual([`article ${english}`])
  })

  test.for(['Đỗ Quyên', 'do quyen', 'ĐỖ QUYÊN', 'Đỗ Quyên'.normalize('NFD'), 'do quy', 'do q'])(
    '“%s” finds people, places and photos too',
    async (q) => {
      const kinds = foundIn(await ask(people.photographer, q)).map((found) => found.split(' ')[0])

      expect(new Set(kinds)).toEqual(new Set(['article', 'person', 'place', 'photo']))
    },
  )

  test('asked for one kind, nothing else takes its place, and a strange kind is refused', async () => {
    const found = foundIn(await newsroom.editor.get('/api/search?kind=place&q=do%20quyen'))

    expect(found.map((one) => one.split(' ')[0])).toEqual(['place'])
    expectStatus(await newsroom.editor.get("/api/search?kind=place'--&q=do%20quyen"), 400)
  })

  test('a photo is found by its credit and caption, a headline by the other way to write its tone, a person in spite of a slip', async () => {
    expect(foundIn(await ask(people.editor, 'VUFO'))[0]).toMatch(/^photo /)
    expect(foundIn(await ask(people.editor, 'rhododendron wood'))[0]).toMatch(/^photo /)
    expect(foundIn(await ask(people.editor, 'hòa bình'))[0]).toBe(`article ${draft}`)
    expect(foundIn(await ask(people.editor, 'nguyen do quyem'))[0]).toMatch(/^person /)
  })

  test('what lies in the trash is not found, nor anything like it, until it is taken out again', async () => {
    const id = await newsroom.write({ headline: 'Kvetoslava ở Praha' })
    const found = async () => [articlesIn(await ask(people.editor, 'kvetoslava')), articlesIn(await ask(people.editor, 'kevtoslava'))]
    expect(await found()).toEqual([[`article ${id}`], [`article ${id}`]])

    expectStatus(await newsroom.move(newsroom.writer, id, 'trash'), 200)
    expect(await found()).toEqual([[], []])

    expectStatus(await newsroom.move(newsroom.writer, id, 'take-from-trash', { revision: 1 }), 200)
    expect(await found()).toEqual([[`article ${id}`], [`article ${id}`]])
  })

  test('the text of an unpublished manuscript is found, with the place where the words stand', async () => {
    const answer = await ask(people.editor, 'chưa ai được đọc')

    expect(foundIn(answer)).toEqual([`article ${draft}`])
    expect(JSON.stringify(answer.body.results?.[0]?.excerpt)).toContain('{"text":"được","isFound":true}')
    expect(answer.body.results?.[0]).toMatchObject({
      state: 'draft',
      publicStatus: 'none',
      language: 'vi',
      section: { vi: 'Văn hóa', en: 'Culture' },
    })
  })

  test('what is saved is found by its new words at once, and no longer by its old ones', async () => {
    const id = await newsroom.write({ headline: 'Tên cũ kỳ lạ' })
    const { revision } = await newsroom.article(id)

    const saved = await newsroom.writer.patch(`/api/articles/${id}`, { headline: 'Tựa mới tinh' }, { 'if-match': `"${String(revision)}"` })

    expect(saved.status).toBe(200)
    expect(articlesIn(await ask(people.editor, 'tua moi tinh'))).toEqual([`article ${id}`])
    expect(articlesIn(await ask(people.editor, '"tên cũ kỳ"'))).toEqual([])
  })

  test('nobody searches without signing in, and an admin finds nothing of the content', async () => {
    expect((await ask(newsroom.anonymous, 'quyen')).status).toBe(401)
    expect(await ask(people.admin, 'quyen')).toMatchObject({ status: 200, body: { results: [] } })
  })

  test.for(['', ' ', '& | ! :* ()', "'", '\\', '"', '%', '٣', 'ﷺ', '🙂', '\u202e', 'a'.repeat(200), "'; drop table articles; --"])(
    '%j is answered',
    async (q) => {
      const { status, body } = await ask(people.editor, q)

      expect(status).toBe(200)
      expect(body.results).toBeInstanceOf(Array)
    },
  )

  test.for([
    ['q=%00', 400],
    ['q=%ED%A0%80', 400],
    [`q=${'a'.repeat(201)}`, 400],
    [`q=${'a'.repeat(100_000)}`, 414],
    ['q=a&q=b', 200],
    ['', 200],
  ] as const)('%s is refused or answered, never a fault', async ([query, status]) => {
    expect((await people.editor.get(`/api/search?${query.slice(0, 110_000)}`)).status).toBe(status)
  })
})

describe('a slip of the finger of staff', () => {
  let conference: number, theirs: number

  beforeAll(async () => {
    conference = await newsroom.write({ headline: 'Hội nghị Gorbachev – Eisenhower ở Matxcơva' })
    theirs = await newsroom.write({ headline: 'Đặng Thị Diệu kể chuyện' }, people.writer)
    await clearedPerson(newsroom, { name: 'Trần Thị Hạnh' })
  })

  test.for([
    ['two letters exchanged', 'gorbahcev'],
    ['a letter left out', 'gorbachv matxcova'],
    ['the wrong letter, right marks', 'Hội nghị Morbachev'],
    ['two in a long word', 'eisenhauer'],
    ['words run together', 'hoinghi gorbachev'],
    ['words taken apart', 'gorba chev'],
    ['a word too many', 'eisenhauer matxcova khrushchev'],
  ] as const)('%s: %s', async ([, typed]) => {
    expect(articlesIn(await ask(people.editor, typed))).toEqual([`article ${conference}`])
  })

  test.for(['eisenhauer', 'gorbahcev', 'eisenhauer matxcova khrushchev'])(
    '%s brings nobody to a manuscript they may not read',
    async (typed) => {
      for (const who of [people.writer, people.photographer, people.translator]) expect(foundIn(await ask(who, typed))).toEqual([])
    },
  )

  test('nor is it seen in a number, or in a word that is nowhere', async () => {
    for (const typed of ['xyzzyplugh', '1957', 'zq qz', 'q']) expect(articlesIn(await ask(people.editor, typed))).toEqual([])
  })

  test('what a person may not read takes no place, however many there are, newer and just as like', async () => {
    // More than are compared: copies straight in the table, since writing them one by one takes minutes.
    await asOwner(`
      INSERT INTO articles (language, headline, slug, stage, public_status, revision, created_by_id)
      SELECT 'vi', 'Đặng Thị Diệp ' || n, 'diep-' || n, 'draft', 'none', 1, ${people.editor.id} FROM generate_series(1, 230) AS n`)

    expect(articlesIn(await ask(people.writer, 'dang thi diue'))).toEqual([`article ${theirs}`])
    expect(articlesIn(await ask(people.writer, 'dang thi diue xyz'))).toEqual([`article ${theirs}`])
    expect(articlesIn(await ask(people.photographer, 'dang thi diue'))).toEqual([])
  })

  test('a person is found before newer manuscripts that are just as like', async () => {
    await asOwner(`
      INSERT INTO articles (language, headline, slug, stage, public_status, revision)
      SELECT 'vi', 'Trần Thị Hạnh', 'hanh-' || n, 'draft', 'none', 1 FROM generate_series(1, 120) AS n`)

    expect(foundIn(await ask(people.editor, 'tran thi hahn'))[0]).toMatch(/^person /)
  })

  test('the same words are found by what is saved, and no longer by what it replaced', async () => {
    const id = await newsroom.write({ headline: 'Chuyện Zvolensky' })
    expect(articlesIn(await ask(people.editor, 'zovlensky'))).toEqual([`article ${id}`])
    const { revision } = await newsroom.article(id)

    expectStatus(
      await newsroom.writer.patch(`/api/articles/${id}`, { headline: 'Chuyện khác' }, { 'if-match': `"${String(revision)}"` }),
      200,
    )

    expect(articlesIn(await ask(people.editor, 'zovlensky'))).toEqual([])
  })

  test.for([
    "'''' \\ hahnn",
    "o'hahn:*|!",
    'han@4 @ hanh@',
    'a b c d e f g h i j k l m n o p',
    '"eisenhauer matxcova',
    '한국어 日本語文字列テキスト',
  ])('is looked for in %j without an error', async (typed) => {
    expect((await ask(people.editor, typed)).status).toBe(200)
  })
})

async function asOwner(statement: string): Promise<void> {
  await withClient(useDatabase().ownerUrl, (client) => client.query(statement))
}
