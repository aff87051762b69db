import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { deliverAvifs } from '../../cms/avif-errands.ts'
import { rowsOf, run } from '../../cms/database.ts'
import { answerApi } from '../../cms/front-door.ts'
import { clearMedia, spreadRest } from '../../cms/media-bucket/follow-pages.ts'
import { firstWidth } from '../../editorial/renditions.ts'
import config from '../../payload.config.ts'
import { answerReader } from '../../site/answer.ts'
import { mediaBucket, storage } from '../../site/storage/storage.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { wordsInFile } from '../support/described-picture.ts'
import { bodyOf, expectStatus, paragraph, PHOTO_FIELDS, text } from '../support/manuscripts.ts'
import { drawPicture, type Answer } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

/** Before anything is imported that reads the settings. */
const s3 = await vi.hoisted(async () => {
  const { startS3 } = await import('../support/s3-server.ts')
  const started = await startS3()
  Object.assign(process.env, started.environment)
  return started
})

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(async () => {
  await newsroom.close()
  await s3.close()
})

const read = (target: string, range = '') => answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '', range })
const inMedia = async (hash: string) => ((await mediaBucket?.list(`media/${hash}`)) ?? []).toSorted()
/** As anybody would ask the public bucket. */
const fetchMedia = (key: string) => fetch(`${s3.publicAddress}/${key}`)
const sentence = (answer: Answer) => String(answer.body.errors?.[0]?.message)
const photosNow = async () => Number((await newsroom.editor.get('/api/photos?limit=1')).body.totalDocs)

let seed = 100
async function uploaded(): Promise<{ id: number; hash: string; filename: string; bytes: Uint8Array }> {
  seed += 1
  const bytes = await drawPicture(seed, { width: 700, height: 500 })
  const answer = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, bytes)
  expectStatus(answer, 201)
  const { doc } = z.object({ doc: z.object({ id: z.number(), hash: z.string(), filename: z.string() }) }).parse(answer.body)
  return { ...doc, bytes }
}

const clear = async (photo: number) =>
  expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)

async function publishedWith(photo: number): Promise<{ article: number; address: string }> {
  const article = await newsroom.write({ leadPhoto: { photo } })
  return { article, address: await newsroom.publish(article) }
}

