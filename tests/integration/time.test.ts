import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fireDue } from '../../cms/transitions/fire-due.ts'
import { takeOffUnconfirmed } from '../../cms/transitions/take-off-unconfirmed.ts'
import { moveClock } from '../support/clock.ts'
import { clearedPhoto, expectStatus } from '../support/manuscripts.ts'
import type { Answer } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let app: Client

beforeAll(async () => {
  newsroom = await staffNewsroom()
  app = new Client({ connectionString: useDatabase().appUrl })
  await app.connect()
})

afterEach(() => moveClock('0'))

afterAll(async () => {
  await app.end()
  await newsroom.close()
})

const HOUR = 3_600_000

function inHours(hours: number): string {
  return new Date(Date.now() + hours * HOUR).toISOString()
}

async function scheduled(at = inHours(1), fields: Record<string, unknown> = {}): Promise<number> {
  const id = await newsroom.write(fields)
  await newsroom.approve(id)
  expectStatus(await newsroom.move(newsroom.publisher, id, 'schedule', { at }), 200)
  return id
}

async function alarms(article: number): Promise<{ kind: string; message: string }[]> {
  const { body } = await newsroom.editor.get(`/api/alarms?where[article][equals]=${article}&depth=0`)
  return Array.from(body.docs ?? []).map((alarm) => ({ kind: String(alarm.kind), message: String(alarm.message) }))
}

async function publications(article: number): Promise<Answer['body'][]> {
  const { body } = await newsroom.editor.get(`/api/publications?where[article][equals]=${article}&sort=sequence&depth=0&limit=100`)
  return Array.from(body.docs ?? [])
}

async function lastAct(article: number): Promise<{ action: string; reason: string | null; by: number | null }> {
  const { body } = await newsroom.editor.get(
    `/api/audit?where[subjectKind][equals]=article&where[subject][equals]=${article}&sort=-id&limit=1&depth=0`,
  )
  const line = body.docs?.[0]
  return { action: String(line?.action), reason: line?.reason ? String(line.reason) : null, by: line?.by ? Number(line.by) : null }
}

