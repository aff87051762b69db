import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { answerApi } from '../../cms/front-door.ts'
import { previewMedia } from '../../cms/preview/preview-media.ts'
import { firstWidth } from '../../editorial/renditions.ts'
import { environment } from '../../environment.ts'
import config from '../../payload.config.ts'
import { makeFirstRenditions } from '../../press/first-renditions.ts'
import { pngWithProfile } from '../../press/png-with-profile.ts'
import { ensureRenditions } from '../../press/renditions.ts'
import { withClient } from '../../scripts/database/with-client.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { drawPatches, PATCHES_SIZE, worstPatch } from '../support/colour-patches.ts'
import { ADOBE_GAMMA, ADOBE_RGB, DISPLAY_P3 } from '../support/colours.ts'
import { expectStatus, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { matrixProfile } from '../support/matrix-profile.ts'
import { drawPicture, openNewsroom, type Answer, type Colleague } from '../support/newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let photographer: Colleague
let editor: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  photographer = await newsroom.hire('photographer')
  editor = await newsroom.hire('editor')
})

afterAll(() => newsroom.close())

type Bytes = Uint8Array<ArrayBuffer>

const bytes = (content: string | Uint8Array) => new Uint8Array(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
const sample = (name: string) => bytes(readFileSync(path.resolve('tests/support/pictures', name)))
const upload = (file: Bytes, name?: string) => photographer.upload('/api/photos?depth=0', { credit: 'VNA' }, file, name)
const stored = z.object({
  hash: z.string(),
  filename: z.string(),
  uprightWidth: z.number(),
  uprightHeight: z.number(),
  thumbnailURL: z.string(),
  placeholder: z.string(),
})
const photoIn = (answer: Answer) => stored.parse(answer.body.doc)
/** A file as it is, which is no JSON. */
const fetchFile = (address: string, headers: Record<string, string> = {}) =>
  answerApi(new Request(`http://localhost:3000${address}`, { headers: { ...authorized(), ...headers } }), { config })

const rendition = (one: Parameters<typeof renditionKey>[0]) => path.join(environment.dataDir, renditionKey(one))
const sentence = (answer: Answer) => String(answer.body.errors?.[0]?.message)

/** Everything that lies on the disk, and how many photos the database has. */
async function everything() {
  const inside = (folder: string) => {
    const place = path.join(environment.dataDir, folder)
    return existsSync(place) ? readdirSync(place).toSorted() : []
  }
  const { body } = await editor.get('/api/photos?limit=1')
  return { originals: inside('originals'), renditions: inside('renditions'), photos: Number(body.totalDocs) }
}

describe('the same picture', () => {
  it('uploaded twenty times at once is stored once, and the others are told which photo it is', async () => {
    const before = await everything()
    const picture = await drawPicture(1)

    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(picture, 'Bến phà.jpg')))

    const [stored, ...more] = answers.filter(({ status }) => status === 201)
    expect(more).toEqual([])
    const refused = answers.filter(({ status }) => status === 409)
    expect(refused).toHaveLength(19)
    const id = Number(stored?.body.doc?.id)
    for (const answer of refused) {
      expect(sentence(answer)).toBe(`This picture is here already, as photo ${id}, “Bến phà”.`)
      expect(answer.body.errors?.[0]?.data).toMatchObject({
        code: 'photo-known',
        photo: { id, title: 'Bến phà', address: `/admin/collections/photos/${id}` },
      })
    }
    const after = await everything()
    expect(after.photos).toBe(before.photos + 1)
    expect(after.originals).toHaveLength(before.originals.length + 1)
    expect(after.renditions).toHaveLength(before.renditions.length + 1)
  })

  it('is known whoever brings it, under whatever name', async () => {
    const picture = await drawPicture(2)
    expectStatus(await upload(picture), 201)

    expectStatus(await editor.upload('/api/photos', {}, picture, 'Khác.png'), 409)
  })

  it('that lies in the trash is taken from there', async () => {
    const picture = await drawPicture(3)
    const id = Number((await upload(picture)).body.doc?.id)
    expectStatus(await photographer.post(`/api/photos/${id}/transitions`, { action: 'trash' }), 200)

    const answer = await upload(picture)

    expectStatus(answer, 409)
    expect(sentence(answer)).toContain('lies in the trash')
    expect(answer.body.errors?.[0]?.data).toMatchObject({
      code: 'photo-in-trash',
      photo: { address: `/admin/collections/photos/trash/${id}` },
    })
    expectStatus(await photographer.post(`/api/photos/${id}/transitions`, { action: 'take-from-trash' }), 200)
    expect(sentence(await upload(picture))).toContain('is here already')
  })
})

