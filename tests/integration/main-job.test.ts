import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer as answerReader } from '../../site/answer.ts'
import { bodyOf, clearedPerson, clearedPhoto, expectStatus, manuscript, paragraph, photoBlock, text } from '../support/manuscripts.ts'
import { openNewsroom, type Colleague } from '../support/newsroom.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let writer: Colleague, editor: Colleague, publisher: Colleague, photographer: Colleague
let section: number

beforeAll(async () => {
  newsroom = await openNewsroom()
  const admin = await newsroom.hire('admin')
  writer = await newsroom.hire('writer')
  editor = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
  photographer = await newsroom.hire('photographer')
  const created = await admin.post('/api/sections', { slug: 'culture', name: { vi: 'Văn hóa', en: 'Culture' } })
  expectStatus(created, 201)
  section = Number(created.body.doc?.id)
})

afterAll(() => newsroom.close())

async function read(address: string): Promise<{ status: number; html: string }> {
  const response = await answerReader(new Request(`http://localhost:3000${address}`))
  return { status: response.status, html: await response.text() }
}

describe('from a manuscript to a published page', () => {
  it('carries a story with a photo through writing, review, approval and publication, and takes it away again', async () => {
    const photo = await clearedPhoto({ photographer, editor })
    const person = await clearedPerson({ writer, editor })
    const created = await writer.post(
      '/api/articles',
      manuscript({
        section,
        leadPhoto: { photo },
        bylines: [{ person, as: 'text' }],
        body: bodyOf(
          paragraph(text('Đoàn đến '), text('Huế', 1), text(' sáng nay.')),
          photoBlock(photo, { caption: 'Trên cầu, buổi sáng', alt: 'Một nhóm người đi bộ' }),
        ),
      }),
    )
    expectStatus(created, 201)
    const id = Number(created.body.doc?.id)
    const move = (who: Colleague, action: string, more = {}) =>
      who.post(`/api/articles/${id}/transitions`, { action, revision: 1, ...more })

    expectStatus(await move(writer, 'submit'), 200)
    expectStatus(await move(editor, 'approve'), 200)
    const published = await move(publisher, 'publish')
    expectStatus(published, 200)
    const address = String(published.body.address)
    const page = await read(address)

    expect(address).toMatch(/^\/vi\/\d{4}\/\d{2}\/\d{2}\/chuyen-tham-hue$/)
    expect(page.status).toBe(200)
    expect(page.html).toContain('Trên cầu, buổi sáng')
    expect(page.html).toContain('Đỗ Thị Hoàng Yến')
    expect(page.html).toContain('Chủ tịch Hội')
    expect(page.html).not.toMatch(/<script(?! type="application\/ld\+json">)/)
    const media = /\/media\/[0-9a-f]{64}\/\d+\.webp/.exec(page.html)?.[0] ?? ''
    expect((await read(media)).status).toBe(200)

    expectStatus(await publisher.post(`/api/articles/${id}/transitions`, { action: 'unpublish', reason: 'Ngày diễn ra bị nhầm.' }), 200)
    expect((await read(address)).status).toBe(404)
    expect((await read(media)).status).toBe(404)
  })
})
