import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { writeWhole } from '../../site/storage/write-whole.ts'
import { startOwnS3 } from './own-s3.ts'

const ORIGINALS = 'originals-of-tests'
const MEDIA = 'media-of-tests'

/** The key that s3rver knows. */
const KEY = 'S3RVER'

/** An S3 server with both buckets: s3rver, or in `npm run proof -- storage` whatever server that was told of. */
export async function startS3() {
  return process.env['PROOF_S3'] === 'own' ? startOwnS3() : startS3rver()
}

/**
 * s3rver on this machine alone. It lets in whoever brings no signature at all, so it cannot show that a private bucket
 * is one (docs/decisions/0028).
 */
async function startS3rver() {
  const directory = await mkdtemp(path.join(tmpdir(), 's3-'))
  const run = async (port: number) => {
    const server = new S3rver({
      address: '127.0.0.1',
      port,
      silent: true,
      directory,
      configureBuckets: [{ name: ORIGINALS }, { name: MEDIA }],
    })
    storeWhole(server)
    return { server, port: (await server.run()).port }
  }
  let { server, port } = await run(0)
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    publicAddress: `${endpoint}/${MEDIA}`,
    settings: { endpoint, region: 'us-east-1', accessKeyId: KEY, secretAccessKey: KEY, forcePathStyle: true },
    environment: {
      STORAGE: 's3',
      S3_ENDPOINT: endpoint,
      S3_ACCESS_KEY_ID: KEY,
      S3_SECRET_ACCESS_KEY: KEY,
      S3_ORIGINALS_BUCKET: ORIGINALS,
      S3_MEDIA_BUCKET: MEDIA,
    },
    /** Gone, with what it holds kept, until `start`. */
    stop: () => server.close(),
    async start() {
      ;({ server, port } = await run(port))
    },
    async close() {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** S3 promises that nobody reads a half of an object, and that it is there once the write is answered; s3rver answers while it still writes. */
function storeWhole({ store }: S3rver): void {
  store.putObject = async ({ bucket, key, metadata, content }) => {
    const pieces: Uint8Array[] = []
    if (content instanceof Uint8Array) pieces.push(content)
    else for await (const piece of content) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    const md5 = createHash('md5').update(bytes).digest('hex')
    const file = store.getResourcePath(bucket, key, 'object')
    await mkdir(path.dirname(file), { recursive: true })
    await store.putMetadata(bucket, key, metadata, md5)
    await writeWhole(file, bytes)
    return { size: bytes.length, md5 }
  }
}
