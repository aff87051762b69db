import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deliverAvifs } from '../../cms/avif-errands.ts'
import { rowsOf, run } from '../../cms/database.ts'
import { ensureMagazineCards, redrawArticleCards } from '../../press/share-cards.ts'
import { answerReader } from '../../site/answer.ts'
import { cardKey } from '../../site/media/share-card.ts'
import { storage } from '../../site/storage/storage.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const read = (target: string) => answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
const pageAt = async (target: string) => new TextDecoder().decode((await read(target)).body ?? new Uint8Array())
const cardIn = (html: string) => /property="og:image" content="http[^"]*?(\/media\/cards\/[^"]+)"/.exec(html)?.[1] ?? 'no card'
const sizeOf = async (bytes: Uint8Array | null) => sharp(bytes ?? new Uint8Array()).metadata()

describe('the card of an article', () => {
  it('is drawn when that is published, stands on its page, and is a JPEG of 1200 × 630', async () => {
    const page = await pageAt(await newsroom.publish(await newsroom.write({ headline: 'Ễ Ổ Ữ ]]> <script>' })))
    const card = await read(cardIn(page))

    expect(card.status).toBe(200)
    expect(card.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=60, must-revalidate' })
    expect(await sizeOf(card.body)).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    for (const said of [
      'og:image:width" content="1200"',
      'og:image:height" content="630"',
      'og:image:alt" content="Ễ Ổ Ữ ]]&gt; &lt;script&gt; – ',
      'twitter:card" content="summary_large_image"',
    ]) {
      expect(page).toContain(said)
    }
    const etag = card.headers['etag'] ?? ''
    expect(await answerReader({ method: 'GET', target: cardIn(page), acceptEncoding: '', ifNoneMatch: etag })).toMatchObject({
      status: 304,
      body: null,
    })
  })

  it('is made of words where the story has no photo', async () => {
    const page = await pageAt(await newsroom.publish(await newsroom.write({ leadPhoto: {}, noPhoto: true })))

    const { body } = await read(cardIn(page))
    const { dominant } = await sharp(body ?? new Uint8Array()).stats()

    expect(dominant.r).toBeGreaterThan(dominant.g * 3)
  })

  it('is gone with the page it belongs to', async () => {
    const article = await newsroom.write()
    const card = cardIn(await pageAt(await newsroom.publish(article)))
    expect((await read(card)).status).toBe(200)

    expectStatus(await newsroom.move(newsroom.publisher, article, 'unpublish', { reason: 'Not checked.' }), 200)

    expect((await read(card)).status).toBe(404)
    expect((await read(card.replace(/[0-9a-f]\.jpg$/, 'x.jpg'))).status).toBe(404)
  })

  it('is drawn for everything that is live, once, where a new drawing has not been made yet', async () => {
    const address = await newsroom.publish(await newsroom.write())
    const card = cardIn(await pageAt(address))
    await storage.remove(cardKey(card.replace('/media/cards/', '')))
    expect((await read(card)).status).toBe(404)

    expect(await redrawArticleCards()).toEqual([address])

    expect((await read(card)).status).toBe(200)
    expect(await redrawArticleCards()).toEqual([])
  })
})

it('every other page has the card of the magazine in its language', async () => {
  await ensureMagazineCards()
  await newsroom.publish(await newsroom.write())

  const card = cardIn(await pageAt('/vi'))

  expect(card).toMatch(/^\/media\/cards\/vi-/)
  expect(await sizeOf((await read(card)).body)).toMatchObject({ width: 1200, height: 630 })
  expect((await read(card.replace('/vi-', '/en-'))).status).toBe(404)
})

const errands = async () =>
  rowsOf(
    await createLocalReq({}, newsroom.payload),
    sql`select delivered_at is not null as delivered, attempts from outbox where errand->>'kind' = 'avif' order by id`,
    z.object({ delivered: z.boolean(), attempts: z.number() }),
  )

describe('AVIF', () => {
  it('is promised at publication, made by a worker, and only then offered and served', async () => {
    const address = await newsroom.publish(await newsroom.write())
    const before = await pageAt(address)
    const [, hash = ''] = /\/media\/([0-9a-f]{64})\/320\.webp/.exec(before) ?? []
    expect(before).not.toContain('image/avif')
    expect((await read(`/media/${hash}/320.avif`)).status).toBe(404)
    expect(await errands()).toEqual([{ delivered: false, attempts: 0 }])

    // Of the photo, and then of the shape that cards show it in.
    expect(await deliverAvifs(newsroom.payload)).toBe(2)

    const after = await pageAt(address)
    expect(after).toContain(`<source type="image/avif" srcset="/media/${hash}/320.avif 320w, /media/${hash}/640.avif 640w"`)
    expect(await pageAt('/vi')).toContain(`/media/${hash}/320.avif`)
    const picture = await read(`/media/${hash}/640.avif`)
    expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/avif' } })
    expect(await sizeOf(picture.body)).toMatchObject({ format: 'heif', compression: 'av1', width: 640 })
    expect(await errands()).toEqual([
      { delivered: true, attempts: 1 },
      { delivered: true, attempts: 1 },
    ])
  })

  it('is as private as any other rendition: gone with the last page that shows it', async () => {
    const html = await pageAt('/vi')
    const [, picture = ''] = /(\/media\/[0-9a-f]{64}\/320\.avif)/.exec(html) ?? []
    expect((await read(picture)).status).toBe(200)

    const live = await newsroom.editor.get('/api/articles?limit=50&depth=0')
    for (const { id, publicStatus } of z.object({ docs: z.array(z.object({ id: z.number(), publicStatus: z.string() })) }).parse(live.body)
      .docs) {
      if (publicStatus === 'live') expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: 'Test.' }), 200)
    }

    expect((await read(picture)).status).toBe(404)
  })

  it('that could not be made is tried again later, and holds up no other', async () => {
    const req = await createLocalReq({}, newsroom.payload)
    await run(req, sql`insert into outbox (errand) values ('{"kind": "avif", "hash": "aa", "filename": "gone.jpg"}'::jsonb)`)

    expect(await deliverAvifs(newsroom.payload)).toBe(0)
    expect(await deliverAvifs(newsroom.payload)).toBe(0)

    expect((await errands()).at(-1)).toEqual({ delivered: false, attempts: 1 })
  })
})
