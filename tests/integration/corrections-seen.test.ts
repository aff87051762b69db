import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import '../../site/answer.ts'
import { firstAnswer } from '../../site/first-answer.ts'
import { moveClock } from '../support/clock.ts'
import { clearedPhoto, expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterEach(() => moveClock('0'))

afterAll(() => newsroom.close())

/** As the server is asked: what is in memory first. */
async function read(target: string): Promise<{ status: number; text: string; headers: Record<string, string> }> {
  const answer = await firstAnswer({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' }, { assets: new Map() })
  if (!answer) throw new Error(`Nobody answers ${target}.`)
  return { status: answer.status, headers: answer.headers, text: answer.body ? new TextDecoder().decode(answer.body) : '' }
}

/** Corrects the headline of a live article a number of days later; the newsroom's day of it. */
async function correct(id: number, { headline, note, days }: { headline: string; note: string; days: number }): Promise<string> {
  await moveClock(`${days} days`)
  expectStatus(await newsroom.move(newsroom.writer, id, 'correct', { class: 'name' }), 200)
  const { revision } = await newsroom.article(id)
  expectStatus(
    await newsroom.writer.patch(`/api/articles/${id}`, { headline, correctionNote: note }, { 'if-match': `"${Number(revision)}"` }),
    200,
  )
  await newsroom.publish(id)
  return newsroomDayIn(days)
}

function newsroomDayIn(days: number): string {
  return new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
}

describe('an earlier text', () => {
  it('is read at its day under a banner, while the address shows the present one', async () => {
    const id = await newsroom.write({ headline: 'Ông Tô Lâm thăm Huế' })
    const address = await newsroom.publish(id)
    await correct(id, { headline: 'Ông Lương Cường thăm Huế', note: 'Bài ghi nhầm tên.', days: 2 })
    await correct(id, { headline: 'Ông Lương Cường thăm Huế và Vinh', note: 'Bài thiếu Vinh.', days: 4 })
    const present = `${address.split('/').slice(0, -1).join('/')}/${String((await newsroom.article(id)).slug)}`

    // Readers have had the present page, so it is in memory.
    expect((await read(present)).status).toBe(200)
    for (const [days, headline] of [
      [0, 'Ông Tô Lâm thăm Huế'],
      [1, 'Ông Tô Lâm thăm Huế'],
      [2, 'Ông Lương Cường thăm Huế'],
      [3, 'Ông Lương Cường thăm Huế'],
      [9, 'Ông Lương Cường thăm Huế và Vinh'],
    ] as const) {
      const page = await read(`${present}?at=${newsroomDayIn(days)}`)
      expect([page.status, /<h1>(.*?)<\/h1>/.exec(page.text)?.[1]]).toEqual([200, headline])
      expect(page.text).toContain('class="earlier-banner"')
      expect(page.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' })
    }
    const { body } = await newsroom.article(id)
    const english = await newsroom.write({ language: 'en', translationOf: id, headline: 'A visit to Hue and Vinh', body })
    const beside = await newsroom.publish(english)
    // The switch leads to the edition that is live, and does not claim that there is none.
    expect((await read(`${present}?at=${newsroomDayIn(9)}`)).text).toContain(`href="${beside}"`)
    expect((await read(present)).text).not.toContain('earlier-banner')
    expect((await read(`${present}?at=${newsroomDayIn(-1)}`)).status).toBe(404)
    for (const malformed of [
      '2026-02-30',
      '2026-13-01',
      'yesterday',
      '',
      '2026',
      `${newsroomDayIn(0)}&at=${newsroomDayIn(1)}`,
      '%00',
      '2026-11-23T00:00',
    ])
      expect([malformed, (await read(`${present}?at=${malformed}`)).status]).toEqual([malformed, 400])
  })

  it('shows no picture that nothing live shows any longer, and keeps its words', async () => {
    const former = await clearedPhoto(newsroom, { caption: { vi: 'Ảnh cũ trên cầu', en: 'Old photo' } })
    const id = await newsroom.write({ leadPhoto: { photo: former }, headline: 'Đổi ảnh' })
    const address = await newsroom.publish(id)
    const before = await read(address)
    const hash = /\/media\/([0-9a-f]+)\//.exec(before.text)?.[1] ?? ''
    expect(hash).not.toBe('')
    await moveClock('1 day')
    expectStatus(await newsroom.move(newsroom.writer, id, 'correct', { class: 'caption' }), 200)
    const { revision } = await newsroom.article(id)
    const swapped = { leadPhoto: { photo: newsroom.photo }, correctionNote: 'Ảnh không phải của cuộc thăm này.' }
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, swapped, { 'if-match': `"${Number(revision)}"` }), 200)
    await newsroom.publish(id)

    const page = await read(`${address}?at=${newsroomDayIn(0)}`)

    expect(page.status).toBe(200)
    expect(page.text).not.toContain(hash)
    expect(page.text).toContain('Ảnh không còn hiển thị')
    expect(page.text).toContain('Ảnh cũ trên cầu')
  })

  it('goes with its article', async () => {
    const id = await newsroom.write({ headline: 'Sẽ bị gỡ' })
    const address = await newsroom.publish(id)
    const today = `${address}?at=${newsroomDayIn(0)}`
    expect((await read(today)).status).toBe(200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Gỡ.' }), 200)
    expect((await read(today)).status).toBe(404)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'retract', { reasons: { vi: 'Sai nguồn.' } }), 200)
    expect((await read(today)).status).toBe(410)
  })
})

describe('a correction', () => {
  it('has a page with what it said and what it says, word by word, and a line in the feed of corrections', async () => {
    const id = await newsroom.write({ headline: 'Bà Đỗ Thị Hoàng đến Huế' })
    await newsroom.publish(id)
    await correct(id, { headline: 'Bà Đỗ Thị Hoàng Yến đến Huế', note: 'Tên đầy đủ của bà là Đỗ Thị Hoàng Yến.', days: 1 })
    const { body } = await newsroom.editor.get(`/api/publications?where[article][equals]=${id}&where[act][equals]=corrected`)
    const correction = Number(body.docs?.[0]?.id)

    const page = await read(`/vi/corrections/${correction}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<ins>Yến </ins>')
    expect(page.text).toContain('Tên đầy đủ của bà là Đỗ Thị Hoàng Yến.')
    expect(page.text).toContain('href="/en/corrections"')
    expect((await read('/vi/corrections')).text).toContain(`/vi/corrections/${correction}"`)
    expect((await read(`/en/corrections/${correction}`)).status).toBe(404)
    expect((await read('/vi/corrections/999999')).status).toBe(404)
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const feed = await read(`/vi/corrections/${file}`)
      expect([file, feed.status, feed.text.includes(`/vi/corrections/${correction}`)]).toEqual([file, 200, true])
    }

    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Gỡ.' }), 200)
    expect((await read(`/vi/corrections/${correction}`)).status).toBe(404)
    expect((await read('/vi/corrections/feed.xml')).text).not.toContain(`/vi/corrections/${correction}`)
  })
})

describe('a retraction', () => {
  it('leaves its reason in the feeds under the id of the story, and nothing of the story', async () => {
    const id = await newsroom.write({ headline: 'Tin phải rút', standfirst: 'Câu không được còn lại.' })
    await newsroom.publish(id)
    const idOf = (text: string) => /<id>(tag:[^<]*)<\/id><title>[^<]*Tin phải rút/.exec(text)?.[1]
    const before = idOf((await read('/vi/atom.xml')).text)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Gỡ.' }), 200)
    expect((await read('/vi/atom.xml')).text).not.toContain('Tin phải rút')

    expectStatus(await newsroom.move(newsroom.publisher, id, 'retract', { reasons: { vi: 'Nguồn tin không đúng.' } }), 200)

    for (const path of ['/vi', '/vi/sections/culture']) {
      const { text } = await read(`${path}/atom.xml`)
      expect(idOf(text)).toBe(before)
      expect(text).toContain('Đã gỡ bỏ: Tin phải rút')
      expect(text).toContain('Nguồn tin không đúng.')
      expect(text).not.toContain('Câu không được còn lại.')
    }
    expect((await read('/en/atom.xml')).text).not.toContain('Tin phải rút')
  })
})
