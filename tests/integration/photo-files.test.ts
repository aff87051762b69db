import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import { emptyTrash } from '../../cms/transitions/empty-trash.ts'
import { environment } from '../../environment.ts'
import config from '../../payload.config.ts'
import { ensureRenditions } from '../../press/renditions.ts'
import { answerReader } from '../../site/answer.ts'
import { clearedPhoto, expectStatus, manuscript, PHOTO_FIELDS } from '../support/manuscripts.ts'
import { drawPicture, type Answer, type Colleague, type Json } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let owner: Client

beforeAll(async () => {
  newsroom = await staffNewsroom()
  owner = new Client({ connectionString: useDatabase().ownerUrl })
  await owner.connect()
})

afterEach(() => owner.query('drop trigger if exists no_photo on photos'))

afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

let seed = 500

/** Another picture of the same shape, or as high as that. */
function picture(height = 600) {
  seed += 1
  return drawPicture(seed, { width: 800, height })
}

async function photoRow(photo: number): Promise<Json> {
  const answer = await newsroom.editor.get(`/api/photos/${photo}?depth=0`)
  expectStatus(answer, 200)
  return answer.body
}

type Bytes = Uint8Array<ArrayBuffer>
type Sent = { who?: Colleague; revision?: number; look?: boolean; fields?: Record<string, unknown> }

/** Sends another file on the present revision. */
async function replace(photo: number, file: Bytes, { who = newsroom.photographer, revision, look, fields = {} }: Sent = {}) {
  const on = revision ?? Number((await photoRow(photo)).revision)
  return who.upload(`/api/photos/${photo}/file${look ? '/look' : ''}?depth=0`, fields, file, 'corrected.jpg', { 'if-match': `"${on}"` })
}

async function putBack(photo: number, hash: string, who: Colleague = newsroom.photographer): Promise<Answer> {
  const { revision } = await photoRow(photo)
  return who.post(`/api/photos/${photo}/file?depth=0`, { hash }, { 'if-match': `"${Number(revision)}"` })
}

async function clear(photo: number): Promise<void> {
  expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
}

