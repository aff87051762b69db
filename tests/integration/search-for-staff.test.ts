import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../editorial/roles.ts'
import { clearedPerson, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

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

  test('a photo is found by its credit and caption, a headline by the other way to write its tone, a person in spite of a slip', async () => {
    expect(foundIn(await ask(people.editor, 'VUFO'))[0]).toMatch(/^photo /)
    expect(foundIn(await ask(people.editor, 'rhododendron wood'))[0]).toMatch(/^photo /)
    expect(foundIn(await ask(people.editor, 'hòa bình'))[0]).toBe(`article ${draft}`)
    expect(foundIn(await ask(people.editor, 'nguyen do quyem'))[0]).toMatch(/^person /)
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
