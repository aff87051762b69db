import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '../../editorial/manifest.ts'
import { environment } from '../../environment.ts'
import { answer as answerReader } from '../../site/answer.ts'
import { bodyOf, expectStatus, paragraph, PHOTO_FIELDS, photoBlock, text } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

async function read(address: string): Promise<{ status: number; html: string; location: string | null }> {
  const response = await answerReader(new Request(`http://localhost:3000${address}`))
  return { status: response.status, html: await response.text(), location: response.headers.get('location') }
}

describe('a publication', () => {
  it('is what its manifest says, to the last character', async () => {
    const id = await newsroom.write()
    await newsroom.publish(id)

    const { body } = await newsroom.anonymous.get('/api/publications?limit=1')

    const publication = body.docs?.[0]
    const canonical = canonicalJson(z.json().parse(publication?.content))
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(publication?.manifest)
  })

  it('stays as it was printed while the photo, the person and the text go on changing', async () => {
    const id = await newsroom.write({ standfirst: 'Như đã in.' })
    const address = await newsroom.publish(id)
    const { revision } = (await newsroom.editor.get(`/api/people/${newsroom.person}?depth=0`)).body
    expectStatus(
      await newsroom.editor.patch(`/api/people/${newsroom.person}`, { name: 'Đỗ Thị Yến' }, { 'if-match': `"${String(revision)}"` }),
      200,
    )
    expectStatus(await newsroom.editor2.post(`/api/people/${newsroom.person}/transitions`, { action: 'clear' }), 200)

    const { html } = await read(address)

    expect(html).toContain('Như đã in.')
    expect(html).toContain('Đỗ Thị Hoàng Yến')
  })

  it('keeps the day of its address when it comes back, and needs a new approval for that', async () => {
    const id = await newsroom.write()
    const address = await newsroom.publish(id)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Chờ xác minh.' }), 200)
    expect(await newsroom.article(id)).toMatchObject({ stage: 'draft', publicStatus: 'unpublished', workKind: 'update' })
    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 409)

    expect(await newsroom.publish(id)).toBe(address)
    const { body } = await newsroom.editor.get(`/api/publications?where[article][equals]=${id}&sort=sequence`)

    expect([body.docs?.[0]?.status, body.docs?.[1]?.status]).toEqual(['unpublished', 'live'])
    expect((await read(address)).status).toBe(200)
  })

  it('moves with its slug, and the old address leads to the new one', async () => {
    const id = await newsroom.write({ slug: 'truoc-day' })
    const before = await newsroom.publish(id)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Sai địa chỉ.' }), 200)
    expectStatus(await newsroom.writer.patch(`/api/articles/${id}`, { slug: 'bay-gio' }, { 'if-match': '"1"' }), 200)

    const after = await newsroom.publish(id)

    expect(after).toBe(before.replace('truoc-day', 'bay-gio'))
    expect(await read(before)).toMatchObject({ status: 308, location: after })
  })

  it('never takes the address of another article', async () => {
    const first = await newsroom.write({ slug: 'cung-ten' })
    const second = await newsroom.write({ slug: 'cung-ten' })
    await newsroom.publish(first)
    await newsroom.approve(second)

    const answer = await newsroom.move(newsroom.publisher, second, 'publish')

    expectStatus(answer, 422)
    expect(JSON.stringify(answer.body.problems)).toContain('address-taken')
    expect((await newsroom.article(second)).stage).toBe('approved')
  })

  it('of a translation waits for its source, unless it was written in its own language', async () => {
    const source = await newsroom.write()
    const translation = await newsroom.write({ language: 'en', headline: 'A visit to Huế', translationOf: source })
    expect(await newsroom.article(translation)).toMatchObject({ sourceRevision: 1, story: (await newsroom.article(source)).story })
    await newsroom.approve(translation)
    const early = await newsroom.move(newsroom.publisher, translation, 'publish')
    const sourceAddress = await newsroom.publish(source)

    const answer = await newsroom.move(newsroom.publisher, translation, 'publish')

    expectStatus(early, 422)
    expectStatus(answer, 200)
    expect((await read(sourceAddress)).html).toContain(String(answer.body.address))
    expect((await read(String(answer.body.address))).html).toContain(sourceAddress)
    expectStatus(await newsroom.writer.post('/api/articles', { language: 'en', headline: 'Again', translationOf: source }), 409)
  })
})