describe('a schedule', () => {
  it('prints exactly what was approved when its hour comes, and not before', async () => {
    const id = await scheduled()
    const { manifest } = (await newsroom.editor.get(`/api/articles/${id}/transitions`)).body
    expect(await fireDue(newsroom.payload)).toBe(0)
    expect(await newsroom.article(id)).toMatchObject({ stage: 'scheduled', publicStatus: 'none' })

    await moveClock('1 hour 10 seconds')
    expect(await fireDue(newsroom.payload)).toBe(1)

    expect(await newsroom.article(id)).toMatchObject({ stage: 'published', publicStatus: 'live', publishAt: null, scheduledBy: null })
    expect(await publications(id)).toMatchObject([{ status: 'live', manifest: String(manifest), by: newsroom.publisher.id }])
    expect(await lastAct(id)).toMatchObject({ action: 'fire', by: null })
    expect(await alarms(id)).toEqual([])
    expect(await fireDue(newsroom.payload)).toBe(0)
  })

  it('freezes the text for everyone until it is taken back, with a reason', async () => {
    const id = await scheduled()
    const { revision } = await newsroom.article(id)
    const save = await newsroom.publisher.patch(`/api/articles/${id}`, { headline: 'Khác' }, { 'if-match': `"${Number(revision)}"` })
    expect([save.status, JSON.stringify(save.body)]).toEqual([409, expect.stringContaining('scheduled')])

    expectStatus(await newsroom.move(newsroom.publisher, id, 'unschedule'), 422)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unschedule', { reason: 'Chờ ảnh.' }), 200)
    expect(await newsroom.article(id)).toMatchObject({ stage: 'approved', publishAt: null })
    await moveClock('2 hours')
    expect(await fireDue(newsroom.payload)).toBe(0)
  })

  it('is set and taken back by those who publish, nobody else', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    const trusted = await newsroom.hire('editor', { mayPublish: true })
    for (const who of [newsroom.writer, newsroom.editor, newsroom.editor2, newsroom.admin, newsroom.photographer]) {
      const { status } = await newsroom.move(who, id, 'schedule', { at: inHours(1) })
      expect([403, 404]).toContain(status)
    }
    expectStatus(await newsroom.move(trusted, id, 'schedule', { at: inHours(1) }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unschedule', { reason: 'Chờ.' }), 200)
  })

  it.each([
    ['in the past', () => inHours(-1), 'time-passed'],
    ['200 years ahead', () => '2226-01-01T00:00:00Z', 'time-too-far'],
    ['without its offset', () => '2027-03-28T02:30:00', 'no-time'],
    ['on a day that does not exist', () => '2027-02-30T06:00:00+07:00', 'no-time'],
    ['in words', () => 'tomorrow', 'no-time'],
    ['of nothing', () => undefined, 'no-time'],
  ])('at a time %s is refused, and the article stays approved', async (_what, at, code) => {
    const id = await newsroom.write()
    await newsroom.approve(id)

    const answer = await newsroom.move(newsroom.publisher, id, 'schedule', { at: at() })

    expect([answer.status, answer.body.problems?.[0]?.code]).toEqual([422, code])
    expect(await newsroom.article(id)).toMatchObject({ stage: 'approved', publishAt: null })
  })

  it('is cancelled by a change of what it prints, and says who changed what', async () => {
    const photo = await clearedPhoto(newsroom)
    const id = await scheduled(inHours(1), { leadPhoto: { photo } })

    expectStatus(await newsroom.editor.patch(`/api/photos/${photo}`, { credit: 'TTXVN' }, { 'if-match': '"1"' }), 200)

    expect(await newsroom.article(id)).toMatchObject({ stage: 'in-review', publishAt: null, scheduledBy: null })
    expect((await lastAct(id)).reason).toContain(`Photo ${photo}`)
    expect((await lastAct(id)).reason).toContain(newsroom.editor.name)
    await moveClock('2 hours')
    expect(await fireDue(newsroom.payload)).toBe(0)
  })

  it('after an hour that the clock stood still publishes each due article once, late and with an alarm, however many look', async () => {
    const ids = [await scheduled(inHours(1)), await scheduled(inHours(1.2)), await scheduled(inHours(1.4))]
    await moveClock('3 hours')

    const taken = await Promise.all([1, 2, 3, 4].map(() => fireDue(newsroom.payload)))

    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(3)
    for (const id of ids) {
      expect(await publications(id)).toMatchObject([{ status: 'live', sequence: 1 }])
      expect(await alarms(id)).toMatchObject([{ kind: 'late' }])
    }
  })

  it('that is refused returns to approved, with an alarm that names the cause', async () => {
    const photo = await clearedPhoto(newsroom, {
      rights: { category: 'agency', until: new Date(Date.now() + 48 * HOUR).toISOString().slice(0, 10) },
    })
    const id = await scheduled(inHours(24 * 10), { leadPhoto: { photo } })
    const other = await scheduled(inHours(24 * 10))

    await moveClock('10 days 10 seconds')
    expect(await fireDue(newsroom.payload)).toBe(2)

    expect(await newsroom.article(id)).toMatchObject({ stage: 'approved', publicStatus: 'none', publishAt: null })
    const [alarm] = await alarms(id)
    expect([alarm?.kind, alarm?.message]).toEqual(['not-fired', expect.stringContaining('rights ended')])
    expect(await newsroom.article(other)).toMatchObject({ stage: 'published' })
  })

  it('does not fire for somebody who may not publish any longer', async () => {
    const trusted = await newsroom.hire('editor', { mayPublish: true })
    const id = await newsroom.write()
    await newsroom.approve(id)
    expectStatus(await newsroom.move(trusted, id, 'schedule', { at: inHours(1) }), 200)
    expectStatus(await newsroom.admin.patch(`/api/users/${trusted.id}`, { mayPublish: false }), 200)

    await moveClock('2 hours')
    await fireDue(newsroom.payload)

    expect(await newsroom.article(id)).toMatchObject({ stage: 'approved', publicStatus: 'none' })
    expect(await alarms(id)).toMatchObject([{ kind: 'not-fired' }])
  })

  it('lets a source and its translation go out at the same minute, the source first', async () => {
    const at = inHours(1)
    const vi = await newsroom.write()
    const { body } = await newsroom.article(vi)
    const en = await newsroom.write({ language: 'en', translationOf: vi, headline: 'At one hour', body })
    for (const id of [en, vi]) {
      await newsroom.approve(id)
      expectStatus(await newsroom.move(newsroom.publisher, id, 'schedule', { at }), 200)
    }

    await moveClock('1 hour 5 seconds')
    await Promise.all([fireDue(newsroom.payload), fireDue(newsroom.payload)])
    await fireDue(newsroom.payload)

    expect([(await newsroom.article(vi)).stage, (await newsroom.article(en)).stage]).toEqual(['published', 'published'])
  })
})

describe('an embargo', () => {
  const embargo = (who: StaffedNewsroom['editor'], id: number, at: string, more = {}) =>
    who.post(`/api/articles/${id}/transitions`, { action: 'set-embargo', at, ...more })

  it('is a floor that no publishing, schedule or lone publisher passes, and falls by itself', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    expectStatus(await embargo(newsroom.editor, id, inHours(5)), 200)

    const early = await newsroom.move(newsroom.publisher, id, 'publish')
    expect([early.status, early.body.problems?.[0]?.code]).toEqual([422, 'embargo'])
    const before = await newsroom.move(newsroom.publisher, id, 'schedule', { at: inHours(4) })
    expect([before.status, before.body.problems?.[0]?.code]).toEqual([422, 'embargo'])
    const open = (await newsroom.publisher.get(`/api/articles/${id}/transitions`)).body
    expect(open.embargo).toMatchObject({ what: 'The story' })
    expect(Array.from(open.actions ?? []).find(({ action }) => String(action) === 'publish')).toMatchObject({ allowed: false })

    await moveClock('5 hours 1 minute')
    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 200)
  })

  it('of one photo takes the hour from what shows it and was to go out sooner', async () => {
    const photo = await clearedPhoto(newsroom)
    const showing = await scheduled(inHours(2), { leadPhoto: { photo } })
    const later = await scheduled(inHours(9), { leadPhoto: { photo } })
    const other = await scheduled(inHours(2))
    const set = await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'set-embargo', at: inHours(3) })
    expect(set.body.unscheduled).toEqual([showing])
    expect(await newsroom.article(showing)).toMatchObject({ stage: 'approved', publishAt: null })
    expect((await lastAct(showing)).reason).toContain(`Photo ${photo} is under embargo until`)
    for (const id of [later, other]) expect((await newsroom.article(id)).stage).toBe('scheduled')
  })

  it('of one photo holds the page that shows it', async () => {
    const photo = await clearedPhoto(newsroom)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'set-embargo', at: inHours(3) }), 200)
    const id = await newsroom.write({ leadPhoto: { photo } })
    await newsroom.approve(id)

    const early = await newsroom.move(newsroom.publisher, id, 'publish')

    expect([early.status, String(early.body.problems?.[0]?.message)]).toEqual([422, expect.stringContaining(`Photo ${photo}`)])
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'lift-embargo', reason: 'Xong.' }), 403)
    expectStatus(await newsroom.publisher.post(`/api/photos/${photo}/transitions`, { action: 'lift-embargo' }), 422)
    expectStatus(await newsroom.publisher.post(`/api/photos/${photo}/transitions`, { action: 'lift-embargo', reason: 'Xong.' }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 200)
    const late = await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'set-embargo', at: inHours(3) })
    expect([late.status, JSON.stringify(late.body)]).toEqual([409, expect.stringContaining('public')])
  })

  it('takes the hour from every edition that was to go out sooner', async () => {
    const vi = await scheduled(inHours(2))
    const { body, story } = await newsroom.article(vi)
    const en = await newsroom.write({ language: 'en', translationOf: vi, headline: 'Held back', body })
    await newsroom.approve(en)
    expectStatus(await newsroom.move(newsroom.publisher, en, 'schedule', { at: inHours(3) }), 200)

    expectStatus(await embargo(newsroom.editor, vi, inHours(5)), 200)

    for (const id of [vi, en]) expect(await newsroom.article(id)).toMatchObject({ stage: 'approved', publishAt: null })
    expect(Number(story)).toBeGreaterThan(0)
  })

  it('is set later by editors, and brought forward or lifted by publishers with a reason', async () => {
    const id = await newsroom.write()
    expectStatus(await embargo(newsroom.writer, id, inHours(5)), 403)
    expectStatus(await embargo(newsroom.editor, id, inHours(5)), 200)
    expectStatus(await embargo(newsroom.editor, id, inHours(6)), 200)
    expectStatus(await embargo(newsroom.editor, id, inHours(4), { reason: 'Sớm hơn.' }), 403)
    expectStatus(await embargo(newsroom.publisher, id, inHours(4)), 422)
    expectStatus(await embargo(newsroom.publisher, id, inHours(4), { reason: 'Sớm hơn.' }), 200)
    expectStatus(await embargo(newsroom.editor, id, inHours(-1)), 422)
    const lift = (who: StaffedNewsroom['editor']) =>
      who.post(`/api/articles/${id}/transitions`, { action: 'lift-embargo', reason: 'Đã công bố.' })
    expectStatus(await lift(newsroom.editor), 403)
    expectStatus(await lift(newsroom.publisher), 200)
    expectStatus(await lift(newsroom.publisher), 409)
  })

  it('comes too late for what is public', async () => {
    const id = await newsroom.write()
    await newsroom.publish(id)
    expectStatus(await embargo(newsroom.publisher, id, inHours(5)), 409)
  })

  it('is never set by a save, nor the mark of a sensitive story', async () => {
    const id = await newsroom.write()
    const { story } = await newsroom.article(id)
    expectStatus(await newsroom.editor.patch(`/api/stories/${Number(story)}`, { embargoUntil: inHours(5) }), 400)
    expectStatus(await newsroom.editor.patch(`/api/stories/${Number(story)}`, { sensitive: true }), 400)
    expectStatus(await newsroom.editor.patch(`/api/stories/${Number(story)}`, { title: 'Tên tạm' }), 200)
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { publishAt: inHours(1) }, { 'if-match': '"1"' }), 400)
  })

  it('is held by the database itself', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    expectStatus(await embargo(newsroom.editor, id, inHours(5)), 200)
    const { rows } = await app.query('select embargo_of(story_id, array[]::text[]) > newsroom_now() as held from articles where id = $1', [
      id,
    ])
    expect(rows).toEqual([{ held: true }])
    await expect(app.query("insert into clock values ('1 day')")).rejects.toThrow('permission denied')
  })
})

