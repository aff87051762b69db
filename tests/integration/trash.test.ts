import { readdirSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../cms/database.ts'
import { emptyTrash } from '../../cms/transitions/empty-trash.ts'
import { environment } from '../../environment.ts'
import { moveClock } from '../support/clock.ts'
import { drawPicture, type Colleague } from '../support/newsroom.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

function originals(): string[] {
  return readdirSync(path.join(environment.dataDir, 'originals')).toSorted()
}

let drawn = 0

async function upload(): Promise<number> {
  drawn += 1
  const answer = await newsroom.photographer.upload('/api/photos', { title: `Ảnh ${drawn}` }, await drawPicture(40 + drawn))
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

describe('an article in the trash', () => {
  it('is in no list and no search, keeps every word, and comes back as it was', async () => {
    const { writer, editor } = newsroom
    const id = await newsroom.write({ headline: 'Chiếc thuyền bỏ quên ngoài bãi' })
    const { body: before } = await writer.get(`/api/articles/${id}?depth=0`)
    expectStatus(await newsroom.move(writer, id, 'trash'), 200)

    expectStatus(await writer.get(`/api/articles/${id}`), 404)
    expectStatus(await editor.get(`/api/articles/${id}`), 404)
    expect((await editor.get(`/api/articles?where[id][equals]=${id}`)).body.docs).toEqual([])
    expect(JSON.stringify((await editor.get('/api/search?q=chiec+thuyen+bo+quen')).body)).not.toContain('bỏ quên')

    expectStatus(await newsroom.move(writer, id, 'take-from-trash', { revision: 1 }), 200)
    const { body: after } = await writer.get(`/api/articles/${id}?depth=0`)
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
  })

  it('is shown to those it belongs to, and to nobody by asking for the trash', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'trash'), 200)
    const asked = `/api/articles?trash=true&where[id][equals]=${id}`
    const seenBy = async (colleague: Colleague) => (await colleague.get(asked)).body.docs
    expect(await seenBy(newsroom.writer)).toHaveLength(1)
    expect(await seenBy(newsroom.editor)).toHaveLength(1)
    expect(await seenBy(newsroom.writer2)).toEqual([])
    expectStatus(await newsroom.admin.get(asked), 403)
  })

  it('takes no save, no other move and no writing past the buttons', async () => {
    const { writer, writer2, editor, publisher } = newsroom
    const id = await newsroom.write()
    expectStatus(await newsroom.move(writer2, id, 'trash'), 404)
    expectStatus(await writer.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() }, { 'if-match': '"1"' }), 400)
    expectStatus(await newsroom.move(writer, id, 'trash'), 200)
    expectStatus(await newsroom.move(writer, id, 'trash', { revision: 1 }), 409)
    expectStatus(await newsroom.move(writer, id, 'submit', { revision: 1 }), 409)
    expectStatus(await newsroom.move(editor, id, 'spike', { reason: 'x', revision: 1 }), 409)
    expectStatus(await newsroom.move(publisher, id, 'set-embargo', { at: '2031-01-01T09:00', revision: 1 }), 409)
    for (const body of [{ headline: 'X' }, { deletedAt: null }]) {
      expect((await writer.patch(`/api/articles/${id}?trash=true`, body, { 'if-match': '"1"' })).status).toBeGreaterThanOrEqual(403)
    }
    expectStatus(await writer.delete(`/api/articles/${id}?trash=true`), 403)
    const { body } = await writer.get(`/api/articles/${id}/transitions`)
    expect(body).toMatchObject({ stage: 'draft', revision: 1 })
    expect(Date.parse(String(body.trashedAt))).toBeGreaterThan(0)
  })

  it('is never one that was public', async () => {
    const id = await newsroom.write()
    await newsroom.publish(id)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'trash'), 409)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Gỡ.' }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'trash'), 409)
    // Nor past the rules: the database itself refuses.
    const req = await createLocalReq({}, newsroom.payload)
    await expect(run(req, sql`update articles set deleted_at = now() where id = ${id}`)).rejects.toThrow('Failed query')
    await expect(run(req, sql`delete from articles where id = ${id}`)).rejects.toThrow('Failed query')
  })
})

describe('a photo in the trash', () => {
  it('is one of one’s own that nothing uses and no reader saw', async () => {
    const { photographer, writer, editor } = newsroom
    const used = await upload()
    const id = await newsroom.write({ leadPhoto: { photo: used }, noPhoto: false })
    const moved = (colleague: Colleague, photo: number, action: string) => colleague.post(`/api/photos/${photo}/transitions`, { action })
    expectStatus(await moved(editor, used, 'trash'), 409)
    expect((await newsroom.article(id)).leadPhoto).toBeDefined()

    const photo = await upload()
    expectStatus(await moved(writer, photo, 'trash'), 403)
    expectStatus(await moved(photographer, photo, 'trash'), 200)
    expectStatus(await editor.get(`/api/photos/${photo}`), 404)
    expectStatus(await moved(editor, photo, 'clear'), 409)
    expectStatus(await moved(photographer, photo, 'take-from-trash'), 200)
    expectStatus(await moved(photographer, photo, 'take-from-trash'), 409)
    expectStatus(await editor.get(`/api/photos/${photo}`), 200)
  })
})

describe('after thirty days', () => {
  it('what lies in the trash is deleted, once; its revisions and the line that says so stay', async () => {
    const id = await newsroom.write({ headline: 'Bản nháp không ai cần' })
    const kept = await newsroom.write()
    const before = originals()
    const photo = await upload()
    expectStatus(await newsroom.move(newsroom.writer, id, 'trash'), 200)
    expectStatus(await newsroom.photographer.post(`/api/photos/${photo}/transitions`, { action: 'trash' }), 200)

    await moveClock('29 days')
    await emptyTrash(newsroom.payload)
    expectStatus(await newsroom.writer.get(`/api/articles/${id}/transitions`), 200)

    await moveClock('30 days 1 minute')
    await Promise.all([emptyTrash(newsroom.payload), emptyTrash(newsroom.payload)])
    expectStatus(await newsroom.writer.get(`/api/articles/${id}/transitions`), 404)
    expectStatus(await newsroom.editor.get(`/api/photos/${photo}?trash=true`), 404)
    expectStatus(await newsroom.writer.get(`/api/articles/${kept}`), 200)
    expect(originals()).toEqual(before)
    const { body } = await newsroom.publisher.get(`/api/audit?where[subject][equals]=${id}&where[subjectKind][equals]=article&sort=id`)
    expect(Array.from(body.docs ?? []).map(({ action }) => String(action))).toEqual(['create', 'trash', 'delete'])
    expect(
      (await newsroom.publisher.get(`/api/revisions?where[subject][equals]=${id}&where[subjectKind][equals]=article`)).body.docs,
    ).toHaveLength(1)
  })
})
