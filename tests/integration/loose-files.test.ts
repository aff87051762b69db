import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rowsOf, run } from '../../cms/database.ts'
import { clearLooseFiles, noteLooseFile } from '../../cms/loose-files.ts'
import { renditionKey } from '../../site/media/rendition-files.ts'
import { storage } from '../../site/storage/storage.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { drawPicture } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

const HASH = 'ab'.repeat(32)
const RENDITION = renditionKey({ hash: HASH, width: 640, format: 'webp' })
const bytes = () => new TextEncoder().encode('as a crash left it')

async function notes(): Promise<string[]> {
  const rows = await rowsOf(await createLocalReq({}, newsroom.payload), sql`select key from loose_files`, z.object({ key: z.string() }))
  return rows.map(({ key }) => key)
}

/** An upload that got as far as this when its process ended, so many minutes ago. */
async function crashed(key: string, minutes: number): Promise<void> {
  const req = await createLocalReq({}, newsroom.payload)
  await noteLooseFile(req, { key, hashes: [HASH] })
  await run(req, sql`update loose_files set since = now() - make_interval(mins => ${minutes}) where key = ${key}`)
  await storage.write(key, bytes())
  await storage.write(RENDITION, bytes())
}

describe('a file that no row names', () => {
  it('leaves the storage an hour later, with what was made of it', async () => {
    await crashed('originals/ben-pha-crashed.jpg', 61)

    await clearLooseFiles(newsroom.payload)

    expect(await storage.has('originals/ben-pha-crashed.jpg')).toBe(false)
    expect(await storage.has(RENDITION)).toBe(false)
    expect(await notes()).toEqual([])
  })

  it('is left alone while its upload may still be under way', async () => {
    await crashed('originals/ben-pha-now.jpg', 10)

    await clearLooseFiles(newsroom.payload)

    expect(await storage.has('originals/ben-pha-now.jpg')).toBe(true)
    expect(await storage.has(RENDITION)).toBe(true)
    expect(await notes()).toEqual(['originals/ben-pha-now.jpg'])
    await run(await createLocalReq({}, newsroom.payload), sql`delete from loose_files`)
  })

  it('stays where its row was saved, and the note of it goes: only the answer was lost', async () => {
    const answer = await newsroom.photographer.upload('/api/photos', {}, await drawPicture(31))
    expectStatus(answer, 201)
    const { doc } = z.object({ doc: z.object({ hash: z.string(), filename: z.string() }) }).parse(answer.body)
    const req = await createLocalReq({}, newsroom.payload)
    await noteLooseFile(req, { key: `originals/${doc.filename}`, hashes: [doc.hash] })
    await run(req, sql`update loose_files set since = now() - interval '1 day'`)

    await clearLooseFiles(newsroom.payload)

    expect(await storage.has(`originals/${doc.filename}`)).toBe(true)
    expect((await storage.list(`renditions/${doc.hash}`)).length).toBeGreaterThan(0)
    expect(await notes()).toEqual([])
  })
})

describe('the folders of originals and recordings', () => {
  it('hold what rows name and nothing else, whatever was uploaded, looked at, replaced or refused', async () => {
    const { photographer } = newsroom
    const before = { originals: await countOf('originals'), recordings: await countOf('recordings') }
    const uploaded = await photographer.upload('/api/photos', {}, await drawPicture(32))
    expectStatus(uploaded, 201)
    const id = Number(uploaded.body.doc?.id)
    expectStatus(await photographer.upload('/api/photos', { credit: 'x'.repeat(400) }, await drawPicture(33)), 400)
    expectStatus(await photographer.upload('/api/photos', {}, await drawPicture(32)), 409)
    expectStatus(await photographer.upload('/api/photos', {}, (await drawPicture(34)).subarray(0, 900)), 400)
    const current = { 'if-match': '"1"' }
    expectStatus(await photographer.upload(`/api/photos/${id}/file/look`, {}, await drawPicture(35), 'new.jpg', current), 200)
    expectStatus(await photographer.upload(`/api/photos/${id}/file`, {}, await drawPicture(36), 'new.jpg', current), 200)
    const sound = new Uint8Array(2_000)
    sound.set([0xff, 0xfb, 0x90, 0x64])
    expectStatus(await photographer.upload('/api/recordings', { credit: 'x'.repeat(400) }, sound, 'chuông.mp3'), 400)
    expectStatus(await photographer.upload('/api/recordings', {}, bytes(), 'chuông.mp3'), 400)
    expectStatus(await photographer.upload('/api/recordings', { title: { vi: 'Tiếng chuông' } }, sound, 'chuông.mp3'), 201)

    // The photo keeps its earlier file.
    expect(await countOf('originals')).toBe(before.originals + 2)
    expect(await countOf('recordings')).toBe(before.recordings + 1)
    expect(await notes()).toEqual([])
  })
})

async function countOf(folder: string): Promise<number> {
  return (await storage.list(folder)).length
}