describe('a sensitive story', () => {
  it('takes a writer, a publisher who approves, and a third person who publishes', async () => {
    const second = await newsroom.hire('publisher')
    const id = await newsroom.write()
    const act = (who: StaffedNewsroom['editor'], action: string, more = {}) => newsroom.move(who, id, action, more)
    expectStatus(await act(newsroom.writer, 'mark-sensitive'), 403)
    expectStatus(await act(newsroom.editor, 'mark-sensitive'), 200)
    expectStatus(await act(newsroom.editor, 'mark-sensitive'), 409)
    expectStatus(await act(newsroom.writer, 'submit'), 200)
    expectStatus(await act(newsroom.editor, 'approve'), 403)
    expectStatus(await act(newsroom.publisher, 'approve'), 200)
    expectStatus(await act(newsroom.publisher, 'publish'), 403)
    expectStatus(await act(newsroom.publisher, 'schedule', { at: inHours(1) }), 403)
    expectStatus(await act(second, 'publish'), 200)
  })

  it('marked late loses the approval of an editor, and its hour', async () => {
    const id = await scheduled()
    expectStatus(await newsroom.move(newsroom.editor2, id, 'mark-sensitive'), 200)
    expect(await newsroom.article(id)).toMatchObject({ stage: 'in-review', publishAt: null })
    expectStatus(await newsroom.move(newsroom.editor, id, 'unmark-sensitive', { reason: 'Nhầm.' }), 403)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unmark-sensitive', { reason: 'Nhầm.' }), 200)
  })
})

