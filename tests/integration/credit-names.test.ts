import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom
let name: number

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const created = await newsroom.photographer.post('/api/credit-names', { name: 'Đinh Hòa', otherForms: [{ form: 'D. Hoa' }] })
  expectStatus(created, 201)
  name = Number(created.body.doc?.id)
})

afterAll(() => newsroom.close())

let seed = 40

async function uploaded(fields: Record<string, unknown>): Promise<number> {
  seed += 1
  const answer = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, ...fields }, await drawPicture(seed))
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

const found = async (): Promise<Answer> => newsroom.photographer.get(`/api/credit-names/${name}/pictures`)

describe('a name of the list', () => {
  it('finds the pictures that have it otherwise, with what they would have, and changes none', async () => {
    const plain = await uploaded({ credit: 'dinh hoa' })
    const other = await uploaded({ credit: 'TTXVN/D. Hoa', creator: 'ĐINH HÒA' })
    const right = await uploaded({ credit: 'Đinh Hòa', creator: 'Đinh Hoàng' })
    const cleared = await clearedPhoto(newsroom, { credit: 'Dinh Hoa' })
    const trashed = await uploaded({ credit: 'Dinh Hoa' })
    expectStatus(await newsroom.editor.post(`/api/photos/${trashed}/transitions`, { action: 'trash' }), 200)

    const { body } = await found()

    expect(Array.from(body.photos ?? []).map((photo) => [Number(photo.id), photo.isCleared, photo.changes])).toEqual([
      [cleared, true, [{ field: 'credit', before: 'Dinh Hoa', after: 'Đinh Hòa' }]],
      [
        other,
        false,
        [
          { field: 'credit', before: 'TTXVN/D. Hoa', after: 'TTXVN/Đinh Hòa' },
          { field: 'creator', before: 'ĐINH HÒA', after: 'Đinh Hòa' },
        ],
      ],
      [plain, false, [{ field: 'credit', before: 'dinh hoa', after: 'Đinh Hòa' }]],
    ])
    expect(Number(body.total)).toBe(3)
    expect((await newsroom.editor.get(`/api/photos/${right}?depth=0`)).body.credit).toBe('Đinh Hòa')
  })

  it('that is applied to a cleared picture has it cleared again, by somebody else', async () => {
    const photo = await clearedPhoto(newsroom, { credit: 'Dinh Hoa' })
    const saved = await newsroom.photographer.patch(`/api/photos/${photo}`, { credit: 'Đinh Hòa' }, { 'if-match': '"1"' })

    expectStatus(saved, 200)
    expect(Array.from((await found()).body.photos ?? []).map(({ id }) => Number(id))).not.toContain(photo)
    expect((await newsroom.editor.get(`/api/photos/${photo}/transitions`)).body.pending).toBe(true)
    expect((await newsroom.photographer.post(`/api/photos/${photo}/transitions`, { action: 'clear' })).status).toBe(403)
  })

  it('stands in the audit trail, and there once', async () => {
    const again = await newsroom.editor.post('/api/credit-names', { name: 'Đinh Hòa' })
    const { body } = await newsroom.editor.get('/api/audit?where[subjectKind][equals]=credit-name&depth=0')

    expect(again.status).toBe(400)
    expect(Array.from(body.docs ?? []).map((line) => [line.action, Number(line.by)])).toEqual([['create', newsroom.photographer.id]])
  })

  it.each(['writer', 'translator', 'admin', 'anonymous'] as const)('shows a %s no pictures', async (who) => {
    const { status } = await newsroom[who].get(`/api/credit-names/${name}/pictures`)

    expect([401, 403, 404]).toContain(status)
  })

  it('that is not there has none', async () => {
    expect((await newsroom.photographer.get('/api/credit-names/999999/pictures')).status).toBe(404)
  })
})
