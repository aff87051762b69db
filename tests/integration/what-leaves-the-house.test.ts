import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sql } from '@payloadcms/db-postgres'
import { deliverAvifs } from '../../cms/avif-errands.ts'
import { rowsOf } from '../../cms/database.ts'
import { answerReader } from '../../site/answer.ts'
import { describePicture, wordsInFile } from '../support/described-picture.ts'
import { expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const read = (target: string, ifNoneMatch = '') => answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch })
const bytesAt = async (target: string) => (await read(target)).body ?? new Uint8Array()
const pageAt = async (target: string) => new TextDecoder().decode(await bytesAt(target))

/** What must never be found in anything that readers get. */
const SECRETS = [
  'SECRET-BODY-4711',
  'SECRET-LENS-0815',
  'SECRET-OWNER',
  'SECRET-NOTE',
  'SECRET-SOFTWARE',
  'SECRET-INSTRUCTION',
  'SECRET-IDENTIFIER',
]

const TELLTALE = [
  '-ExifIFD:SerialNumber=SECRET-BODY-4711',
  '-ExifIFD:LensSerialNumber=SECRET-LENS-0815',
  '-ExifIFD:OwnerName=SECRET-OWNER',
  '-ExifIFD:UserComment=SECRET-NOTE',
  '-ExifIFD:ImageUniqueID=SECRET-IDENTIFIER',
  '-IFD0:Software=SECRET-SOFTWARE',
  '-IFD0:Make=Canon',
  '-XMP-aux:SerialNumber=SECRET-BODY-4711',
  '-XMP-photoshop:Instructions=SECRET-INSTRUCTION',
  '-IPTC:SpecialInstructions=SECRET-INSTRUCTION',
  '-XMP-exif:GPSLatitude=16.4637',
  '-XMP-exif:GPSLongitude=107.5909',
  '-GPSLatitude=16.4637',
  '-GPSLatitudeRef=N',
  '-GPSLongitude=107.5909',
  '-GPSLongitudeRef=E',
  '-GPSAltitude=12',
  '-ExifIFD:DateTimeOriginal=2025:11:16 09:10:11',
  '-XMP-photoshop:Credit=TTXVN',
  '-XMP-dc:Creator=Đinh Hòa',
  '-XMP-dc:Rights=© TTXVN 2025',
  '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
]

async function uploaded(fields: Record<string, unknown> = {}, seed = 7): Promise<{ id: number; hash: string }> {
  const file = await describePicture(await drawPicture(seed, { width: 700, height: 500 }), { words: TELLTALE })
  const { credit: _credit, ...known } = PHOTO_FIELDS
  const answer = await newsroom.photographer.upload('/api/photos', { ...known, ...fields }, file)
  expectStatus(answer, 201)
  return { id: Number(answer.body.doc?.id), hash: String(answer.body.doc?.hash) }
}

async function clear(photo: number): Promise<void> {
  const { body } = await newsroom.editor.get(`/api/photos/${photo}?depth=0`)
  expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear', revision: Number(body.revision) }), 200)
}

