import { existsSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { environment } from './environment.ts'
import { firstAnswer } from './site/first-answer.ts'
import { nameClient } from './site/http/name-client.ts'
import { isStaffAddress } from './site/http/reader-address.ts'
import { refuseOnSocket } from './site/http/socket-refusal.ts'
import { readStaticAssets } from './site/http/static-assets.ts'
import { toReaderRequest, writeAnswer } from './site/http/write-answer.ts'
import { logger } from './site/logger.ts'
import { currentAnswerer } from './site/store/answerer.ts'
import { holdNothingInMemory } from './site/store/page-memory.ts'
import { listenForNotices, stopListening } from './site/store/notice-listener.ts'
import { readerPool } from './site/store/reader-pool.ts'

/** The whole application: finished pages first, Next for the rest. `node server.ts`, or with `--dev`. */
const isDevelopment = process.argv.includes('--dev')
const LONGEST_SHUTDOWN = 5_000
const PUBLIC_FILES = path.resolve('public')

process.on('unhandledRejection', (err) => logger.error({ err }, 'A promise was rejected and nobody listened'))

if (isDevelopment) holdNothingInMemory()
const assets = isDevelopment ? new Map<string, never>() : await readStaticAssets(path.join(PUBLIC_FILES, '_assets'))

const server = http.createServer({ maxHeaderSize: 32 * 1024, requestTimeout: 120_000, headersTimeout: 20_000 })
const { port, host } = environment
const application = next({ dev: isDevelopment, hostname: host, port, httpServer: server })
await application.prepare()
if (!isDevelopment) await listenForNotices()
const handleByNext = application.getRequestHandler()

server.on('clientError', refuseOnSocket)
server.on('request', (request, response) => {
  answerRequest(request, response).catch((err: unknown) => {
    logger.error({ err, url: request.url }, 'A request could not be answered')
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
    response.end()
  })
})

server.listen(port, host, () => {
  void loadReaderRoutes().then(() => logger.info(`Standfirst answers at ${environment.baseUrl}`))
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(signal))

async function answerRequest(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const asked = toReaderRequest(request)
  if (!isDevelopment && !isStaffAddress(asked.target) && !isPublicFile(asked.target)) {
    const answer = await firstAnswer(asked, { assets })
    if (answer) return writeAnswer(response, answer)
  }
  nameClient(request)
  await handleByNext(request, response)
}

/** Files that lie in `public` by their own name, such as the icon; Next serves them. */
function isPublicFile(target: string): boolean {
  return /^\/[a-z0-9-]+\.[a-z0-9]+$/.test(target) && existsSync(path.join(PUBLIC_FILES, target))
}

/** The first request for a reader's route makes Next load the bundle that renders, which then answers without Next. */
async function loadReaderRoutes(): Promise<void> {
  if (isDevelopment) return
  const self = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  try {
    await fetch(`http://${self}:${port}/`, { redirect: 'manual' })
  } catch (err) {
    logger.warn({ err }, 'The reader’s routes could not be loaded ahead of the first reader')
  }
  if (!currentAnswerer()) logger.warn('The reader’s pages are answered through Next until its bundle is loaded')
}

async function shutDown(signal: string): Promise<void> {
  logger.info(`${signal}: finishing what is under way`)
  setTimeout(() => process.exit(1), LONGEST_SHUTDOWN).unref()
  const isClosed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), LONGEST_SHUTDOWN - 1_500).unref()
  await isClosed
  await Promise.allSettled([application.close(), stopListening(), readerPool().end()])
  process.exit(0)
}
