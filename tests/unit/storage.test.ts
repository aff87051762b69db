import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyStorage } from '../../press/copy-storage.ts'
import { diskStorage } from '../../site/storage/disk-storage.ts'
import { s3Bucket } from '../../site/storage/s3-bucket.ts'
import type { Storage } from '../../site/storage/storage.ts'
import { startS3 } from '../support/s3-server.ts'

let folder = ''
let s3: Awaited<ReturnType<typeof startS3>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'storage-'))
  s3 = await startS3()
})

afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true })
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const got: Uint8Array[] = []
  for await (const piece of pieces) got.push(piece)
  return Buffer.concat(got)
}

describe.each<[string, () => Storage]>([
  ['the disk', () => diskStorage(folder)],
  ['S3', () => s3Bucket(s3.settings, s3.environment.S3_ORIGINALS_BUCKET)],
])('%s', (_where, open) => {
  test('gives back what was written, whole, by pieces, as a stream and as a file', async () => {
    const storage = open()
    const bytes = randomBytes(3_000_000)
    await storage.write('originals/bến phà-1.jpg', bytes)

    expect(await storage.has('originals/bến phà-1.jpg')).toBe(true)
    expect(await storage.sizeOf('originals/bến phà-1.jpg')).toBe(bytes.length)
    expect(bytes.equals((await storage.read('originals/bến phà-1.jpg')) ?? Buffer.of())).toBe(true)
    expect(bytes.equals(await whole(storage.stream('originals/bến phà-1.jpg')))).toBe(true)
    const piece = await storage.read('originals/bến phà-1.jpg', { first: 1_000, last: 1_099 })
    expect(bytes.subarray(1_000, 1_100).equals(piece ?? Buffer.of())).toBe(true)
    expect(bytes.equals(await storage.asFile('originals/bến phà-1.jpg', (file) => readFile(file)))).toBe(true)
  })

  test('says of what is not there that it is not, and fails where somebody counts on it', async () => {
    const storage = open()

    expect(await storage.has('originals/none.jpg')).toBe(false)
    expect(await storage.sizeOf('originals/none.jpg')).toBeNull()
    expect(await storage.read('originals/none.jpg')).toBeNull()
    expect(await storage.read('originals/none.jpg', { first: 0, last: 9 })).toBeNull()
    expect(await storage.list('renditions/none')).toEqual([])
    await expect(whole(storage.stream('originals/none.jpg'))).rejects.toThrow(/none\.jpg/)
    await expect(storage.asFile('originals/none.jpg', (file) => readFile(file))).rejects.toThrow(/none\.jpg/)
    await storage.remove('originals/none.jpg')
    await storage.removeFolder('renditions/none')
  })

  test('keeps a file of no bytes, which marks something', async () => {
    const storage = open()
    await storage.write('cards/drawn', new Uint8Array())

    expect(await storage.has('cards/drawn')).toBe(true)
    expect(await storage.sizeOf('cards/drawn')).toBe(0)
    expect((await storage.read('cards/drawn'))?.length).toBe(0)
  })

  test('lists a folder and removes it, and leaves one whose name only begins so', async () => {
    const storage = open()
    for (const key of ['renditions/ab/320.jpg', 'renditions/ab/640.jpg', 'renditions/abc/320.jpg']) await storage.write(key, bytesOf(key))

    expect((await storage.list('renditions/ab')).toSorted()).toEqual(['renditions/ab/320.jpg', 'renditions/ab/640.jpg'])
    await storage.remove('renditions/ab/640.jpg')
    expect(await storage.list('renditions/ab')).toEqual(['renditions/ab/320.jpg'])
    expect(await storage.list('renditions')).toEqual(expect.arrayContaining(['renditions/ab/320.jpg', 'renditions/abc/320.jpg']))
    await storage.removeFolder('renditions/ab')
    expect(await storage.list('renditions/ab')).toEqual([])
    expect(textOf(await storage.read('renditions/abc/320.jpg'))).toBe('renditions/abc/320.jpg')
  })

  test('never shows a half of what two write at once', async () => {
    const storage = open()
    const [one, other] = [Buffer.alloc(400_000, 'a'), Buffer.alloc(300_000, 'b')]
    await storage.write('renditions/twice/320.jpg', one)
    const seen: (Uint8Array | null)[] = []

    const writing = Promise.all([one, other, one, other].map((bytes) => storage.write('renditions/twice/320.jpg', bytes)))
    for (let read = 0; read < 10; read += 1) seen.push(await storage.read('renditions/twice/320.jpg'))
    await writing
    seen.push(await storage.read('renditions/twice/320.jpg'))

    for (const bytes of seen) expect([one, other].some((written) => written.equals(bytes ?? Buffer.of()))).toBe(true)
    expect(await storage.list('renditions/twice')).toEqual(['renditions/twice/320.jpg'])
  })

  test('is there', async () => {
    expect(await open().isReachable()).toBe(true)
  })
})