describe('a spiked story', () => {
  it('is set aside with a reason and brought back as a draft; what was public is never spiked', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'spike', { reason: 'Trùng.' }), 403)
    expectStatus(await newsroom.move(newsroom.editor, id, 'spike'), 422)
    expectStatus(await newsroom.move(newsroom.editor, id, 'spike', { reason: 'Trùng.' }), 200)
    expect((await newsroom.article(id)).stage).toBe('spiked')
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { headline: 'X' }, { 'if-match': '"1"' }), 409)
    expectStatus(await newsroom.move(newsroom.editor, id, 'unspike', { reason: 'Cần lại.' }), 200)
    expect((await newsroom.article(id)).stage).toBe('draft')

    const live = await newsroom.write()
    await newsroom.publish(live)
    expectStatus(await newsroom.move(newsroom.publisher, live, 'unpublish', { reason: 'Gỡ.' }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, live, 'spike', { reason: 'Gác.' }), 409)
  })

  it('keeps no approval', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    expectStatus(await newsroom.move(newsroom.editor, id, 'spike', { reason: 'Trùng.' }), 200)
    expectStatus(await newsroom.move(newsroom.editor, id, 'unspike', { reason: 'Cần lại.' }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 409)
  })
})

describe('publishing alone', () => {
  const alone = (id: number, who = newsroom.publisher) => newsroom.move(who, id, 'publish-alone', { reason: 'Bão vào bờ.' })

  it('is off until the settings allow it', async () => {
    const id = await newsroom.write()
    expect((await alone(id)).status).toBe(403)
    expect(await publications(id)).toEqual([])
  })

  it('is refused by the database while the settings do not allow it', async () => {
    const id = await newsroom.write()
    await app.query('begin')
    await app.query(
      `insert into approvals (subject_kind, subject, kind, revision, manifest, by_id) values ('article', $1, 'alone', 1, encode(sha256('{}'), 'hex'), $2)`,
      [id, newsroom.publisher.id],
    )
    await expect(
      app.query(
        `insert into publications (kind, subject, article_id, story_id, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at, by_id, approval_id)
         select 'article', id, id, story_id, 'vi', '/vi/2026/01/01/alone', 'published', 'live', 9, 1, encode(sha256('{}'), 'hex'), '{}', now(), now(), $2,
           (select max(id) from approvals) from articles where id = $1`,
        [id, newsroom.publisher.id],
      ),
    ).rejects.toThrow('Nobody outside its authors')
    await app.query('rollback')
  })

  it('goes live at once, tells everybody, and is confirmed by somebody else or comes off the site', async () => {
    expectStatus(await newsroom.admin.post('/api/globals/site-settings', { publishAlone: true }), 200)
    const kept = await newsroom.write({}, newsroom.publisher)
    const lost = await newsroom.write({}, newsroom.publisher)
    for (const id of [kept, lost]) {
      expectStatus(await alone(id, newsroom.editor), 403)
      expectStatus(await alone(id), 200)
      expect(await newsroom.article(id)).toMatchObject({ stage: 'published', publicStatus: 'live' })
      const [alarm] = await alarms(id)
      expect([alarm?.kind, alarm?.message]).toEqual(['published-alone', expect.stringContaining('Bão vào bờ.')])
    }
    const confirm = (who: StaffedNewsroom['editor'], id: number) => who.post(`/api/articles/${id}/transitions`, { action: 'confirm-alone' })
    expectStatus(await confirm(newsroom.publisher, kept), 403)
    expectStatus(await confirm(newsroom.editor, kept), 200)
    expectStatus(await confirm(newsroom.editor, kept), 409)

    await takeOffUnconfirmed(newsroom.payload)
    expect(await newsroom.article(lost)).toMatchObject({ publicStatus: 'live' })
    await moveClock('24 hours 1 minute')
    await Promise.all([takeOffUnconfirmed(newsroom.payload), takeOffUnconfirmed(newsroom.payload)])

    expect(await newsroom.article(lost)).toMatchObject({ stage: 'draft', publicStatus: 'unpublished' })
    expect(await newsroom.article(kept)).toMatchObject({ publicStatus: 'live' })
    expect((await alarms(lost)).map(({ kind }) => kind).toSorted((a, b) => a.localeCompare(b))).toEqual(['published-alone', 'unconfirmed'])
    expectStatus(await newsroom.admin.post('/api/globals/site-settings', { publishAlone: false }), 200)
  })
})
