import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { S3Client } from '@aws-sdk/client-s3'
import type { ByteRange } from '../http/byte-range.ts'
import { shareInProcess } from '../store/share-in-process.ts'
import { StorageAway, statusOf } from './storage-away.ts'
import type { Storage } from './storage.ts'

export type S3Settings = { endpoint: string | null; region: string; accessKeyId: string; secretAccessKey: string; forcePathStyle: boolean }

/** What a bucket's readers are told of an object. */
type Told = { contentType: string; cacheControl: string }

export type S3Bucket = Omit<Storage, 'write'> & {
  write(key: string, bytes: Uint8Array, told?: Told): Promise<void>
}

/** Tries of one request; what is not answered within these milliseconds is not waited for, all tries together. */
const ATTEMPTS = 3
const LONGEST = { connecting: 2_000, silent: 10_000, question: 5_000, transfer: 60_000 } as const
/** Objects of one folder that are removed at the same time. */
const AT_ONCE = 8

/**
 * A bucket behind the interface of S3. No access list is ever sent: who may read a bucket is said once, by whoever made it. An object
 * appears whole when its last byte is stored, which is what S3 promises of every write.
 */
export function s3Bucket(settings: S3Settings, bucket: string): S3Bucket {
  const at = (Key: string) => ({ Bucket: bucket, Key })
  const limits = (longest: number) => ({ abortSignal: AbortSignal.timeout(longest) })

  const sizeOf = (key: string) =>
    orNothing(`look for ${key}`, async () => {
      const { s3, sdk } = await connection(settings)
      return (await s3.send(new sdk.HeadObjectCommand(at(key)), limits(LONGEST.question))).ContentLength ?? 0
    })

  const opened = (key: string, piece?: ByteRange) =>
    orNothing(`read ${key}`, async () => {
      const { s3, sdk } = await connection(settings)
      const range = piece ? { Range: `bytes=${piece.first}-${piece.last}` } : {}
      return (await s3.send(new sdk.GetObjectCommand({ ...at(key), ...range }), limits(LONGEST.transfer))).Body ?? null
    })

  async function* stream(key: string): AsyncGenerator<Uint8Array> {
    const body = await opened(key)
    if (!(body instanceof Readable)) throw new StorageAway(`read ${key}`, new Error('nothing is there'))
    try {
      yield* body
    } catch (err) {
      throw new StorageAway(`read ${key} to its end`, err)
    }
  }

  const list = (folder: string) =>
    orAway(`list ${folder}`, async () => {
      const { s3, sdk } = await connection(settings)
      const keys: string[] = []
      for (let from: string | undefined, isMore = true; isMore;) {
        const asked = { Bucket: bucket, Prefix: `${folder}/`, ...(from === undefined ? {} : { ContinuationToken: from }) }
        const page = await s3.send(new sdk.ListObjectsV2Command(asked), limits(LONGEST.question))
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []))
        from = page.NextContinuationToken
        isMore = page.IsTruncated === true && from !== undefined
      }
      return keys
    })

  const remove = (key: string) =>
    orAway(`remove ${key}`, async () => {
      const { s3, sdk } = await connection(settings)
      await s3.send(new sdk.DeleteObjectCommand(at(key)), limits(LONGEST.question))
    })

  return {
    has: async (key) => (await sizeOf(key)) !== null,
    sizeOf,
    read: async (key, piece) => {
      const body = await opened(key, piece)
      return body && orAway(`read ${key} to its end`, async () => new Uint8Array(await body.transformToByteArray()))
    },
    stream,
    write: (key: string, bytes: Uint8Array, told?: Told) =>
      orAway(`write ${key}`, async () => {
        const { s3, sdk } = await connection(settings)
        const headers = told ? { ContentType: told.contentType, CacheControl: told.cacheControl } : {}
        await s3.send(new sdk.PutObjectCommand({ ...at(key), ...headers, Body: bytes }), limits(LONGEST.transfer))
      }),
    list,
    remove,
    removeFolder: async (folder) => {
      const keys = await list(folder)
      const work = async () => {
        for (let key = keys.pop(); key !== undefined; key = keys.pop()) await remove(key)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
    },
    asFile: async (key, work) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'original-'))
      try {
        const file = path.join(folder, path.basename(key))
        await pipeline(stream(key), createWriteStream(file, { mode: 0o600 }))
        return await work(file)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    isReachable: () =>
      orAway(`reach ${bucket}`, async () => {
        const { s3, sdk } = await connection(settings)
        await s3.send(new sdk.HeadBucketCommand({ Bucket: bucket }), limits(LONGEST.connecting))
      }).then(
        () => true,
        () => false,
      ),
  }
}

/** One for the whole process; the SDK is loaded by the first that needs it. */
async function connection(settings: S3Settings) {
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = settings
  const sdk = await import('@aws-sdk/client-s3')
  const s3 = shareInProcess<S3Client>(
    // A name in the process says no secret.
    `s3-${createHash('sha256').update(JSON.stringify(settings)).digest('hex')}`,
    () =>
      new sdk.S3Client({
        region,
        credentials: { accessKeyId, secretAccessKey },
        forcePathStyle,
        ...(endpoint === null ? {} : { endpoint }),
        maxAttempts: ATTEMPTS,
        requestHandler: { connectionTimeout: LONGEST.connecting, socketTimeout: LONGEST.silent },
        // Not every server knows the sums that the SDK adds of its own; what is signed has one in any case.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
  )
  return { s3, sdk }
}

async function orAway<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (err) {
    throw err instanceof StorageAway ? err : new StorageAway(what, err)
  }
}

async function orNothing<Value>(what: string, work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (err) {
    if (statusOf(err) === 404) return null
    throw new StorageAway(what, err)
  }
}
