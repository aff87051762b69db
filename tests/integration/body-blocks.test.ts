import { createHash } from 'node:crypto'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLocalReq } from 'payload'
import { printArticle } from '../../press/print-article.ts'
import { answerReader } from '../../site/answer.ts'
import { forgetMedia } from '../../site/media/public-hashes.ts'
import { readerPool } from '../../site/store/reader-pool.ts'
import { bodyOf, clearedPerson, clearedPhoto, expectStatus, paragraph, text } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(async () => {
  await newsroom.close()
  await readerPool().end()
})

function block(fields: Record<string, unknown>) {
  return { type: 'block', version: 2, format: '', fields }
}

function mention(person: number, form: string) {
  return { type: 'inlineBlock', version: 1, fields: { blockType: 'person', person, form } }
}

async function read(target: string, headers: { range?: string; method?: string } = {}) {
  const { method = 'GET', range = '' } = headers
  const answer = await answerReader({ method, target, acceptEncoding: '', ifNoneMatch: '', range })
  return { ...answer, text: answer.body ? new TextDecoder().decode(answer.body) : '' }
}

/** Bytes that begin as a frame of an MP3 does, and no two files alike. */
function sound(size: number, head: readonly number[] = [0xff, 0xfb, 0x90, 0x64]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  crypto.getRandomValues(bytes.subarray(64))
  bytes.set(head)
  return bytes
}

async function recording(fields: Record<string, unknown>, bytes = sound(2_000)): Promise<number> {
  const answer = await newsroom.photographer.upload('/api/recordings', fields, bytes, 'chuông chùa.mp3')
  expectStatus(answer, 201)
  return Number(answer.body.doc?.id)
}

describe('an article with a gallery, a mention, a recording and a related story', () => {
  const COMPLETE = {
    title: { vi: 'Tiếng chuông' },
    credit: 'Lê Thị Dịch',
    transcript: { vi: 'Tiếng chuông.' },
    captions: { vi: 'WEBVTT\n\n' },
  }

  test('is published with all of them; its recording is public in pieces while it is live, and no longer', async () => {
    const bytes = sound(2_000)
    const related = await newsroom.write({ headline: 'Bài kia' })
    await newsroom.publish(related)
    const id = await newsroom.write({
      body: bodyOf(
        paragraph(text('Theo '), mention(newsroom.person, 'office-name'), text('.')),
        block({ blockType: 'gallery', title: 'Bên sông', photos: [{ photo: newsroom.photo, caption: 'Riêng ở đây' }] }),
        block({ blockType: 'recording', recording: await recording(COMPLETE, bytes) }),
        block({ blockType: 'relatedStory', article: related }),
      ),
    })
    const file = `/media/${createHash('sha256').update(bytes).digest('hex')}/recording.mp3`
    expect((await read(file)).status).toBe(404)

    const address = await newsroom.publish(id)
    const page = await read(address)
    forgetMedia()

    expect(page.text).toContain('Chủ tịch Hội')
    expect(page.text).toContain('Riêng ở đây')
    expect(page.text).toContain(`<audio controls="" preload="none" src="${file}"`)
    expect(page.text).toContain('>Bài kia</a>')
    const whole = await read(file)
    expect([whole.status, whole.headers['content-type'], whole.headers['accept-ranges']]).toEqual([200, 'audio/mpeg', 'bytes'])
    expect(Buffer.from(whole.body ?? []).equals(bytes)).toBe(true)
    const piece = await read(file, { range: 'bytes=100-199' })
    expect([piece.status, piece.headers['content-range']]).toEqual([206, 'bytes 100-199/2000'])
    expect(Buffer.from(piece.body ?? []).equals(bytes.subarray(100, 200))).toBe(true)
    expect(await read(file.replace('recording.mp3', 'captions.vi.vtt'))).toMatchObject({ status: 200, text: 'WEBVTT\n' })
    expect((await read(file.replace('recording.mp3', 'captions.en.vtt'))).status).toBe(404)

    expectStatus(await newsroom.publisher.post(`/api/articles/${id}/transitions`, { action: 'unpublish', reason: 'Nhầm.' }), 200)
    forgetMedia()

    expect((await read(file)).status).toBe(404)
  })

  test('is not submitted while its blocks are unfinished, each named by its place', async () => {
    const bare = await newsroom.photographer.upload('/api/photos', { credit: 'VNA' }, await drawPicture(901))
    expectStatus(bare, 201)
    const id = await newsroom.write({
      body: bodyOf(
        paragraph(text('Mở đầu.')),
        block({ blockType: 'gallery', photos: [{ photo: newsroom.photo }, { photo: Number(bare.body.doc?.id) }] }),
        block({ blockType: 'infographic', photo: newsroom.photo }),
        block({ blockType: 'recording', recording: await recording({}) }),
        paragraph(text('Theo '), { type: 'inlineBlock', version: 1, fields: { blockType: 'person' } }),
      ),
    })

    const answer = await newsroom.move(newsroom.writer, id, 'submit')

    expect(answer.status).toBe(422)
    const problems = z
      .array(z.object({ code: z.string(), where: z.string() }))
      .parse(answer.body.problems)
      .map(({ code, where }) => `${code} ${where}`)
    expect(problems).toEqual(
      expect.arrayContaining([
        'no-caption body.1.photos.1.caption',
        'no-alt body.1.photos.1.alt',
        'no-rights body.1.photos.1.photo',
        'no-text-alternative body.2.text',
        'no-title body.3.recording',
        'no-transcript body.3.recording',
        'no-person body.4',
      ]),
    )
  })

  test('is approved again when a photo of its gallery, or its recording, says something else', async () => {
    const photo = await clearedPhoto(newsroom)
    const played = await recording({ title: { vi: 'Chuông' }, credit: 'A', transcript: { vi: 'b' } })
    const id = await newsroom.write({
      body: bodyOf(
        paragraph(text('a')),
        block({ blockType: 'gallery', photos: [{ photo }] }),
        block({ blockType: 'recording', recording: played }),
      ),
    })
    await newsroom.approve(id)

    expectStatus(await newsroom.photographer.patch(`/api/recordings/${played}`, { credit: 'B' }, { 'if-match': '"1"' }), 200)

    expect((await newsroom.article(id)).stage).toBe('in-review')
  })
})