describe('an upload that is not stored', () => {
  const owner = (statement: string) => withClient(useDatabase().ownerUrl, (client) => client.query(statement))
  const refuseRows = (code: string, when: string) =>
    owner(`create function no_photo() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = '${code}'; end $$;
           create constraint trigger no_photo after insert on photos ${when} for each row execute function no_photo()`)

  afterEach(() => owner('drop function if exists no_photo cascade'))

  it.each([
    ['while the row is written', 'not deferrable'],
    ['while the transaction is committed', 'deferrable initially deferred'],
  ])('because the database fails %s leaves nothing behind, and can be sent again', async (_when, when) => {
    const before = await everything()
    const picture = await drawPicture(when.length)
    await refuseRows('57P03', when)

    const answer = await upload(picture)

    expectStatus(answer, 503)
    expect(sentence(answer)).toContain('Nothing was stored')
    expect(await everything()).toEqual(before)
    await owner('drop function no_photo cascade')
    expectStatus(await upload(picture), 201)
  })

  it('because of a field leaves nothing behind', async () => {
    const before = await everything()

    expectStatus(await photographer.upload('/api/photos', { ...PHOTO_FIELDS, takenOn: '1945-02-30' }, await drawPicture(5)), 400)
    expectStatus(await photographer.upload('/api/photos', { credit: { a: 1 } }, await drawPicture(6)), 400)
    expectStatus(await photographer.upload('/api/photos', { hash: 'a'.repeat(64) }, await drawPicture(7)), 400)
    expectStatus(await photographer.upload('/api/photos', { placeholder: 'x' }, await drawPicture(8)), 400)

    expect(await everything()).toEqual(before)
  })

  it('because of who sends it is not looked at', async () => {
    const before = await everything()
    const translator = await newsroom.hire('translator')
    const picture = await drawPicture(9)

    expectStatus(await newsroom.anonymous.upload('/api/photos', {}, picture), 401)
    expectStatus(await translator.upload('/api/photos', {}, picture), 403)
    expectStatus(await photographer.post('/api/photos', { credit: 'VNA' }), 400)
    expect((await withoutFile()).status).toBe(400)

    expect(await everything()).toEqual(before)
  })
})

const drawn = (format: 'png' | 'webp' | 'tiff' | 'avif' | 'gif') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .toFormat(format)
    .toBuffer()

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const chunk = Buffer.alloc(8 + body.length)
  chunk.writeUInt32BE(data.length)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), 4 + body.length)
  return chunk
}

/** A PNG with a chunk behind its header, or many of it. */
async function pngWith(type: string, data: Uint8Array, times = 1): Promise<Bytes> {
  const png = await drawn('png')
  return bytes(Buffer.concat([png.subarray(0, 33), ...Array.from({ length: times }, () => pngChunk(type, data)), png.subarray(33)]))
}

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } })

/** Headers that promise more than 50 megapixels, and what little there is behind them. */
function tiffBomb(): Bytes {
  const entry = (tag: number, value: number) => {
    const one = Buffer.alloc(12)
    one.writeUInt16LE(tag)
    one.writeUInt16LE(4, 2)
    one.writeUInt32LE(1, 4)
    one.writeUInt32LE(value, 8)
    return one
  }
  const entries = [
    [256, 60_000],
    [257, 60_000],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, 60_000],
    [279, 8],
  ].map(([tag = 0, value = 0]) => entry(tag, value))
  return bytes(Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)]))
}