test('everything is copied from one to the other, compared by its hash, and what is not the same is copied again', async () => {
  const [disk, bucket] = [diskStorage(path.join(folder, 'moving')), s3Bucket(s3.settings, s3.environment.S3_ORIGINALS_BUCKET)]
  const keys = ['originals/moved.jpg', 'recordings/moved.mp3', 'renditions/moved/320.jpg', 'cards/vi-moved.jpg']
  for (const key of keys) await disk.write(key, bytesOf(key))
  await bucket.write('cards/vi-moved.jpg', bytesOf('cards/vi-MOVED.jpg'))
  const move = () => copyStorage({ from: disk, to: bucket }, { onCopied: () => {} })

  expect(await move()).toEqual({ copied: 4, there: 0, failed: [] })
  expect(await move()).toEqual({ copied: 0, there: 4, failed: [] })
  for (const key of keys) expect(textOf(await bucket.read(key))).toBe(key)
  const lost = { ...bucket, read: async () => bytesOf('something else') }
  expect((await copyStorage({ from: disk, to: lost }, { onCopied: () => {} })).failed).toHaveLength(4)
})

test('the disk has no key outside its folder', () => {
  expect(() => diskStorage(folder).has('../secret.jpg')).toThrow('no key')
  expect(() => diskStorage(folder).has('/etc/passwd')).toThrow('no key')
})

test('a folder is listed to its end, page after page', async () => {
  const page = (key: string, more: string) =>
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Contents><Key>${key}</Key></Contents>${more}</ListBucketResult>`
  const pages = createHttpServer((request, response) => {
    const isSecond = request.url?.includes('continuation-token=to%20page%202') === true
    const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>to page 2</NextContinuationToken>'
    response.end(isSecond ? page('media/many/2.jpg', '<IsTruncated>false</IsTruncated>') : page('media/many/1.jpg', more))
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(pages.address())

  const keys = await s3Bucket({ ...s3.settings, endpoint: `http://127.0.0.1:${port}` }, s3.environment.S3_MEDIA_BUCKET).list('media/many')
  pages.closeAllConnections()
  pages.close()

  expect(keys).toEqual(['media/many/1.jpg', 'media/many/2.jpg'])
})

test('an object says what it is and how long it may be kept', async () => {
  const bucket = s3Bucket(s3.settings, s3.environment.S3_MEDIA_BUCKET)
  await bucket.write('media/ab/320.webp', bytesOf('x'), { contentType: 'image/webp', cacheControl: 'public, max-age=60' })

  const { headers } = await fetch(`${s3.publicAddress}/media/ab/320.webp`)

  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['image/webp', 'public, max-age=60'])
})

describe('S3 that cannot be reached', () => {
  const secret = 'a secret that nobody may read'
  const away = (endpoint: string, accessKeyId = 'S3RVER') =>
    s3Bucket({ ...s3.settings, endpoint, accessKeyId, secretAccessKey: secret }, s3.environment.S3_ORIGINALS_BUCKET)
  const failureOf = async (work: Promise<unknown>) =>
    work.then(
      () => null,
      (err: unknown) => err,
    )

  test('fails within seconds with a line that names no key, and says so when it is asked', async () => {
    const closed = away('http://127.0.0.1:1')

    for (const failure of await Promise.all([
      failureOf(closed.write('originals/a.jpg', bytesOf('a'))),
      failureOf(Promise.resolve(closed.has('originals/a.jpg'))),
      failureOf(closed.list('originals')),
    ])) {
      expect(failure).toMatchObject({ name: 'StorageAway' })
      expect(JSON.stringify([failure, String(failure), Object.entries(failure ?? {})])).not.toMatch(/secret|S3RVER|127\.0\.0\.1/)
    }
    expect(await closed.isReachable()).toBe(false)
  })

  test('refuses an unknown key in a line that names neither', async () => {
    const failure = await failureOf(away(s3.endpoint, 'UNKNOWN-KEY').write('originals/a.jpg', bytesOf('a')))

    expect(failure).toMatchObject({ name: 'StorageAway' })
    expect(String(failure)).toContain('HTTP 403')
    expect(JSON.stringify([failure, String(failure), Object.entries(failure ?? {})])).not.toMatch(/secret that|UNKNOWN-KEY/)
  })

  test('is not waited for where it takes the question and never answers', async () => {
    const held = createServer()
    const { port } = await new Promise<AddressInfo>((resolve) => held.listen(0, '127.0.0.1', () => resolve(addressOf(held.address()))))
    const began = Date.now()

    expect(await away(`http://127.0.0.1:${port}`).isReachable()).toBe(false)

    expect(Date.now() - began).toBeLessThan(4_000)
    held.close()
  })
})

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.')
  return address
}
