import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import config from '../../payload.config.ts'
import { wordsInFile } from '../support/described-picture.ts'
import { clearedPhoto, expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

/** Status, headers, and the files of the archive by name. */
async function download(photo: number | string, query = '', token: string | null = newsroom.writer.token) {
  const headers: Record<string, string> = token === null ? {} : { authorization: `JWT ${token}` }
  const answer = await answerApi(new Request(`http://localhost:3000/api/photos/${photo}/download${query}`, { headers }), { config })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, files: answer.status === 200 ? unzipSync(bytes) : {} }
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

it('gives the original byte for byte, with a sheet that warns while nobody has cleared it', async () => {
  const picture = await drawPicture(201)
  const created = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, picture)
  expectStatus(created, 201)
  const id = Number(created.body.doc?.id)

  const { status, headers, files } = await download(id)

  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe(`attachment; filename="photo-${id}.zip"`)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(Object.keys(files)).toEqual([`photo-${id}.jpg`, `photo-${id}.txt`])
  expect(Buffer.from(files[`photo-${id}.jpg`] ?? []).equals(Buffer.from(picture))).toBe(true)
  expect(textOf(files[`photo-${id}.txt`])).toMatch(/^CHƯA DUYỆT/)
})

it('gives a rendition that says in itself who made it, with a sheet in both languages', async () => {
  const id = await clearedPhoto(newsroom, { creator: 'Đinh Hòa' })

  const { files } = await download(id, '?width=640&format=jpg')

  expect(Object.keys(files)).toEqual([`photo-${id}-640.jpg`, `photo-${id}-640.txt`])
  const picture = files[`photo-${id}-640.jpg`] ?? new Uint8Array()
  expect(await wordsInFile(picture, { ending: 'jpg' })).toMatchObject({ 'XMP-dc:Creator': ['Đinh Hòa'] })
  const sheet = textOf(files[`photo-${id}-640.txt`])
  expect(sheet).toContain(`Ảnh / Photo ${id}: photo-${id}-640.jpg\r\n`)
  expect(sheet).toContain('Người chụp / Photographer: Đinh Hòa\r\n')
  expect(sheet).not.toContain('CHƯA DUYỆT')
})

it('says in the sheet that a cleared photo was changed since', async () => {
  const id = await clearedPhoto(newsroom)
  const { revision } = (await newsroom.photographer.get(`/api/photos/${id}?depth=0`)).body
  const saved = await newsroom.photographer.patch(`/api/photos/${id}`, { creator: 'Đinh Hòa' }, { 'if-match': `"${Number(revision)}"` })
  expectStatus(saved, 200)

  const { files } = await download(id)

  const sheet = textOf(files[`photo-${id}.txt`])
  expect(sheet).toMatch(/^CHƯA DUYỆT/)
  expect(sheet).toContain('Tình trạng / State: Đã xác nhận; có thay đổi chờ xác nhận / Cleared; a change waits for clearing\r\n')
})

it.each(['?width=641&format=jpg', '?width=640&format=svg', '?width=640', '?width=-1&format=jpg', '?width=640%00&format=../jpg'])(
  'refuses %s in a sentence',
  async (query) => {
    const { status } = await download(newsroom.photo, query)

    expect([400, 404]).toContain(status)
  },
)

it('tells strangers the same of a photo that is there as of none', async () => {
  const [there, none] = [await download(newsroom.photo, '', null), await download(999_999, '', null)]

  expect(there.status).toBe(401)
  expect(none.status).toBe(401)
  expect((await download(999_999)).status).toBe(404)
})
