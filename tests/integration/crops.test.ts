import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { Client } from 'pg'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deliverAvifs } from '../../cms/avif-errands.ts'
import { z } from 'zod'
import { answerApi } from '../../cms/front-door.ts'
import { previewArticle } from '../../cms/preview/preview-article.ts'
import { previewMedia } from '../../cms/preview/preview-media.ts'
import { emptyTrash } from '../../cms/transitions/empty-trash.ts'
import { boxOfRectangle } from '../../editorial/crops.ts'
import { environment } from '../../environment.ts'
import config from '../../payload.config.ts'
import { answerReader } from '../../site/answer.ts'
import { cropHash } from '../../site/media/crop-hash.ts'
import { moveClock } from '../support/clock.ts'
import { wordsInFile } from '../support/described-picture.ts'
import { bodyOf, clearedPerson, expectStatus, paragraph, photoBlock, PHOTO_FIELDS, text } from '../support/manuscripts.ts'
import type { Json } from '../support/newsroom.ts'
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

const UPRIGHT = { width: 1000, height: 750 }
/** Over the middle of the upper half: the upper left corner is red, the upper right one green. */
const ACROSS = { left: 340, top: 20, width: 320, height: 320 }
const SQUARE = { '1:1': boxOfRectangle(ACROSS, UPRIGHT) }

const COLOURS = { red: [220, 30, 30], green: [30, 180, 30], blue: [30, 30, 220], yellow: [230, 220, 30] } as const

let pictures = 0

/** Red, green, blue and yellow from the upper left corner, kept lying on its side with the EXIF orientation that puts it upright. */
async function turnedPicture(): Promise<Uint8Array<ArrayBuffer>> {
  pictures += 1
  const { width, height } = UPRIGHT
  const quarter = (colour: keyof typeof COLOURS, left: number, top: number) => {
    const [r, g, b] = COLOURS[colour]
    return { input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background: { r, g, b } } }, left, top }
  }
  const quarters = [
    quarter('red', 0, 0),
    quarter('green', width / 2, 0),
    quarter('blue', 0, height / 2),
    quarter('yellow', width / 2, height / 2),
    // No two of them are the same file.
    { input: { create: { width: 32, height: 32, channels: 3 as const, background: { r: pictures * 10, g: 0, b: 0 } } }, left: 0, top: 0 },
  ]
  const upright = await sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite(quarters)
    .png()
    .toBuffer()
  return new Uint8Array(await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer())
}

async function uploaded(fields: Record<string, unknown> = {}): Promise<{ photo: number; hash: string }> {
  const created = await newsroom.photographer.upload('/api/photos', { ...PHOTO_FIELDS, ...fields }, await turnedPicture())
  expectStatus(created, 201)
  return { photo: Number(created.body.doc?.id), hash: String((await rowOf(Number(created.body.doc?.id))).hash) }
}

async function cleared(fields: Record<string, unknown> = {}): Promise<{ photo: number; hash: string }> {
  const one = await uploaded(fields)
  expectStatus(await newsroom.editor.post(`/api/photos/${one.photo}/transitions`, { action: 'clear' }), 200)
  return one
}

async function rowOf(photo: number): Promise<Json> {
  return (await newsroom.editor.get(`/api/photos/${photo}?depth=0&trash=true`)).body
}

async function read(target: string) {
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, bytes: body ?? new Uint8Array(), text: new TextDecoder().decode(body ?? new Uint8Array()) }
}

/** Which of the four colours is at a place, given in parts of the picture. */
async function colourAt(bytes: Uint8Array, { x, y }: { x: number; y: number }): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  const seen = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  const found = Object.entries(COLOURS).find(([, colour]) => colour.every((value, index) => Math.abs(value - (seen[index] ?? 0)) < 25))
  return found?.[0] ?? seen.join(' ')
}

const publications = z.looseObject({
  docs: z.array(
    z.looseObject({
      content: z.looseObject({ leadPhoto: z.looseObject({}), body: z.array(z.looseObject({ photo: z.looseObject({}).optional() })) }),
    }),
  ),
})