describe('a hostile or broken file', () => {
  it.each<[string, string, () => Promise<Bytes>]>([
    [
      'a drawing with a script, named as a photo',
      'no picture',
      async () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    [
      'a drawing that fetches',
      'no picture',
      async () => bytes('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
    ],
    ['a program', 'no picture', async () => bytes('MZ\x90\0\x03\0\0\0')],
    ['a program for other systems', 'no picture', async () => bytes(`\x7fELF${'\0'.repeat(60)}`)],
    ['an archive', 'no picture', async () => bytes('PK\x03\x04\x14\0\0\0')],
    ['a document', 'no picture', async () => bytes('%PDF-1.7\n')],
    ['a film', 'no picture', async () => bytes('\0\0\0\x18ftypmp42\0\0\0\0isommp42')],
    ['a GIF', 'no picture', async () => bytes(await drawn('gif'))],
    ['the beginning of a JPEG alone', 'damaged', async () => bytes('\xff\xd8\xff\xe0')],
    ['the beginning of a HEIC alone', 'damaged', async () => bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['half a JPEG', 'damaged', async () => (await drawPicture(20, { width: 1600, height: 1200 })).slice(0, 3_000)],
    ['half a PNG', 'damaged', async () => bytes((await drawn('png')).subarray(0, 300))],
    ['half an AVIF', 'damaged', async () => bytes((await drawn('avif')).subarray(0, -20))],
    ['half a TIFF', '', async () => bytes((await drawn('tiff')).subarray(0, 2_000))],
    ['half a HEIC', 'damaged', async () => sample('patches-p3.heic').slice(0, -200)],
    ['a moving WebP', 'Moving', async () => movingWebp()],
    ['a moving PNG', 'Moving', async () => pngWith('acTL', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 0))],
    ['a moving AVIF', 'Moving', async () => bytes(Buffer.concat([await drawn('avif'), Buffer.from('\0\0\0\x08moov', 'latin1')]))],
    [
      'a text that unpacks to a hundred megabytes',
      '8 MB',
      async () => pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000))])),
    ],
    [
      'a colour profile that does',
      '8 MB',
      async () => pngWith('iCCP', Buffer.concat([Buffer.from('ICC\0\0'), deflateSync(Buffer.alloc(100_000_000))])),
    ],
    ['a TIFF that promises 3,600 megapixels', '50 megapixels', async () => tiffBomb()],
    ['a picture too tall for any page', 'too tall', async () => bytes(await plain(900, 28_000).jpeg().toBuffer())],
    ['a line of 65,000 pixels', 'too tall', async () => bytes(await plain(1, 65_000).png().toBuffer())],
    ['twenty thousand packed words', 'a thousand parts', async () => pngWith('zTXt', Buffer.from('C\0\0x'), 20_000)],
    ['twenty thousand parts that nobody knows', 'a thousand parts', async () => pngWith('prBe', new Uint8Array(), 20_000)],
    ['a camera’s raw file', 'raw file', async () => bytes('II*\0\x10\0\0\0CR\x02\0')],
    ['more than 40 MB', '40 MB', async () => new Uint8Array(41 * 1024 * 1024).fill(0xff)],
  ])('is refused in a sentence and leaves nothing behind: %s', async (_what, said, make) => {
    const before = await everything()
    const file = await make()
    const began = performance.now()

    const answer = await upload(file)

    expect(performance.now() - began).toBeLessThan(15_000)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(sentence(answer)).toContain(said)
    expect(sentence(answer)).toMatch(/\.$/)
    expect(await everything()).toEqual(before)
  })

  it.each<[string, () => Promise<Bytes>]>([
    ['a page behind a JPEG', async () => joined(await drawPicture(30), '<!doctype html><script>alert(1)</script>')],
    ['an archive behind a PNG', async () => joined(await drawn('png'), 'PK\x03\x04\x14\0\0\0')],
    ['a program in the comment of a JPEG', async () => withComment(await drawPicture(31), '#!/bin/sh\nrm -rf /\n')],
    [
      'a script in its XMP',
      async () =>
        withXmp(
          '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">&lt;script&gt;alert(1)&lt;/script&gt;</rdf:li></rdf:Alt></dc:description>',
        ),
    ],
  ])('that is a picture all the same is stored whole, and nobody is given what hides in it: %s', async (_what, make) => {
    const file = await make()

    const answer = await upload(file)

    expectStatus(answer, 201)
    const { hash, filename, uprightWidth } = photoIn(answer)
    expect(bytes(readFileSync(path.join(environment.dataDir, 'originals', filename)))).toEqual(file)
    await ensureRenditions({ hash, filename })
    for (const format of ['jpg', 'webp'] as const) {
      const made = readFileSync(rendition({ hash, width: firstWidth(uprightWidth), format }))
      expect(['script', 'PK\x03\x04', '#!/bin'].filter((hidden) => made.includes(hidden, 0, 'latin1'))).toEqual([])
    }
    const shown = await fetchFile(`/api/photos/file/${filename}`)
    expect(shown.headers.get('content-type')).toMatch(/^image\//)
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('whose second rendition is still being written when the first fails leaves neither', async () => {
    const made = vi.spyOn(storage, 'write').mockImplementation(async (key) => {
      if (key.endsWith('.webp')) throw new Error('the disk is full')
      await new Promise((resolve) => setImmediate(resolve))
      late.push(key)
    })
    const late: string[] = []
    const hash = 'f'.repeat(64)

    await expect(
      makeFirstRenditions(await drawPicture(35), { hash, extension: 'jpg', upright: { width: 800, height: 600 } }),
    ).rejects.toThrow('the disk is full')

    expect(late).toEqual([renditionKey({ hash, width: 640, format: 'jpg' })])
    made.mockRestore()
  })

  it('that its decoder puts right has all its renditions, like any other', async () => {
    const file = await drawPicture(36, { width: 1300, height: 900 })
    // Says that it is higher than what its data hold.
    const size = Buffer.from(file).indexOf(Buffer.of(0xff, 0xc0)) + 5
    new DataView(file.buffer).setUint16(size, 1000)

    const answer = await upload(file)

    expectStatus(answer, 201)
    const { hash, filename } = photoIn(answer)
    await ensureRenditions({ hash, filename })
    expect(readdirSync(path.dirname(rendition({ hash, width: 320, format: 'jpg' }))).toSorted()).toEqual(
      ['jpg', 'webp'].flatMap((format) => [1280, 320, 640, 960].map((width) => `${width}.${format}`)).toSorted(),
    )
  })

  it.each([
    ['..%2f..%2fetc%2fpasswd', 'up and out'],
    ['../../../server.ts', 'up and out by slashes'],
    ['a\u202egpj.exe', 'a name that turns round'],
    [`${'ệ'.repeat(300)}.jpg`, 'three hundred letters'],
    ['Đỗ Văn Chiến\u0000.jpg', 'a letter that ends texts'],
    ['\u{1f4f7}.heic', 'no letter at all'],
    ['.env.local', 'a name that servers read'],
    ['   ', 'a name of nothing'],
  ])('gets a name of ours, or a sentence: %j', async (name) => {
    const answer = await upload(await drawPicture(40 + name.length, { width: 330, height: 250 }), name)

    const said = answer.status === 201 ? photoIn(answer).filename : sentence(answer)
    expect([201, 400]).toContain(answer.status)
    expect(said).toMatch(answer.status === 201 ? /^[a-z0-9-]{3,130}\.jpg$/ : /\.$/)
  })
})

describe('every form of picture', () => {
  it.each<[string, string, () => Promise<Uint8Array>]>([
    ['a TIFF', 'tif', async () => drawPatches().tiff({ compression: 'lzw' }).toBuffer()],
    ['a TIFF of 16 bits', 'tif', async () => drawPatches().toColourspace('rgb16').tiff().toBuffer()],
    ['an AVIF', 'avif', async () => drawPatches().avif({ quality: 80 }).toBuffer()],
    ['a PNG in Display P3', 'png', async () => pngWithProfile(await drawPatches(DISPLAY_P3).png().toBuffer(), await displayP3())],
    ['a PNG in Adobe RGB', 'png', async () => pngWithProfile(await drawPatches(ADOBE_RGB).png().toBuffer(), ADOBE_PROFILE)],
    ['a JPEG in Display P3', 'jpg', async () => drawPatches().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer()],
    ['a WebP', 'webp', async () => drawPatches().webp({ quality: 95 }).toBuffer()],
    ['a JPEG for print', 'jpg', async () => drawPatches().withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['a TIFF for print', 'tif', async () => drawPatches().withIccProfile('cmyk').tiff().toBuffer()],
    ['a TIFF for print without its profile', 'tif', async () => drawPatches().toColourspace('cmyk').tiff().toBuffer()],
    ['a HEIC in Display P3', 'heic', async () => sample('patches-p3.heic')],
  ])('is taken and has its colours within a ΔE2000 of 3: %s', async (_what, ending, make) => {
    const file = bytes(await make())
    const answer = await upload(file, 'ảnh.bin')
    expectStatus(answer, 201)
    const photo = photoIn(answer)
    expect(photo.filename).toMatch(new RegExp(`\\.${ending}$`))
    expect({ width: photo.uprightWidth, height: photo.uprightHeight }).toEqual(PATCHES_SIZE)
    // Both are there before anybody asked for the others.
    const made = (['webp', 'jpg'] as const).map((format) => readFileSync(rendition({ hash: photo.hash, width: 320, format })))

    for (const picture of made) expect(await worstPatch(picture)).toBeLessThan(3)
    for (const picture of made) expect((await sharp(picture).metadata()).space).toBe('srgb')
    expect(bytes(readFileSync(path.join(environment.dataDir, 'originals', photo.filename)))).toEqual(file)
    const shown = await previewMedia(new Request(`http://localhost:3000${photo.thumbnailURL}`, { headers: authorized() }), {
      config,
      hash: photo.hash,
      file: path.basename(photo.thumbnailURL),
    })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
  })

  it('a HEIC stands upright, once', async () => {
    const answer = await upload(sample('upright.heic'))
    expectStatus(answer, 201)
    const { hash, uprightWidth, uprightHeight } = photoIn(answer)
    const picture = readFileSync(rendition({ hash, width: uprightWidth, format: 'jpg' }))

    expect([uprightWidth, uprightHeight]).toEqual([240, 320])
    expect(await sharp(picture).metadata()).toMatchObject({ width: 240, height: 320 })
    // Its sky is above.
    const top = await sharp(picture).extract({ left: 100, top: 10, width: 40, height: 40 }).stats()
    expect(top.channels[2]?.mean ?? 0).toBeGreaterThan((top.channels[0]?.mean ?? 0) + 50)
  })

  it('a HEIC whose working copy was lost has it made anew for its other renditions', async () => {
    const answer = await upload(bytes(Buffer.concat([sample('patches-p3.heic'), Buffer.from('\0\0\0\x08free', 'latin1')])))
    expectStatus(answer, 201)
    const { hash, filename } = photoIn(answer)
    // The worker makes them after the answer; it must not be at it while they are lost.
    await ensureRenditions({ hash, filename })
    rmSync(path.join(environment.dataDir, 'renditions', hash), { recursive: true })

    await ensureRenditions({ hash, filename })

    expect(await worstPatch(readFileSync(rendition({ hash, width: 320, format: 'webp' })))).toBeLessThan(3)
  })

  it('what no browser draws is drawn for our screens, and downloaded as it is', async () => {
    const file = bytes(await drawPatches().tiff({ compression: 'deflate' }).toBuffer())
    const address = `/api/photos/file/${photoIn(await upload(file)).filename}`

    const drawnOne = await fetchFile(address, { 'sec-fetch-dest': 'image' })
    const downloaded = await fetchFile(address)

    expect(drawnOne.headers.get('content-type')).toBe('image/webp')
    expect(downloaded.headers.get('content-type')).toBe('image/tiff')
    expect(bytes(new Uint8Array(await downloaded.arrayBuffer()))).toEqual(file)
    expect((await sharp(await drawnOne.arrayBuffer()).metadata()).width).toBe(PATCHES_SIZE.width)
    expect((await newsroom.anonymous.get(address, { 'sec-fetch-dest': 'image' })).status).toBeGreaterThanOrEqual(401)
  })

  it('has a placeholder of at most 28 bytes', async () => {
    const { placeholder } = photoIn(await upload(await drawPicture(60)))

    const { length } = Buffer.from(placeholder, 'base64')
    expect(length).toBeGreaterThan(4)
    expect(length).toBeLessThanOrEqual(28)
  })
})

it('thirty pictures at once, more than the database has connections, hold up nobody who reads meanwhile', async () => {
  const files = await Promise.all(Array.from({ length: 30 }, async (_, index) => drawPicture(100 + index, { width: 900, height: 600 })))
  const many = files.map((file) => upload(file))
  const waits: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now()
    expectStatus(await editor.get('/api/photos?limit=1&depth=0'), 200)
    waits.push(performance.now() - began)
  }

  expect(Math.max(...waits)).toBeLessThan(1_500)
  expect((await Promise.all(many)).map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 201))
})