async function read(target: string): Promise<{ status: number; text: string }> {
  const { status, body } = await answerReader({ method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' })
  return { status, text: new TextDecoder().decode(body ?? new Uint8Array()) }
}

/** The picture in the archive that staff download. */
async function download(photo: number, hash: string): Promise<Uint8Array> {
  const headers = { authorization: `JWT ${newsroom.writer.token}` }
  const answer = await answerApi(new Request(`http://localhost:3000/api/photos/${photo}/download?hash=${hash}`, { headers }), { config })
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.entries(files).find(([name]) => name.endsWith('.jpg'))?.[1] ?? new Uint8Array()
}

const isPublic = async (hash: string) => (await read(`/media/${hash}/320.jpg`)).status === 200
const sentence = (answer: Answer) => String(answer.body.errors?.[0]?.message)
const code = (answer: Answer) => String(answer.body.errors?.[0]?.data?.code)

/** Everything that lies on the disk. */
function onDisk(): string[] {
  return ['originals', 'renditions'].flatMap((folder) => {
    const place = path.join(environment.dataDir, folder)
    return existsSync(place) ? readdirSync(place).map((name) => `${folder}/${name}`) : []
  })
}

/** A live article with a photo of its own. */
async function livePage(shown: Record<string, unknown> = {}) {
  const photo = await clearedPhoto(newsroom)
  const article = await newsroom.write({ leadPhoto: { photo, ...shown } })
  const address = await newsroom.publish(article)
  return { photo, article, address, hash: String((await photoRow(photo)).hash) }
}

describe('a file that is replaced', () => {
  it('stays on the live page, byte for byte, until a new publication of that page is approved and published', async () => {
    const { photo, article, address, hash: before } = await livePage()
    const original = path.join(environment.dataDir, 'originals', String((await photoRow(photo)).filename))
    const bytes = readFileSync(original)
    const printed = (await read(address)).text

    const answer = await replace(photo, await picture())

    expectStatus(answer, 200)
    const after = String(answer.body.doc?.hash)
    expect(after).not.toBe(before)
    expect(answer.body.doc).toMatchObject({
      revision: 2,
      credit: 'VNA',
      caption: PHOTO_FIELDS.caption,
      state: 'cleared',
      clearedRevision: 1,
    })
    expect((await read(address)).text).toBe(printed)
    expect([await isPublic(before), await isPublic(after)]).toEqual([true, false])
    expect(readFileSync(original).equals(bytes)).toBe(true)

    await clear(photo)
    expect((await read(address)).text).toContain(before)
    expect((await read(`/vi/photos/${photo}`)).text).toContain(after)
    expect(await isPublic(before)).toBe(true)
    const uses = await newsroom.photographer.get(`/api/photos/${photo}/uses`)
    expect(uses.body.live?.[0]).toMatchObject({ article, isEarlierFile: true })

    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await newsroom.publish(article)
    expect((await read(address)).text).toContain(after)
    expect((await read(address)).text).not.toContain(before)
    expect([await isPublic(before), await isPublic(after)]).toEqual([false, true])
    expect((await newsroom.photographer.get(`/api/photos/${photo}/uses`)).body.live?.[0]).toMatchObject({ isEarlierFile: false })
  })

  it('voids the approval of a page in work, and says who replaced it', async () => {
    const photo = await clearedPhoto(newsroom)
    const article = await newsroom.write({ leadPhoto: { photo } })
    await newsroom.approve(article)

    expectStatus(await replace(photo, await picture()), 200)

    expect((await newsroom.article(article)).stage).toBe('in-review')
    const { body } = await newsroom.editor.get(`/api/audit?where[action][equals]=void&where[subject][equals]=${article}&depth=0`)
    expect(body.docs?.[0]?.reason).toBe(
      `Photo ${photo}, which this page prints, was given another file by ${newsroom.photographer.name} after the approval.`,
    )
  })

  it('is kept with its revision, and can be put back', async () => {
    const photo = await clearedPhoto(newsroom, { takenOn: '1999' })
    const before = String((await photoRow(photo)).hash)
    expectStatus(await replace(photo, await picture()), 200)
    const after = String((await photoRow(photo)).hash)

    const files = await newsroom.writer.get(`/api/photos/${photo}/files`)
    expect(Array.from(files.body.files ?? []).map(({ hash, revision }) => [hash, revision])).toEqual([
      [after, 2],
      [before, 1],
    ])
    const earlier = await download(photo, before)
    expect(createHash('sha256').update(earlier).digest('hex')).toBe(before)
    expect((await newsroom.writer.get(`/api/photos/${photo}/download?hash=${'f'.repeat(64)}`)).status).toBe(404)
    expectStatus(await putBack(photo, before), 200)

    expect(await photoRow(photo)).toMatchObject({ hash: before, revision: 3, takenOn: '1999' })
    expect(code(await putBack(photo, before))).toBe('same-file')
    expect((await putBack(photo, 'f'.repeat(64))).status).toBe(404)
    expectStatus(await putBack(photo, after), 200)
    const audit = await newsroom.editor.get(`/api/audit?where[subject][equals]=${photo}&where[action][contains]=file&sort=id&depth=0`)
    expect(Array.from(audit.body.docs ?? []).map(({ action }) => action)).toEqual(['replace-file', 'put-file-back', 'put-file-back'])
  })

  it('is not brought back by restoring an earlier text', async () => {
    const photo = await clearedPhoto(newsroom)
    expectStatus(await replace(photo, await picture()), 200)
    const { hash, filename, uprightWidth, revision } = await photoRow(photo)
    const { docs } = await newsroom.payload.findVersions({ collection: 'photos', where: { parent: { equals: photo } }, sort: 'createdAt' })

    const answer = await newsroom.photographer.post(`/api/photos/versions/${docs[0]?.id}`, {}, { 'if-match': `"${Number(revision)}"` })

    expectStatus(answer, 200)
    expect(await photoRow(photo)).toMatchObject({ hash, filename, uprightWidth, revision: 3 })
  })
})

describe('the file of a photo', () => {
  it('is not written anew where the focal point moves', async () => {
    const photo = await clearedPhoto(newsroom)
    const { filename, hash } = await photoRow(photo)
    const original = path.join(environment.dataDir, 'originals', String(filename))
    const { ino } = statSync(original)

    const moved = await newsroom.photographer.patch(
      `/api/photos/${photo}?depth=0&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80`,
      {},
      { 'if-match': '"1"' },
    )

    expectStatus(moved, 200)
    expect(await photoRow(photo)).toMatchObject({ focalX: 20, focalY: 80, filename, hash, revision: 2 })
    expect(statSync(original).ino).toBe(ino)
  })

  it('is said by no save', async () => {
    const photo = await clearedPhoto(newsroom)
    const { filename, mimeType, width } = await photoRow(photo)

    const forged = { filename: 'other.jpg', mimeType: 'text/html', width: 1, uprightWidth: 1, filesize: 1, title: 'Cầu' }
    const answer = await newsroom.photographer.patch(`/api/photos/${photo}`, forged, { 'if-match': '"1"' })

    expectStatus(answer, 200)
    expect(await photoRow(photo)).toMatchObject({ filename, mimeType, width, uprightWidth: 800, title: 'Cầu' })
  })
})

describe('another file', () => {
  it('is refused where it is the same, an earlier one, or another photo’s', async () => {
    const [first, second] = [await picture(), await picture()]
    const created = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, first)
    const photo = Number(created.body.doc?.id)
    const same = await replace(photo, first)
    expect([same.status, code(same), sentence(same)]).toEqual([409, 'same-file', 'This is the very file that the photo has already.'])

    expectStatus(await replace(photo, second), 200)
    const earlier = await replace(photo, first)
    expect([earlier.status, code(earlier)]).toEqual([409, 'earlier-file'])

    const other = await clearedPhoto(newsroom)
    for (const file of [first, second]) expect(code(await replace(other, file))).toBe('photo-known')
    const anew = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, first)
    expect([anew.status, sentence(anew)]).toEqual([409, expect.stringContaining(`as an earlier file of photo ${photo}, “`)])
  })

  it('of another shape is taken only from somebody who knows', async () => {
    const photo = await clearedPhoto(newsroom, { peopleShown: [{ person: newsroom.person, x: 0.1, y: 0.1, w: 0.2, h: 0.2 }] })
    const cropped = await picture(500)
    const disk = onDisk().length

    const look = await replace(photo, cropped, { look: true })
    expectStatus(look, 200)
    expect(look.body).toMatchObject({ width: 800, height: 500, differsInShape: true, differences: [] })
    expect(String(look.body.picture)).toMatch(/^data:image\/webp;base64,/)
    const refused = await replace(photo, cropped)
    expect([refused.status, code(refused)]).toEqual([409, 'shape-differs'])
    expect(onDisk()).toHaveLength(disk)
    expect((await photoRow(photo)).revision).toBe(1)

    expectStatus(await replace(photo, cropped, { fields: { confirmShape: true } }), 200)
    expect(await photoRow(photo)).toMatchObject({ uprightHeight: 500, peopleShown: [{ x: 0.1, w: 0.2 }] })
  })

  it('goes to one of two who bring one at the same moment; the other is told, and nothing of theirs stays', async () => {
    const photo = await clearedPhoto(newsroom)
    const files = [await picture(), await picture()]
    const disk = onDisk().length

    const answers = await Promise.all(files.map((file) => replace(photo, file, { revision: 1 })))

    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
    expect(answers.map(sentence).join()).toContain('Revision 2 was saved meanwhile by')
    expect(onDisk()).toHaveLength(disk + 2)
    expect((await replace(photo, await picture(), { revision: 1 })).status).toBe(409)
    const unsaid = await newsroom.photographer.upload(`/api/photos/${photo}/file`, {}, await picture())
    expect(unsaid.status).toBe(428)
  })

  it('goes to one of two photos that are given the same bytes at one moment', async () => {
    const [one, other, file] = [await clearedPhoto(newsroom), await clearedPhoto(newsroom), await picture()]

    const answers = await Promise.all([replace(one, file), replace(other, file)])

    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
  })

  it('leaves nothing on the disk where the database refuses it', async () => {
    const photo = await clearedPhoto(newsroom)
    const disk = onDisk()
    await owner.query(`create or replace function no_photo() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger no_photo before update on photos for each row execute function no_photo()`)

    const answer = await replace(photo, await picture())

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(onDisk()).toEqual(disk)
  })

  it('is refused with an ordinary save, and damaged', async () => {
    const photo = await clearedPhoto(newsroom)
    const before = await photoRow(photo)

    const saved = await newsroom.photographer.replaceFile(`/api/photos/${photo}`, { revision: 1 }, await picture())
    const damaged = await replace(photo, (await picture()).slice(0, 900))

    expect([saved.status, damaged.status]).toEqual([400, 400])
    expect(sentence(saved)).toContain('Replace the file')
    expect(await photoRow(photo)).toEqual(before)
  })

  it.each([
    ['anonymous', 401],
    ['writer2', 403],
    ['translator', 403],
    ['admin', 403],
    ['photographer', 200],
    ['writer', 200],
    ['editor', 200],
    ['publisher', 200],
  ] as const)('of a writer’s photo, from %s: %i', async (role, status) => {
    const created = await newsroom.writer.upload('/api/photos', PHOTO_FIELDS, await picture())
    const photo = Number(created.body.doc?.id)

    const answer = await replace(photo, await picture(), { who: newsroom[role] })
    const look = await replace(photo, await picture(), { who: newsroom[role], look: true })

    expect([answer.status, look.status]).toEqual([status, status])
    const files = await newsroom[role].get(`/api/photos/${photo}/files`)
    expect(files.status).toBe(role === 'anonymous' ? 401 : role === 'admin' ? 404 : 200)
  })
})