describe('a photo', () => {
  it('lies in the private bucket alone until something live uses it, then in the public one as well, and is gone from there before whoever retracts is answered', async () => {
    const { id, hash, filename, bytes } = await uploaded()
    expect(Buffer.from((await storage.read(`originals/${filename}`)) ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(await storage.list(`renditions/${hash}`)).toContain(`renditions/${hash}/${firstWidth(700)}.webp`)
    await clear(id)
    const article = await newsroom.write({ leadPhoto: { photo: id } })
    await newsroom.approve(article)
    await spreadRest(newsroom.payload)
    expect(await inMedia(hash)).toEqual([])
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(404)

    expectStatus(await newsroom.move(newsroom.publisher, article, 'publish'), 200)

    expect(await inMedia(hash)).toEqual([320, 640].flatMap((width) => ['jpg', 'webp'].map((ending) => `media/${hash}/${width}.${ending}`)))
    const answered = await read(`/media/${hash}/320.jpg`)
    const lying = await fetchMedia(`media/${hash}/320.jpg`)
    expect(answered.status).toBe(200)
    expect([lying.headers.get('content-type'), lying.headers.get('cache-control')]).toEqual([
      answered.headers['content-type'],
      answered.headers['cache-control'],
    ])
    // The same to the byte, with what its record says of it.
    const copy = Buffer.from(await lying.arrayBuffer())
    expect(copy.equals(answered.body ?? Buffer.of())).toBe(true)
    expect(await wordsInFile(copy, { ending: 'jpg' })).toMatchObject({ 'XMP-photoshop:Credit': 'VNA' })

    expectStatus(
      await newsroom.move(newsroom.publisher, article, 'retract', {
        reasons: { vi: 'Ảnh không phải của chúng tôi.', en: 'Not our picture.' },
      }),
      200,
    )

    expect(await inMedia(hash)).toEqual([])
    expect((await fetchMedia(`media/${hash}/320.jpg`)).status).toBe(404)
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(404)
    expect(await storage.has(`originals/${filename}`)).toBe(true)
  })

  it('that is withdrawn while its story stays leaves the public bucket, and comes back once it is cleared again', async () => {
    const { id, hash } = await uploaded()
    await clear(id)
    const { address } = await publishedWith(id)
    expect((await inMedia(hash)).length).toBe(4)

    expectStatus(await newsroom.publisher.post(`/api/photos/${id}/transitions`, { action: 'restrict', reason: 'The agency asks.' }), 200)
    expect(await inMedia(hash)).toEqual([])
    expect((await read(address)).status).toBe(200)

    await clear(id)
    await spreadRest(newsroom.payload)
    expect((await inMedia(hash)).length).toBe(4)
  })

  it('says in the public bucket what its record says after a change was cleared, and has its AVIFs there when they are made', async () => {
    const { id, hash } = await uploaded()
    await clear(id)
    const { address } = await publishedWith(id)
    await deliverAvifs(newsroom.payload)
    expect(await inMedia(hash)).toContain(`media/${hash}/640.avif`)
    expect(new TextDecoder().decode((await read(address)).body ?? undefined)).toContain(`/media/${hash}/640.avif`)

    const { revision } = (await newsroom.editor.get(`/api/photos/${id}?depth=0`)).body
    expectStatus(await newsroom.photographer.patch(`/api/photos/${id}`, { revision: Number(revision), credit: 'VNA / Đinh Hòa' }), 200)
    await clear(id)
    await spreadRest(newsroom.payload)

    for (const ending of ['jpg', 'webp', 'avif']) {
      const copy = new Uint8Array(await (await fetchMedia(`media/${hash}/320.${ending}`)).arrayBuffer())
      expect(await wordsInFile(copy, { ending })).toMatchObject({ 'XMP-photoshop:Credit': 'VNA / Đinh Hòa' })
    }
  })

  it('that an instance left in the public bucket when it died is taken away at the next turn', async () => {
    const { hash } = await uploaded()
    await run(await createLocalReq({}, newsroom.payload), sql`insert into published_media (hash) values (${hash})`)
    await mediaBucket?.write(`media/${hash}/320.jpg`, await drawPicture(1))

    await clearMedia(newsroom.payload)

    expect(await inMedia(hash)).toEqual([])
    expect(
      await rowsOf(await createLocalReq({}, newsroom.payload), sql`select hash from published_media where hash = ${hash}`, z.unknown()),
    ).toEqual([])
  })

  it('is downloaded as it was uploaded, and shown on our screens', async () => {
    const { id, filename, bytes } = await uploaded()
    const ask = (address: string, headers: Record<string, string> = {}) =>
      answerApi(
        new Request(`http://localhost:3000${address}`, { headers: { authorization: `JWT ${newsroom.editor.token}`, ...headers } }),
        { config },
      )

    const whole = await ask(`/api/photos/file/${filename}`)
    const piece = await ask(`/api/photos/file/${filename}`, { range: 'bytes=10-19' })
    const archive = await ask(`/api/photos/${id}/download`)

    expect(whole.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await whole.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
    expect([piece.status, piece.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes.length}`])
    expect(Buffer.from(await piece.arrayBuffer()).equals(Buffer.from(bytes.subarray(10, 20)))).toBe(true)
    expect(Buffer.from(await archive.arrayBuffer()).includes(Buffer.from(bytes))).toBe(true)
  })

  it('brought by two at once is stored once, and nothing is left of the other', async () => {
    const before = await storage.list('originals')
    const picture = await drawPicture(90)

    const answers = await Promise.all([1, 2].map(() => newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, picture)))

    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409'])
    expect((await storage.list('originals')).length).toBe(before.length + 1)
  })

  it('takes its focal point without being stored anew', async () => {
    const { id, filename } = await uploaded()
    await storage.write(`originals/${filename}`, new TextEncoder().encode('as it lies'))

    const answer = await newsroom.photographer.patch(`/api/photos/${id}?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70`, {
      revision: 1,
    })

    expectStatus(answer, 200)
    expect(answer.body.doc).toMatchObject({ focalX: 20, focalY: 70 })
    expect(new TextDecoder().decode((await storage.read(`originals/${filename}`)) ?? undefined)).toBe('as it lies')
  })
})

describe('a recording', () => {
  it('is played in pieces from the private bucket, lies in the public one while a story plays it, and leaves it', async () => {
    const sound = new Uint8Array(600_000)
    sound.set([0xff, 0xfb, 0x90, 0x64])
    sound.fill(7, 64)
    const created = await newsroom.photographer.upload(
      '/api/recordings',
      { title: { vi: 'Tiếng chuông' }, credit: 'VNA', transcript: { vi: 'Chuông.' } },
      sound,
      'chuông.mp3',
    )
    expectStatus(created, 201)
    const { doc } = z.object({ doc: z.object({ id: z.number(), hash: z.string(), filename: z.string() }) }).parse(created.body)
    expect(await storage.sizeOf(`recordings/${doc.filename}`)).toBe(sound.length)
    const block = { type: 'block', version: 2, format: '', fields: { blockType: 'recording', recording: doc.id } }
    const article = await newsroom.write({ body: bodyOf(paragraph(text('Chữ.')), block) })
    await newsroom.publish(article)

    const piece = await read(`/media/${doc.hash}/recording.mp3`, 'bytes=500000-500009')

    expect([piece.status, piece.headers['content-range'], piece.body?.length]).toEqual([206, 'bytes 500000-500009/600000', 10])
    expect(await inMedia(doc.hash)).toEqual([`media/${doc.hash}/recording.mp3`])
    expect((await fetchMedia(`media/${doc.hash}/recording.mp3`)).headers.get('content-type')).toBe('audio/mpeg')
    expectStatus(await newsroom.move(newsroom.publisher, article, 'unpublish', { reason: 'Not checked.' }), 200)
    expect(await inMedia(doc.hash)).toEqual([])
  })

  it('that is refused leaves nothing behind', async () => {
    const before = await storage.list('recordings')
    const sound = new Uint8Array(2_000)
    sound.set([0xff, 0xfb, 0x90, 0x64])

    const answer = await newsroom.photographer.upload('/api/recordings', { credit: 'x'.repeat(300) }, sound, 'chuông.mp3')

    expectStatus(answer, 400)
    expect(await storage.list('recordings')).toEqual(before)
  })
})

it('the cards of stories are drawn from it and answered', async () => {
  const { id } = await uploaded()
  await clear(id)
  const { address } = await publishedWith(id)
  const html = new TextDecoder().decode((await read(address)).body ?? undefined)
  const [, card = 'none'] = /property="og:image" content="http[^"]*?(\/media\/cards\/[^"]+)"/.exec(html) ?? []

  const { status, body } = await read(card)

  expect(status).toBe(200)
  expect(await sharp(body ?? undefined).metadata()).toMatchObject({ width: 1200, height: 630 })
})

it('what lies in the public bucket is no business of the readers’ role', async () => {
  await expect(readerPool().query('select * from published_media')).rejects.toThrow(/permission denied/)
})

describe('while S3 is away', () => {
  it('an upload is refused in a sentence and leaves no row; pages stay; the server says that it is not ready, and nothing of where', async () => {
    const { id, hash } = await uploaded()
    await clear(id)
    const { article, address } = await publishedWith(id)
    const before = { photos: await photosNow(), originals: await storage.list('originals') }
    await s3.stop()

    const refused = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(91))
    const sound = new Uint8Array(2_000)
    sound.set([0xff, 0xfb, 0x90, 0x64])
    const refusedSound = await newsroom.photographer.upload('/api/recordings', {}, sound, 'chuông.mp3')
    const ready = await read('/readyz')

    for (const answer of [refused, refusedSound]) {
      expectStatus(answer, 503)
      expect(sentence(answer)).toBe(
        'The storage of pictures and recordings does not answer at the moment. Nothing was stored; try again shortly.',
      )
      expect(JSON.stringify(answer.body)).not.toMatch(/127\.0\.0\.1|S3RVER|originals-of-tests/)
    }
    expect(await photosNow()).toBe(before.photos)
    expect((await read(address)).status).toBe(200)
    expect((await read(`/media/${hash}/320.jpg`)).status).toBe(503)
    expect([ready.status, new TextDecoder().decode(ready.body ?? undefined)]).toEqual([503, 'the storage does not answer\n'])

    // Taken away from readers meanwhile: its page at once, its bytes in the bucket as soon as that is back.
    expectStatus(await newsroom.move(newsroom.publisher, article, 'unpublish', { reason: 'Not checked.' }), 200)
    expect((await read(address)).status).toBe(404)
    await s3.start()
    expect(await storage.list('originals')).toEqual(before.originals)
    expect((await inMedia(hash)).length).toBe(4)
    await clearMedia(newsroom.payload)
    expect(await inMedia(hash)).toEqual([])
  })
})
