import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

function clear(collection: string, id: number, who: Colleague = newsroom.editor): Promise<Answer> {
  return who.post(`/api/${collection}/${id}/transitions`, { action: 'clear' })
}

async function propose(collection: string, fields: Record<string, unknown>): Promise<number> {
  const answer = await newsroom.writer.post(`/api/${collection}`, fields)
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

async function liveContent(kind: string, subject: number): Promise<Answer['body'] | undefined> {
  const { body } = await newsroom.editor.get(
    `/api/publications?where[kind][equals]=${kind}&where[subject][equals]=${subject}&where[status][equals]=live`,
  )
  return Array.from(body.docs ?? [])[0]?.content
}

function statusesOf(answers: readonly Answer[]): number[] {
  return answers.map(({ status }) => status).toSorted((one, other) => one - other)
}

describe('a name that waits to be cleared', () => {
  it('is not printed by a record that names it', async () => {
    const organization = await propose('organizations', { name: { vi: 'Hội Cầu Nối', en: 'Bridge Society' } })
    expectStatus(await clear('organizations', organization), 200)
    const person = await propose('people', { name: 'Bùi Văn Đang Chờ' })
    expectStatus(await clear('people', person), 200)
    expectStatus(
      await newsroom.writer.patch(`/api/organizations/${organization}`, { name: { vi: 'Tên sai', en: 'Wrong' } }, { 'if-match': '"1"' }),
      200,
    )
    expectStatus(await newsroom.writer.patch(`/api/people/${person}`, { name: 'Bùi Văn Sai' }, { 'if-match': '"1"' }), 200)

    const event = await propose('events', {
      name: { vi: 'Đại hội', en: 'Congress' },
      date: '2026-11-07',
      organizations: [organization],
      people: [person],
    })
    expectStatus(await clear('events', event), 200)

    expect(await liveContent('event', event)).toMatchObject({
      organizations: [{ id: organization, name: { vi: 'Hội Cầu Nối', en: 'Bridge Society' } }],
      people: [{ id: person, name: 'Bùi Văn Đang Chờ' }],
    })
  })
})

describe('a portrait', () => {
  it('is cleared before the person is, for it is public with the page', async () => {
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(901))
    const portrait = Number(uploaded.body.doc?.id)
    const person = await propose('people', { name: 'Bùi Văn Chân Dung', portrait })

    const refused = await clear('people', person)
    expect(refused.status).toBe(422)
    expect(refused.body.problems).toMatchObject([{ code: 'photo-not-cleared', where: 'portrait' }])

    expectStatus(await clear('photos', portrait), 200)
    expectStatus(await clear('people', person), 200)
    expect((await liveContent('person', person))?.portrait?.id).toBe(portrait)
  })

  it('whose rights ended does not go with a person', async () => {
    const portrait = await clearedPhoto(newsroom, { rights: { category: 'agency', until: '2020' } })
    const person = await propose('people', { name: 'Bùi Văn Hết Hạn', portrait })

    expect((await clear('people', person)).body.problems).toMatchObject([{ code: 'rights', where: 'portrait' }])
  })
})

describe('of two at the same moment', () => {
  it('who clear records under one address, one is told that it is taken', async () => {
    for (let round = 0; round < 5; round += 1) {
      const slug = `cung-mot-cho-${round}`
      const ids = [await propose('places', { slug, name: { vi: 'Huế' } }), await propose('places', { slug, name: { vi: 'Vinh' } })]

      const answers = await Promise.all(ids.map((id) => clear('places', id)))

      expect(statusesOf(answers)).toEqual([200, 422])
    }
  })

  it('who retract the editions of one story, one retracts both and the other is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { vi, en } = await translated()
      const retract = (id: number) =>
        newsroom.publisher.post(`/api/articles/${id}/transitions`, { action: 'retract', reasons: { vi: 'Sai.', en: 'Wrong.' } })

      const answers = await Promise.all([retract(vi), retract(en)])

      expect(statusesOf(answers)).toEqual([200, 409])
    }
  })

  async function translated(): Promise<{ vi: number; en: number }> {
    const vi = await newsroom.write()
    await newsroom.publish(vi)
    const { body } = await newsroom.article(vi)
    const en = await newsroom.write({ language: 'en', translationOf: vi, headline: `A visit ${vi}`, body })
    await newsroom.publish(en)
    return { vi, en }
  }
})