/** What a colleague, or a stranger, is shown of an article as it would be printed, and of a picture in it. */
async function preview(article: number, hash: string, token: string | null = newsroom.editor.token) {
  const request = () => new Request('http://localhost:3000/', { headers: token === null ? {} : { authorization: `JWT ${token}` } })
  const page = await (await previewArticle(request(), { config, id: String(article) })).text()
  const picture = await previewMedia(request(), { config, hash, file: '320.jpg' })
  return { page, status: picture.status, bytes: new Uint8Array(await picture.arrayBuffer()) }
}

const near = (share: number): unknown => expect.closeTo(share, 4)

const rendition = (hash: string, file = '320.jpg') => `/media/${hash}/${file}`

/** Statuses of everything that readers could ask of a crop. */
async function statuses(hash: string): Promise<number[]> {
  const files = ['320.jpg', '320.webp', '320.avif']
  return Promise.all(files.map(async (file) => (await read(rendition(hash, file))).status))
}

describe('a photo used cropped', () => {
  it(
    'is shown as that part of the upright picture, in every format, and nothing of its page names the whole one',
    { timeout: 60_000 },
    async () => {
      const { photo, hash } = await cleared({ crops: SQUARE })
      const crop = cropHash(hash, ACROSS)
      const article = await newsroom.write({ leadPhoto: { photo, crop: '1:1' } })
      expect(await statuses(crop)).toEqual([404, 404, 404])

      const address = await newsroom.publish(article)
      await deliverAvifs(newsroom.payload)

      expect(await statuses(crop)).toEqual([200, 200, 200])
      for (const file of ['320.jpg', '320.webp', '320.avif']) {
        const { bytes } = await read(rendition(crop, file))
        const { width, height } = await sharp(bytes).metadata()
        expect([width, height]).toEqual([320, 320])
        expect(await colourAt(bytes, { x: 0.25, y: 0.2 })).toBe('red')
        expect(await colourAt(bytes, { x: 0.75, y: 0.2 })).toBe('green')
        expect(await colourAt(bytes, { x: 0.25, y: 0.95 })).toBe('red')
      }
      const page = (await read(address)).text
      expect(page).toContain(rendition(crop))
      expect(page).toContain('width="320" height="320"')
      expect(page).not.toContain(hash)
      // Never enlarged: the crop is 320 pixels wide.
      expect((await read(rendition(crop, '640.jpg'))).status).toBe(404)
      const uses = (await newsroom.editor.get(`/api/photos/${photo}/uses`)).body
      expect(uses).toMatchObject({ live: [{ article, address }] })
      expect((await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'trash' })).status).toBe(409)
    },
  )

  it('follows the focal point where nobody drew the crop, in a block, and prints nothing of crops where it is whole', async () => {
    const { photo, hash } = await cleared()
    const portrait = photoBlock(photo)
    const body = bodyOf(paragraph(text('Cầu Trường Tiền.')), { ...portrait, fields: { ...portrait.fields, crop: '4:5' } })
    const address = await newsroom.publish(await newsroom.write({ leadPhoto: { photo }, body }))

    const { body: found } = await newsroom.anonymous.get(`/api/publications?where[address][equals]=${address}`)

    const { content } = publications.parse(found).docs[0] ?? {}
    expect(content?.leadPhoto).not.toHaveProperty('crop')
    expect(content?.leadPhoto).not.toHaveProperty('crops')
    expect(content?.body[1]?.photo).toMatchObject({
      hash: cropHash(hash, { left: 200, top: 0, width: 600, height: 750 }),
      width: 600,
      height: 750,
      focalPoint: { x: 0.5, y: 0.5 },
      crop: { name: '4:5', of: hash, left: 200, top: 0 },
    })
  })

  it('is nowhere before its article is live and after it was retracted', async () => {
    const { photo, hash } = await cleared({ crops: SQUARE })
    const crop = cropHash(hash, ACROSS)
    const article = await newsroom.write({ leadPhoto: { photo, crop: '1:1' } })
    const until = new Date(Date.now() + 3_600_000).toISOString()
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'set-embargo', at: until }), 200)
    await newsroom.approve(article)
    const seen = await preview(article, crop)
    expect(seen.page).toContain(`/preview/media/${crop}/`)
    expect(seen.status).toBe(200)
    expect(await colourAt(seen.bytes, { x: 0.75, y: 0.2 })).toBe('green')
    expect((await preview(article, crop, null)).status).toBe(404)

    expect((await newsroom.move(newsroom.publisher, article, 'publish')).status).toBe(422)
    expect(await statuses(crop)).toEqual([404, 404, 404])

    expectStatus(await newsroom.publisher.post(`/api/photos/${photo}/transitions`, { action: 'lift-embargo', reason: 'Đã đến giờ.' }), 200)
    expectStatus(await newsroom.move(newsroom.publisher, article, 'publish'), 200)
    expect((await read(rendition(crop))).status).toBe(200)
    const reasons = { vi: 'Sai sự thật.', en: 'Wrong.' }
    expectStatus(await newsroom.publisher.post(`/api/articles/${article}/transitions`, { action: 'retract', reasons }), 200)
    expect(await statuses(crop)).toEqual([404, 404, 404])
  })
})

