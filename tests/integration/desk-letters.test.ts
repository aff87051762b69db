import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { deliverPending } from '../../cms/outbox.ts'
import { fireDue } from '../../cms/transitions/fire-due.ts'
import { moveClock } from '../support/clock.ts'
import { openMailServer, type Received } from '../support/mail-server.ts'
import { clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

/** The application reads where its mail server is when it is loaded. */
const { port } = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000)
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${chosen}`
  return { port: chosen }
})

let newsroom: StaffedNewsroom
let mail: Awaited<ReturnType<typeof openMailServer>>

beforeAll(async () => {
  mail = await openMailServer({ port })
  newsroom = await staffNewsroom()
})

afterEach(() => moveClock('0'))

afterAll(async () => {
  await newsroom.close()
  await mail.close()
})

async function letterTo(id: number, words: string): Promise<Received> {
  const { email } = await newsroom.payload.findByID({ collection: 'users', id, depth: 0 })
  await deliverPending(newsroom.payload)
  return vi.waitFor(
    () => {
      const letter = mail.received.find(({ to, text }) => to.includes(email) && text.includes(words))
      if (!letter) throw new Error(`No letter to ${email} says “${words}”.`)
      return letter
    },
    { timeout: 10_000 },
  )
}

async function scheduled(fields: Record<string, unknown> = {}): Promise<number> {
  const id = await newsroom.write(fields)
  await newsroom.approve(id)
  const at = new Date(Date.now() + 3_600_000).toISOString()
  expectStatus(await newsroom.move(newsroom.publisher, id, 'schedule', { at }), 200)
  return id
}

it('who approved and who publishes read by letter that an approval is void, who changed what, and since when', async () => {
  const photo = await clearedPhoto(newsroom)
  const id = await scheduled({ leadPhoto: { photo }, headline: 'Thư về phê duyệt' })

  expectStatus(await newsroom.editor2.patch(`/api/photos/${photo}`, { credit: 'TTXVN' }, { 'if-match': '"1"' }), 200)

  for (const who of [newsroom.editor, newsroom.publisher]) {
    const { text } = await letterTo(who.id, 'Thư về phê duyệt')
    expect(text).toContain(`Ảnh ${photo}`)
    expect(text).toContain(newsroom.editor2.name)
    expect(text).toMatch(/\d{2}:\d{2} \(GMT\+7\)/)
    expect(text).toContain(`/admin/collections/articles/${id}`)
  }
})

it('publishers read by letter what went out late', async () => {
  const id = await scheduled({ headline: 'Thư về bài muộn' })
  await moveClock('3 hours')
  await fireDue(newsroom.payload)

  const { text } = await letterTo(newsroom.publisher.id, 'Thư về bài muộn')

  expect(text).toContain('mới đăng')
  expect(text).toContain(`/admin/collections/articles/${id}`)
})

it('a photo goes back to who uploaded it with a reason, which they read by letter and over the photo; mended, it waits again', async () => {
  const { photographer, editor, writer } = newsroom
  const created = await photographer.upload('/api/photos', { ...PHOTO_FIELDS, title: 'Bến phà' }, await drawPicture(77))
  const id = Number(created.body.doc?.id)
  const move = (who: Colleague, more: Record<string, unknown> = {}) =>
    who.post(`/api/photos/${id}/transitions`, { action: 'send-back', ...more })
  expectStatus(await move(photographer, { reason: 'x' }), 403)
  const isOffered = async (who: Colleague) =>
    JSON.stringify((await who.get(`/api/photos/${id}/transitions`)).body).includes('{"action":"send-back","allowed":true')
  expect([await isOffered(photographer), await isOffered(editor)]).toEqual([false, true])
  expectStatus(await move(writer, { reason: 'x' }), 403)
  expectStatus(await move(editor), 422)
  expectStatus(await move(editor, { reason: 'Chú thích thiếu tên người thứ ba.' }), 200)
  expectStatus(await move(editor, { reason: 'Lại nữa.' }), 409)

  expect((await letterTo(photographer.id, 'thiếu tên người thứ ba')).text).toContain('Bến phà')
  const told = await photographer.get(`/api/photos/${id}/transitions`)
  expect(told.body).toMatchObject({ state: 'sent-back', sentBack: { by: editor.name, reason: 'Chú thích thiếu tên người thứ ba.' } })

  expectStatus(await photographer.patch(`/api/photos/${id}`, { credit: 'TTXVN' }, { 'if-match': '"1"' }), 200)
  const again = await editor.get(`/api/photos/${id}/transitions`)
  expect(again.body).toMatchObject({ state: 'uploaded', sentBack: null })
  expectStatus(await editor.post(`/api/photos/${id}/transitions`, { action: 'clear' }), 200)
  expectStatus(await move(editor, { reason: 'Muộn.' }), 409)
})