/** What of the secrets stands in the bytes of an address, in one byte a letter or two. */
async function leaksIn(target: string): Promise<{ target: string; status: number; found: string[] }> {
  const bytes = Buffer.from(await bytesAt(target))
  const found = SECRETS.filter((secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')))
  const place = /16\.4637|107\.5909|GPSL|09:10:11/.exec(bytes.toString('latin1'))
  return { target, status: (await read(target)).status, found: [...found, ...(place ?? [])] }
}

/** The words of a rendition, without what only says how its pixels are kept. */
async function wordsAt(target: string): Promise<Record<string, unknown>> {
  const words = await wordsInFile(await bytesAt(target), { ending: target.split('.').at(-1) ?? 'jpg' })
  return Object.fromEntries(
    Object.entries(words).filter(([name]) => /^(?:XMP|IPTC|IFD|ExifIFD|GPS|MakerNotes|Canon|ICC|Photoshop|JUMBF)/.test(name)),
  )
}

describe('what readers get of a photo', () => {
  it('is its pixels and who made it, in every format and width, and nothing else that the file knew', async () => {
    const { id, hash } = await uploaded()
    await clear(id)
    const address = await newsroom.publish(await newsroom.write({ leadPhoto: { photo: id } }))
    await deliverAvifs(newsroom.payload)

    const files = [320, 640].flatMap((width) => ['jpg', 'webp', 'avif'].map((format) => `/media/${hash}/${width}.${format}`))
    const card = /(\/media\/cards\/[^"]+)"/.exec(await pageAt(address))?.[1] ?? 'none'
    const everything = [address, `/vi/photos/${id}`, '/vi', '/vi/feed.xml', '/vi/atom.xml', '/vi/feed.json', '/sitemap.xml', card, ...files]

    expect(await Promise.all(everything.map(leaksIn))).toEqual(everything.map((target) => ({ target, status: 200, found: [] })))
    for (const file of files) {
      expect({ file, words: await wordsAt(file) }).toEqual({
        file,
        words: {
          'XMP-dc:Creator': ['Đinh Hòa'],
          'XMP-dc:Rights': '© TTXVN 2025',
          'XMP-dc:Description': PHOTO_FIELDS.caption.vi,
          'XMP-dc:Description-vi': PHOTO_FIELDS.caption.vi,
          'XMP-dc:Description-en': PHOTO_FIELDS.caption.en,
          'XMP-iptcCore:AltTextAccessibility': PHOTO_FIELDS.alt.vi,
          'XMP-iptcCore:AltTextAccessibility-vi': PHOTO_FIELDS.alt.vi,
          'XMP-iptcCore:AltTextAccessibility-en': PHOTO_FIELDS.alt.en,
          'XMP-photoshop:Credit': 'TTXVN',
          'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
        },
      })
      const { exif, iptc, icc, orientation } = await sharp(await bytesAt(file)).metadata()
      expect({ file, exif, iptc, icc, orientation }).toEqual({ file })
    }
  })

  it('says who made it anew once a changed credit is cleared, under the same address with another ETag, and not before', async () => {
    const { id, hash } = await uploaded({}, 8)
    await clear(id)
    await newsroom.publish(await newsroom.write({ leadPhoto: { photo: id } }))
    const file = `/media/${hash}/320.webp`
    const before = await read(file)
    const etag = before.headers['etag'] ?? ''
    expect((await read(file, etag)).status).toBe(304)

    expectStatus(await newsroom.photographer.patch(`/api/photos/${id}`, { revision: 1, credit: 'VNA / Đinh Hòa' }), 200)
    expect((await wordsAt(file))['XMP-photoshop:Credit']).toBe('TTXVN')
    await clear(id)

    const after = await read(file, etag)
    expect(after).toMatchObject({ status: 200, headers: { 'cache-control': 'public, max-age=60, must-revalidate' } })
    expect(after.headers['etag']).not.toBe(etag)
    expect((await wordsAt(file))['XMP-photoshop:Credit']).toBe('VNA / Đinh Hòa')
  })
})

describe('a photo that AI changed', () => {
  it('says so beside its credit on every page and feed, and to search engines', async () => {
    const { id, hash } = await uploaded({}, 9)
    await clear(id)
    const address = await newsroom.publish(await newsroom.write({ leadPhoto: { photo: id } }))

    for (const target of [address, `/vi/photos/${id}`, '/vi/feed.xml']) {
      expect(await pageAt(target)).toContain('Chỉnh sửa bằng AI tạo sinh')
    }
    for (const target of [address, `/vi/photos/${id}`]) {
      expect(imagesIn(await pageAt(target)).find(({ contentUrl }) => contentUrl.includes(hash))).toMatchObject({
        creator: { '@type': 'Person', name: 'Đinh Hòa' },
        creditText: 'TTXVN',
        copyrightNotice: '© TTXVN 2025',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      })
    }
  })

  it('loses nobody’s approval by being what it is, and the article’s by becoming something else', async () => {
    const { id } = await uploaded({}, 10)
    await clear(id)
    const article = await newsroom.write({ leadPhoto: { photo: id } })
    await newsroom.approve(article)

    expectStatus(await newsroom.photographer.patch(`/api/photos/${id}`, { revision: 1, digitalSourceType: 'humanEdits' }), 200)

    expect((await newsroom.article(article)).stage).toBe('in-review')
  })
})

it('a photo of which nothing is known prints as it always did', async () => {
  const article = await newsroom.write()
  await newsroom.publish(article)
  const [row] = await rowsOf(
    await createLocalReq({}, newsroom.payload),
    sql`select content from publications where article_id = ${article} and status = 'live'`,
    z.object({ content: z.string() }),
  )

  expect(row?.content).toContain('"leadPhoto":{')
  expect(row?.content).not.toMatch(/"(?:sourceType|copyrightNotice)"/)
})

const image = z.looseObject({ '@type': z.literal('ImageObject'), contentUrl: z.string() })

/** The ImageObjects of a page’s data, wherever they stand in it. */
function imagesIn(html: string): z.infer<typeof image>[] {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const found: z.infer<typeof image>[] = []
  JSON.parse(data, (_key, value: unknown) => {
    const read = image.safeParse(value)
    if (read.success) found.push(read.data)
    return value
  })
  return found
}
