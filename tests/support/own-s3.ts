import { connect, createServer, type Socket } from 'node:net'
import { z } from 'zod'
import { Failure } from '../../scripts/process/failure.ts'

const given = z.object({
  PROOF_S3_ENDPOINT: z.url({
    protocol: /^http$/,
    error: 'PROOF_S3_ENDPOINT is the address of a server for tests, such as http://127.0.0.1:9000',
  }),
  PROOF_S3_REGION: z.string().default('us-east-1'),
  PROOF_S3_ACCESS_KEY_ID: z.string(),
  PROOF_S3_SECRET_ACCESS_KEY: z.string(),
  PROOF_S3_ORIGINALS_BUCKET: z.string(),
  PROOF_S3_MEDIA_BUCKET: z.string(),
  /** Under which anybody reads the media bucket, without a slash at its end. */
  PROOF_S3_PUBLIC_URL: z.url(),
})

/** What `npm run proof -- storage` is told of somebody's own S3 server and two empty buckets there. */
export function readOwnS3(environment: NodeJS.ProcessEnv) {
  const { data: read, error } = given.safeParse(environment)
  if (!read) {
    const wrong = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ')
    throw new Failure(`Missing or not right: ${wrong}. What they are is in docs/running.md, under “Trying a server”.`)
  }
  return {
    endpoint: read.PROOF_S3_ENDPOINT,
    region: read.PROOF_S3_REGION,
    accessKeyId: read.PROOF_S3_ACCESS_KEY_ID,
    secretAccessKey: read.PROOF_S3_SECRET_ACCESS_KEY,
    originals: read.PROOF_S3_ORIGINALS_BUCKET,
    media: read.PROOF_S3_MEDIA_BUCKET,
    publicAddress: read.PROOF_S3_PUBLIC_URL,
  }
}

/** The same behind a relay that can be cut: for the tests the server is away then. Its buckets keep what is in them. */
export async function startOwnS3() {
  const { endpoint, originals, media, publicAddress, ...account } = readOwnS3(process.env)
  const relay = relayTo(new URL(endpoint))
  const port = await relay.open(0)
  const settings = { ...account, endpoint: `http://127.0.0.1:${port}`, forcePathStyle: true }
  return {
    endpoint: settings.endpoint,
    publicAddress,
    settings,
    environment: {
      STORAGE: 's3',
      S3_ENDPOINT: settings.endpoint,
      S3_REGION: account.region,
      S3_ACCESS_KEY_ID: account.accessKeyId,
      S3_SECRET_ACCESS_KEY: account.secretAccessKey,
      S3_ORIGINALS_BUCKET: originals,
      S3_MEDIA_BUCKET: media,
    },
    stop: () => relay.close(),
    start: async () => void (await relay.open(port)),
    close: () => relay.close(),
  }
}

function relayTo({ hostname, port }: URL) {
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(Number(port || 80), hostname)
    for (const socket of [from, to]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      // One side went: so does the other.
      socket.on('error', () => [from, to].forEach((one) => one.destroy()))
    }
    from.pipe(to).pipe(from)
  })
  return {
    open: (wanted: number) =>
      new Promise<number>((resolve) => {
        server.listen(wanted, '127.0.0.1', () => {
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : wanted)
        })
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
