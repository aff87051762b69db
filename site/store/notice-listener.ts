import { Client } from 'pg'
import { environment } from '../../environment.ts'
import { logger } from '../logger.ts'
import { forgetMedia } from '../media/public-hashes.ts'
import { noteDatabaseBack, trustMemory } from './memory-trust.ts'
import { dropFromMemory, forgetAllInMemory, forgetFlights, forgetInMemory, pagesInMemory } from './page-memory.ts'
import { CHANNEL, readNotice } from './page-notices.ts'
import { outdatedPages } from './pages-table.ts'
import { shareInProcess } from './share-in-process.ts'

/** A connection that died without a word is noticed by a question that nobody answers. */
const ASKS_EVERY = 4_000
const ANSWERS_WITHIN = 3_000
const LONGEST_WAIT = 2_000

type Listener = { isOn: boolean; client: Client | null; failures: number; timer: NodeJS.Timeout | undefined }

/**
 * Listens for what other instances make stale, on a connection of its own, from now until `stopListening`. Until it listens,
 * and whenever it has lost its connection, memory is not believed without asking. Resolves after the first attempt, either way.
 */
export async function listenForNotices(): Promise<void> {
  if (listener().isOn) return
  listener().isOn = true
  trustMemory('lost')
  await connect()
}

export async function stopListening(): Promise<void> {
  const { client, timer } = listener()
  Object.assign(listener(), { isOn: false, client: null })
  clearTimeout(timer)
  trustMemory('lost')
  await client?.end()
}

async function connect(): Promise<void> {
  const client = new Client({
    connectionString: environment.databaseReaderUrl,
    connectionTimeoutMillis: ANSWERS_WITHIN,
    query_timeout: ANSWERS_WITHIN,
    keepAlive: true,
    application_name: 'standfirst-notices',
  })
  listener().client = client
  client.on('notification', ({ payload }) => take(payload ?? ''))
  client.on('error', (err) => lose(client, { err }))
  client.on('end', () => lose(client, { err: null }))
  try {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    await catchUp(client)
  } catch (err) {
    lose(client, { err })
  }
}

/**
 * From LISTEN on nothing is missed; what was before is compared with the table. What is just being fetched may have been
 * read before, and is not held.
 */
async function catchUp(client: Client): Promise<void> {
  forgetFlights()
  forgetMedia()
  const outdated = await outdatedPages(pagesInMemory(), { client })
  for (const address of outdated) dropFromMemory(address)
  if (listener().client !== client) return
  trustMemory('listening')
  noteDatabaseBack()
  listener().failures = 0
  logger.info({ outdated: outdated.length }, 'Listening for what other instances publish')
  askNowAndThen(client)
}

function take(payload: string): void {
  const stale = readNotice(payload)
  if (stale === null) return
  forgetMedia()
  if (stale === 'all') forgetAllInMemory()
  else forgetInMemory(stale)
}

function askNowAndThen(client: Client): void {
  const timer = setTimeout(() => {
    client.query('SELECT 1').then(
      () => listener().client === client && askNowAndThen(client),
      (err: unknown) => lose(client, { err }),
    )
  }, ASKS_EVERY)
  timer.unref()
  listener().timer = timer
}

/** Memory is not believed from here on; the first new attempt is made at once, later ones after longer and longer. */
function lose(client: Client, { err }: { err: unknown }): void {
  if (listener().client !== client) return
  trustMemory('lost')
  const { failures } = listener()
  const wait = failures === 0 ? 0 : Math.min(LONGEST_WAIT, 100 * 2 ** failures)
  logger.warn({ err, wait }, 'The connection that tells what other instances publish is lost')
  clearTimeout(listener().timer)
  const timer = setTimeout(() => void connect(), wait)
  timer.unref()
  Object.assign(listener(), { client: null, failures: failures + 1, timer })
  // Its own end changes nothing any more, and an unanswered one may never end.
  client.end().catch((failure: unknown) => logger.debug({ err: failure }, 'A lost connection could not be ended'))
}

function listener(): Listener {
  return shareInProcess('notice-listener', () => ({ isOn: false, client: null, failures: 0, timer: undefined }))
}