describe('the lead photo of a live article', () => {
  it(
    'is offered in the shapes that cards and search engines ask for, once they are made, and only while it is live',
    { timeout: 60_000 },
    async () => {
      const wide = { left: 100, top: 300, width: 640, height: 360 }
      const { photo, hash } = await cleared({ crops: { '16:9': boxOfRectangle(wide, UPRIGHT) } })
      const [drawn, square] = [cropHash(hash, wide), cropHash(hash, { left: 125, top: 0, width: 750, height: 750 })]
      // What other tests published waits no longer.
      await app.query(`delete from outbox where errand ->> 'kind' = 'avif'`)
      const article = await newsroom.write({ leadPhoto: { photo } })
      const address = await newsroom.publish(article)
      // Not there yet: cards show the whole picture and cut it themselves.
      expect((await read('/vi')).text).toContain(rendition(hash))
      expect((await read('/vi')).text).not.toContain(drawn)

      await deliverAvifs(newsroom.payload)

      const front = (await read('/vi')).text
      expect(front).toContain(rendition(drawn, '640.jpg'))
      expect(front).toContain(`<source type="image/avif" srcset="${rendition(drawn, '320.avif')} 320w`)
      expect(await colourAt((await read(rendition(drawn, '640.avif'))).bytes, { x: 0.9, y: 0.9 })).toBe('yellow')
      expect((await read(rendition(square, '320.avif'))).status).toBe(404)
      const [data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await read(address)).text)?.slice(1) ?? []
      const { image } = z
        .looseObject({ image: z.array(z.looseObject({ width: z.number(), height: z.number(), contentUrl: z.string() })) })
        .parse(
          z
            .looseObject({ '@graph': z.array(z.unknown()) })
            .parse(JSON.parse(data ?? ''))
            ['@graph'].find((one) => JSON.stringify(one).includes('NewsArticle')),
        )
      // It has the shape of 4:3 by itself.
      expect(image.map(({ width, height }) => `${width}x${height}`)).toEqual(['960x720', '640x360', '640x640'])
      for (const { contentUrl } of image) expect((await read(new URL(contentUrl).pathname)).status).toBe(200)
      expect(await colourAt((await read(rendition(drawn, '640.jpg'))).bytes, { x: 0.9, y: 0.9 })).toBe('yellow')

      expectStatus(
        await newsroom.photographer.post(`/api/photos/${photo}/transitions`, { action: 'restrict', reason: 'Hãng yêu cầu.' }),
        200,
      )
      expect([...(await statuses(drawn)), ...(await statuses(square))]).toEqual(Array.from({ length: 6 }, () => 404))
      expect((await read('/vi')).text).not.toContain(drawn)
      expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
      expect(await statuses(drawn)).toEqual([200, 200, 200])

      const reasons = { vi: 'Sai sự thật.', en: 'Wrong.' }
      expectStatus(await newsroom.publisher.post(`/api/articles/${article}/transitions`, { action: 'retract', reasons }), 200)
      expect([...(await statuses(drawn)), ...(await statuses(square))]).toEqual(Array.from({ length: 6 }, () => 404))
      expect((await read('/vi')).text).not.toContain(drawn)
    },
  )
})

