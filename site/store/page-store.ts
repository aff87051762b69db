import { logger } from '../logger.ts'
import { finishPage } from './finish-page.ts'
import { mayTrustMemory, noteDatabaseAway, noteDatabaseBack } from './memory-trust.ts'
import { dropFromMemory, epochOf, forgetInMemory, holdInMemory, isMemoryOff, pageInMemory, type FinishedPage } from './page-memory.ts'
import { invalidateStored, outdatedPages, readPage, writePage } from './pages-table.ts'
import { shareInProcess } from './share-in-process.ts'
import { unkeptInTurn } from './unkept-in-turn.ts'

/** What rendering an address comes to. Only a page is kept; `frame` is the key of the frame it shows, if any. */
export type Rendering =
  | { kind: 'page'; status?: 200 | 410; contentType: string; body: Uint8Array; frame?: string }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }

export type Found = { kind: 'page'; page: FinishedPage } | Exclude<Rendering, { kind: 'page' }>

/** No reader waits longer, in milliseconds, to learn whether a page that is there may be served. */
const CHECKED_WITHIN = 1_000

type Flight = { epoch: number; found: Promise<Found> }

/**
 * The page of an address: from memory where that can be trusted, else from the table, else rendered once for all who ask meanwhile.
 * A rendering that began before an invalidation goes to those who asked before it, and is not kept.
 */
export async function findPage(address: string, { render }: { render: () => Promise<Rendering> }): Promise<Found> {
  const held = pageInMemory(address)
  if (held && mayTrustMemory()) return { kind: 'page', page: held }

  const epoch = epochOf(address)
  const current = flights().get(address)
  if (current?.epoch === epoch) return current.found

  const flight: Flight = { epoch, found: checkOrFetch(address, { held, epoch, render }) }
  flights().set(address, flight)
  try {
    return await flight.found
  } finally {
    if (flights().get(address) === flight) flights().delete(address)
  }
}

/** Renders for one request what is not worth keeping: one of countless places in a list, or what time alone changes. */
export async function renderUnkept(render: () => Promise<Rendering>): Promise<Found> {
  return unkeptInTurn(async () => {
    const rendering = await render()
    if (rendering.kind !== 'page') return rendering
    return { kind: 'page', page: await finishPage(rendering.body, { status: rendering.status ?? 200, contentType: rendering.contentType }) }
  })
}

/**
 * Marks pages as stale, in memory and for all instances; the next request renders them.
 * Memory is emptied again after the table, because a reader may have fetched the old row in between.
 */
export async function invalidatePages(addresses: string[]): Promise<void> {
  forgetInMemory(addresses)
  try {
    await invalidateStored(addresses)
  } finally {
    forgetInMemory(addresses)
  }
}

/** Where notices may have been missed, a page held is compared with the table; it answers where the table cannot. */
async function checkOrFetch(
  address: string,
  { held, ...asked }: { held: FinishedPage | undefined; epoch: number; render: () => Promise<Rendering> },
): Promise<Found> {
  if (held) {
    if (await isStillStored(address, held)) return { kind: 'page', page: held }
    dropFromMemory(address)
  }
  return fetchOrRender(address, asked)
}

async function isStillStored(address: string, { etag }: FinishedPage): Promise<boolean> {
  try {
    const outdated = await within(CHECKED_WITHIN, outdatedPages([{ address, etag }]))
    noteDatabaseBack()
    return outdated.length === 0
  } catch (err) {
    noteDatabaseAway()
    logger.warn({ err, address }, 'The database is away; the page in memory is served')
    return true
  }
}

/** Rejects where the work takes longer than this many milliseconds; the work itself goes on. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`There was no answer within ${milliseconds} ms`)), milliseconds)
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function fetchOrRender(address: string, { epoch, render }: { epoch: number; render: () => Promise<Rendering> }): Promise<Found> {
  const stored = await readPage(address)
  if (stored.page && !isMemoryOff()) {
    holdInMemory(address, { page: stored.page, epoch })
    return { kind: 'page', page: stored.page }
  }

  const rendering = await render()
  if (rendering.kind !== 'page') return rendering

  const page = await finishPage(rendering.body, { status: rendering.status ?? 200, contentType: rendering.contentType })
  const isKept = await writePage(address, { page, generation: stored.generation, frame: rendering.frame ?? null })
  if (isKept) holdInMemory(address, { page, epoch })
  else logger.debug({ address }, 'The page was invalidated while it was being rendered, and is not kept')
  return { kind: 'page', page }
}

function flights(): Map<string, Flight> {
  return shareInProcess('page-flights', () => new Map<string, Flight>())
}