const ADOBE_PROFILE = matrixProfile({
  red: [0.60974, 0.31111, 0.01947],
  green: [0.20528, 0.62567, 0.06087],
  blue: [0.14919, 0.06322, 0.74457],
  gamma: ADOBE_GAMMA,
})

/** As sharp brings it. */
async function displayP3(): Promise<Uint8Array> {
  const { icc } = await sharp(await drawPatches().withIccProfile('p3').png().toBuffer()).metadata()
  if (!icc) throw new Error('sharp wrote no profile.')
  return icc
}

function authorized(): Record<string, string> {
  return { authorization: `JWT ${photographer.token}` }
}

/** A form that names a file in place of sending one, as Payload's own uploads to a cloud do. */
function withoutFile(): Promise<Response> {
  const body = new FormData()
  body.set('file', JSON.stringify({ filename: 'a.tif', mimeType: 'image/tiff', size: 1, collectionSlug: 'photos' }))
  body.set('_payload', '{}')
  return answerApi(new Request('http://localhost:3000/api/photos', { method: 'POST', body, headers: authorized() }), { config })
}

function joined(picture: Uint8Array, more: string): Bytes {
  return bytes(Buffer.concat([picture, Buffer.from(more, 'latin1')]))
}

function withComment(picture: Uint8Array, words: string): Bytes {
  const comment = Buffer.from(`\xff\xfe\0\0${words}`, 'latin1')
  comment.writeUInt16BE(words.length + 2, 2)
  return bytes(Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]))
}

async function withXmp(inside: string): Promise<Bytes> {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`
  return bytes(
    await sharp(await drawPicture(33))
      .withXmp(xmp)
      .jpeg()
      .toBuffer(),
  )
}

async function movingWebp(): Promise<Bytes> {
  const pixels = Buffer.from(Array.from({ length: 20 * 20 * 3 }, (_, at) => (at < 600 ? 20 : 230)))
  return bytes(
    await sharp(pixels, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
      .webp({ loop: 0 })
      .toBuffer(),
  )
}