describe('a photo that is withdrawn', () => {
  it('takes its crops along from every page and address, and gives them back to nobody', async () => {
    const { photo, hash } = await cleared({ crops: SQUARE })
    const crop = cropHash(hash, ACROSS)
    const article = await newsroom.write({ leadPhoto: { photo, crop: '1:1' } })
    const address = await newsroom.publish(article)
    const pages = [address, '/vi', '/vi/sections/culture', '/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json']
    const naming = async () => (await Promise.all(pages.map(read))).filter((one) => one.text.includes(crop)).length
    const card = async () => /\/media\/cards\/[^"\s<]+\.jpg/.exec((await read(address)).text)?.[0] ?? ''
    const oldCard = await card()
    expect(await naming()).toBeGreaterThan(3)
    expect((await read(oldCard)).status).toBe(200)

    const reason = 'Gia đình yêu cầu.'
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'withdraw', reason }), 200)

    expect(await statuses(crop)).toEqual([404, 404, 404])
    expect(await naming()).toBe(0)
    expect((await read(address)).text).toContain('class="lost-photo"')
    expect((await read(oldCard)).status).toBe(404)
    const told = await newsroom.anonymous.get(`/api/publications?where[address][equals]=${address}`)
    expect(JSON.stringify(told.body)).not.toContain(crop)
  })
})

describe('who is seen in a crop', () => {
  it('is all that its files say, with the heads where they are in it', async () => {
    const inside = await clearedPerson(newsroom, { name: 'Trần Văn Trong' })
    const outside = await clearedPerson(newsroom, { name: 'Lê Thị Ngoài' })
    const peopleShown = [
      { person: outside, x: 0.05, y: 0.2, w: 0.05, h: 0.1 },
      { person: inside, x: 0.42, y: 0.24, w: 0.08, h: 0.106667 },
    ]
    const { photo, hash } = await cleared({ crops: SQUARE, peopleShown })
    const crop = cropHash(hash, ACROSS)
    await newsroom.publish(await newsroom.write({ leadPhoto: { photo, crop: '1:1' } }))

    const words = await wordsInFile((await read(rendition(crop))).bytes, { ending: 'jpg' })

    expect(words['XMP-iptcExt:PersonInImage']).toEqual(['Trần Văn Trong'])
    expect(words['XMP-iptcExt:ImageRegion']).toMatchObject([
      { RegionBoundary: { RbX: near(0.25), RbY: near(0.5), RbW: near(0.25), RbH: near(0.25) } },
    ])
    expect(JSON.stringify(words)).not.toContain('Ngoài')
    const headers = { authorization: `JWT ${newsroom.writer.token}` }
    const address = `http://localhost:3000/api/photos/${photo}/download?width=320&format=jpg&crop=1:1`
    const files = unzipSync(new Uint8Array(await (await answerApi(new Request(address, { headers }), { config })).arrayBuffer()))
    const sheet = new TextDecoder().decode(files[`photo-${photo}-1x1-320.txt`])
    expect(sheet).toContain('People shown: Trần Văn Trong')
    expect(sheet).not.toContain('Ngoài')
  })
})