const latin = (words: string) => [...Buffer.from(words, 'latin1')]

test.for<[string, string, number[]]>([
  ['mp3', 'audio', [0xff, 0xfb, 0x90, 0x64]],
  ['m4a', 'audio', [0, 0, 0, 24, ...latin('ftypM4A '), 0, 0, 2, 0, ...latin('M4A isom')]],
  ['ogg', 'audio', [...latin('OggS'), 0, 2, ...Array.from({ length: 22 }, () => 0), 1, ...latin('vorbis')]],
  ['ogg', 'audio', [...latin('OggS'), 0, 2, ...Array.from({ length: 22 }, () => 0), ...latin('OpusHead')]],
  ['wav', 'audio', [...latin('RIFF'), 36, 0, 0, 0, ...latin('WAVEfmt ')]],
  ['mp4', 'video', [0, 0, 0, 24, ...latin('ftypisom'), 0, 0, 2, 0, ...latin('isommp42')]],
  ['webm', 'video', [0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x84, ...latin('webm'), 0x42, 0x87, 0x81, 4]],
])('a file that begins as %s is taken, and printed as %s', async ([extension, medium, head]) => {
  const played = await recording({ title: { vi: 'a' } }, sound(1_000, head))
  const id = await newsroom.write({ body: bodyOf(paragraph(text('a')), block({ blockType: 'recording', recording: played })) })

  const article = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })
  const { content } = await printArticle(await createLocalReq({}, newsroom.payload), { article, day: '2026-11-22' })

  expect(content.body[1]).toMatchObject({ kind: 'recording', recording: { extension, medium } })
})

describe('people by name', () => {
  test('are found with marks or without, by any of their words, small or large, in any of their forms', async () => {
    const { writer, editor } = newsroom
    const thang = await clearedPerson({ writer, editor }, { name: 'Đặng Đức Thắng', otherNames: [{ name: 'Dang D. Thang-Smith' }] })
    const thanh = await clearedPerson({ writer, editor }, { name: 'Đặng Đức Thanh' })
    const found = async (name: string) => {
      const answer = await writer.get(`/api/people/by-name?language=vi&name=${encodeURIComponent(name)}`)
      expectStatus(answer, 200)
      return z
        .array(z.object({ id: z.number() }))
        .parse(answer.body.people)
        .map(({ id }) => id)
    }

    expect(await found('đặng đức th')).toEqual([thanh, thang])
    expect(await found('dang duc thang')).toEqual([thang])
    expect(await found('THẮNG'.normalize('NFD'))).toEqual([thang])
    expect(await found('duc than')).toEqual([thanh, thang])
    expect(await found('thang-smith')).toEqual([thang])
    for (const nobody of ['ang', 'đức đặng', '%', '_', "'", '\\', 'x'.repeat(300)]) expect(await found(nobody)).toEqual([])
  })

  test('come with the offices of today, to nobody anonymous and to no admin', async () => {
    const person = { id: newsroom.person, name: 'Đỗ Thị Hoàng Yến', offices: ['President of the Association'] }

    expect((await newsroom.writer.get('/api/people/by-name?language=en&name=hoang')).body).toMatchObject({ people: [person] })
    expect((await newsroom.anonymous.get('/api/people/by-name?name=hoang')).status).toBe(401)
    expect((await newsroom.admin.get('/api/people/by-name?name=hoang')).body).toEqual({ people: [] })
  })
})