describe('a photo', () => {
  it('is public while something live shows it, and not before or after', async () => {
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await photoWithPosition())
    const photo = Number(uploaded.body.doc?.id)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    const hash = String((await newsroom.editor.get(`/api/photos/${photo}?depth=0`)).body.hash)
    const media = `/media/${hash}/320.jpg`
    const id = await newsroom.write({ body: bodyOf(paragraph(text('Chữ.')), photoBlock(photo)) })
    expect((await read(media)).status).toBe(404)
    await newsroom.approve(id)
    expect((await read(media)).status).toBe(404)

    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 200)
    expect((await read(media)).status).toBe(200)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Hết hạn.' }), 200)

    expect((await read(media)).status).toBe(404)
  })

  it('leaves the house without its position and serial numbers, upright and never enlarged', async () => {
    const original = await photoWithPosition()
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, original)
    const photo = Number(uploaded.body.doc?.id)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    const { hash, filename } = (await newsroom.editor.get(`/api/photos/${photo}?depth=0`)).body
    await newsroom.publish(await newsroom.write({ leadPhoto: { photo } }))

    const rendition = await readFile(path.join(environment.dataDir, 'renditions', String(hash), '320.jpg'))
    const { exif, width, height } = await sharp(rendition).metadata()

    expect(exif).toBeUndefined()
    expect([width, height]).toEqual([320, 480])
    expect(String(hash)).toBe(createHash('sha256').update(original).digest('hex'))
    expect(
      createHash('sha256')
        .update(await readFile(path.join(environment.dataDir, 'originals', String(filename))))
        .digest('hex'),
    ).toBe(String(hash))
    expect((await read(`/media/${String(hash)}/2560.jpg`)).status).toBe(404)
  })

  it('is cleared by somebody else than its last editor, and again after every change', async () => {
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await photoWithPosition())
    const photo = Number(uploaded.body.doc?.id)
    const clear = (who: typeof newsroom.editor) => who.post(`/api/photos/${photo}/transitions`, { action: 'clear' })

    expectStatus(await clear(newsroom.photographer), 403)
    expectStatus(await clear(newsroom.writer), 403)
    expectStatus(await clear(newsroom.admin), 404)
    expectStatus(await clear(newsroom.editor), 200)
    expectStatus(await clear(newsroom.editor2), 409)
    expectStatus(await newsroom.editor.patch(`/api/photos/${photo}`, { credit: 'TTXVN' }, { 'if-match': '"1"' }), 200)
    const id = await newsroom.write({ leadPhoto: { photo } })
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)
    expectStatus(await newsroom.move(newsroom.editor2, id, 'approve'), 422)
    expectStatus(await clear(newsroom.editor), 403)
    expectStatus(await clear(newsroom.photographer), 200)
    expectStatus(await newsroom.move(newsroom.editor2, id, 'approve'), 200)
  })

  it('outside its rights keeps the article from being approved, and says since when', async () => {
    const uploaded = await newsroom.photographer.upload(
      '/api/photos',
      { ...PHOTO_FIELDS, rights: { category: 'agency', until: '2020' } },
      await photoWithPosition(),
    )
    const photo = Number(uploaded.body.doc?.id)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    const id = await newsroom.write({ leadPhoto: { photo } })
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    const answer = await newsroom.move(newsroom.editor, id, 'approve')

    expectStatus(answer, 422)
    expect(JSON.stringify(answer.body.problems)).toContain('Its rights ended on 2020-12-31.')
  })
})

let shades = 0

/** 600 × 400 lying on its side by EXIF, so 400 × 600 upright, with a position and a serial number. */
async function photoWithPosition(): Promise<Uint8Array<ArrayBuffer>> {
  shades += 1
  const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: { r: shades * 20, g: 90, b: 40 } } })
  const exif = { IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1' }, IFD2: { BodySerialNumber: '4711' } }
  return new Uint8Array(await picture.withExif(exif).withMetadata({ orientation: 6, exif }).jpeg().toBuffer())
}