describe('staff', () => {
  it('take a crop along, in the sizes that there are', async () => {
    const { photo } = await cleared({ crops: SQUARE })
    const headers = { authorization: `JWT ${newsroom.writer.token}` }
    const ask = (query: string) =>
      answerApi(new Request(`http://localhost:3000/api/photos/${photo}/download?${query}`, { headers }), { config })

    const files = unzipSync(new Uint8Array(await (await ask('width=320&format=jpg&crop=1:1')).arrayBuffer()))

    expect(Object.keys(files)).toEqual([`photo-${photo}-1x1-320.jpg`, `photo-${photo}-1x1-320.txt`])
    expect(await colourAt(files[`photo-${photo}-1x1-320.jpg`] ?? new Uint8Array(), { x: 0.75, y: 0.5 })).toBe('green')
    expect((await ask('width=640&format=jpg&crop=1:1')).status).toBe(404)
    expect((await ask('width=320&format=jpg&crop=2:1')).status).toBe(404)
  })

  it.each([
    ['another shape', { '1:1': { x: 0, y: 0, w: 0.5, h: 0.5 } }, 'The crop 1:1 has another shape than its name says.'],
    ['outside', { '1:1': { x: 0.8, y: 0, w: 0.375, h: 0.5 } }, 'The crop 1:1 does not lie within the picture.'],
    ['too small', { '16:9': { x: 0, y: 0, w: 0.1, h: 0.075 } }, 'The crop 16:9 is too small: it needs at least 320 pixels across.'],
    ['no name', { '2:1': { x: 0, y: 0, w: 0.5, h: 0.5 } }, 'Crops are named 16:9, 4:3, 1:1 and 4:5'],
    ['no rectangle', { '1:1': 'all of it' }, 'Crops are named 16:9, 4:3, 1:1 and 4:5'],
    ['no crops', [1, 2], 'Crops are named 16:9, 4:3, 1:1 and 4:5'],
  ])('are told in a sentence: %s', async (_name, crops, sentence) => {
    const { photo } = await uploaded()

    const answer = await newsroom.photographer.patch(`/api/photos/${photo}`, { crops }, { 'if-match': '"1"' })

    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toContain(sentence)
    expect((await rowOf(photo)).crops).toBe(null)
  })

  it('move the focal point like any other field, and nobody cuts or writes the original anew', async () => {
    const { photo, hash } = await cleared()
    const address = `/api/photos/${photo}`
    const original = path.join(environment.dataDir, 'originals', String((await rowOf(photo)).filename))
    const before = await readFile(original)

    const answer = await newsroom.photographer.patch(address, { focalX: 90, focalY: 0 }, { 'if-match': '"1"' })
    const edits = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10'
    const cut = await newsroom.photographer.patch(`${address}?${edits}`, { title: 'x' }, { 'if-match': '"2"' })

    expectStatus(answer, 200)
    expect([cut.status, cut.body.errors?.[0]?.message]).toEqual([400, 'A photo is stored as it is; its crops are drawn on its own page.'])
    const edited = 'uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=5'
    const captioned = await newsroom.translator.patch(
      `${address}?${edited}`,
      { caption: { vi: 'Sáng nay' }, focalX: 1 },
      { 'if-match': '"2"' },
    )
    expectStatus(captioned, 200)
    expect(await rowOf(photo)).toMatchObject({ focalX: 90, focalY: 0, hash, revision: 3 })
    expect(before.equals(await readFile(original))).toBe(true)
  })

  it('clear a changed crop again, and an article approved with the old one loses its approval', async () => {
    const { photo } = await cleared()
    const article = await newsroom.write({ leadPhoto: { photo, crop: '1:1' } })
    await newsroom.approve(article)

    expectStatus(await newsroom.photographer.patch(`/api/photos/${photo}`, { crops: SQUARE }, { 'if-match': '"1"' }), 200)

    expect((await newsroom.article(article)).stage).toBe('in-review')
    expect(await rowOf(photo)).toMatchObject({ state: 'cleared', clearedRevision: 1, revision: 2, crops: SQUARE })
  })
})

describe('the files of a crop', () => {
  it('go when the photo is deleted for good', async () => {
    const { photo, hash } = await uploaded({ crops: SQUARE })
    const crop = cropHash(hash, ACROSS)
    const article = await newsroom.write({ leadPhoto: { photo, crop: '1:1' } })
    expect((await preview(article, crop)).status).toBe(200)
    const folder = path.join(environment.dataDir, 'renditions', crop)
    expect(existsSync(folder)).toBe(true)
    const { revision } = await newsroom.article(article)
    expectStatus(
      await newsroom.writer.patch(
        `/api/articles/${article}`,
        { leadPhoto: { photo: newsroom.photo } },
        { 'if-match': `"${Number(revision)}"` },
      ),
      200,
    )
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'trash' }), 200)

    await moveClock('31 days')
    await emptyTrash(newsroom.payload)

    expect(existsSync(folder)).toBe(false)
    expect((await app.query('select from crops where original = $1', [hash])).rowCount).toBe(0)
  })

  it('cannot be passed off as another picture’s: the database checks what each row says', async () => {
    const row = ['a'.repeat(64), 'b'.repeat(64)]
    await expect(app.query('insert into crops values ($1, $2, 0, 0, 10, 10)', row)).rejects.toThrow(/crops_hash_says_which/)
    await expect(app.query('update crops set x = 1')).rejects.toThrow(/permission denied/)
    const hash = cropHash('b'.repeat(64), { left: 0, top: 0, width: 10, height: 10 })
    await app.query('insert into crops values ($1, $2, 0, 0, 10, 10)', [hash, 'b'.repeat(64)])
    await app.query('delete from crops where hash = $1', [hash])
  })
})