describe('a photo that readers may not see', () => {
  it('does not come back in the file that was replaced meanwhile, when the new one is cleared', async () => {
    const { photo, article, address, hash: before } = await livePage()
    const act = (action: string) => newsroom.editor2.post(`/api/photos/${photo}/transitions`, { action, reason: 'A face is to be seen.' })
    expectStatus(await act('restrict'), 200)
    expect(await isPublic(before)).toBe(false)
    expectStatus(await replace(photo, await picture()), 200)
    const after = String((await photoRow(photo)).hash)

    await clear(photo)

    expect([await isPublic(before), await isPublic(after)]).toEqual([false, true])
    expect((await read(address)).text).toContain('class="lost-photo"')
    expect((await read(`/vi/photos/${photo}`)).status).toBe(200)
    const uses = await newsroom.photographer.get(`/api/photos/${photo}/uses`)
    expect(uses.body.live?.[0]).toMatchObject({ isEarlierFile: true, isWithheld: true })
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    await newsroom.publish(article)
    expect((await read(address)).text).toContain(after)

    // Put back and looked at again, it is one like any other.
    expectStatus(await putBack(photo, before), 200)
    await clear(photo)
    expect((await read(`/vi/photos/${photo}`)).text).toContain(before)
    expect(await isPublic(before)).toBe(true)
  })

  it('is so in the parts that pages show of an earlier file', async () => {
    const { photo, address, hash: before } = await livePage({ crop: '1:1' })
    const { rows } = await owner.query<{ hash: string }>('select hash from crops where original = $1', [before])
    const parts = rows.map(({ hash }) => hash)
    const square = /\/media\/([0-9a-f]{64})\//.exec((await read(address)).text)?.[1] ?? ''
    expect(parts).toContain(square)
    expect(await isPublic(square)).toBe(true)
    const act = (action: string) => newsroom.editor2.post(`/api/photos/${photo}/transitions`, { action, reason: 'A face is to be seen.' })

    expectStatus(await replace(photo, await picture()), 200)
    await clear(photo)
    const uses = (await newsroom.photographer.get(`/api/photos/${photo}/uses`)).body
    expect(uses.live?.[0]).toMatchObject({ isEarlierFile: true, isWithheld: false })
    expect(await isPublic(square)).toBe(true)
    expectStatus(await act('restrict'), 200)
    expect(await isPublic(square)).toBe(false)
    expectStatus(await replace(photo, await picture()), 200)
    await clear(photo)

    expect(await isPublic(square)).toBe(false)
    expect((await read(address)).text).not.toContain(square)
    const after = (await newsroom.photographer.get(`/api/photos/${photo}/uses`)).body
    expect(after.live?.[0]).toMatchObject({ isEarlierFile: true, isWithheld: true })
  })

  it('is withheld in all its files', async () => {
    const { photo, address, hash: before } = await livePage()
    expectStatus(await replace(photo, await picture()), 200)
    const { hash, filename } = await photoRow(photo)
    const after = String(hash)
    // As if the worker had not come to it yet: a page that shows it waits for it.
    await ensureRenditions({ hash: after, filename: String(filename) })
    rmSync(path.join(environment.dataDir, 'renditions', after), { recursive: true })
    await clear(photo)
    expect([await isPublic(before), await isPublic(after)]).toEqual([true, true])

    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'withdraw', reason: 'By request.' }), 200)

    expect([await isPublic(before), await isPublic(after)]).toEqual([false, false])
    expect((await read(address)).text).toContain('class="lost-photo"')
    expect((await replace(photo, await picture())).status).toBe(409)
  })

  it('leaves the disk in all its files when it leaves the trash', async () => {
    const photo = await clearedPhoto(newsroom)
    const disk = onDisk().length
    expectStatus(await replace(photo, await picture()), 200)
    const { hash, filename } = await photoRow(photo)
    // The worker makes its renditions after the answer; thirty days later it is not at it any more.
    await ensureRenditions({ hash: String(hash), filename: String(filename) })
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'trash' }), 200)
    await owner.query(`update photos set deleted_at = now() - interval '31 days' where id = $1`, [photo])

    await emptyTrash(newsroom.payload)

    expect(onDisk()).toHaveLength(disk - 2)
  })

  it('stays out of the trash where readers saw it in an earlier file', async () => {
    const { photo, article } = await livePage()
    expectStatus(await replace(photo, await picture()), 200)
    const other = await clearedPhoto(newsroom)
    expectStatus(await newsroom.move(newsroom.writer, article, 'update'), 200)
    const { revision } = await newsroom.article(article)
    const patch = { ...manuscript({}), leadPhoto: { photo: other } }
    expectStatus(await newsroom.writer.patch(`/api/articles/${article}`, patch, { 'if-match': `"${Number(revision)}"` }), 200)

    const trashed = await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'trash' })

    expect([trashed.status, sentence(trashed)]).toEqual([409, 'Readers have seen this photo; what was public stays in the library.'])
  })
})
