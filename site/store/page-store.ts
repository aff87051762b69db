import { logger } from '../logger.ts'
import { finishPage } from './finish-page.ts'
import { epochOf, forgetInMemory, holdInMemory, isMemoryOff, pageInMemory, type FinishedPage } from './page-memory.ts'
import { invalidateStored, readPage, writePage } from './pages-table.ts'
import { shareInProcess } from './share-in-process.ts'

/** What rendering an address comes to. Only a page is kept; `frame` is the key of the frame it shows, if any. */
export type Rendering =
  | { kind: 'page'; contentType: string; body: Uint8Array; frame?: string }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }

export type Found = { kind: 'page'; page: FinishedPage } | Exclude<Rendering, { kind: 'page' }>

type Flight = { epoch: number; found: Promise<Found> }

/**
 * The page of an address: from memory, else from the table, else rendered once for all who ask meanwhile.
 * A rendering that began before an invalidation goes to those who asked before it, and is not kept.
 */
export async function findPage(address: string, { render }: { render: () => Promise<Rendering> }): Promise<Found> {
  const held = pageInMemory(address)
  if (held) return { kind: 'page', page: held }

  const epoch = epochOf(address)
  const current = flights().get(address)
  if (current?.epoch === epoch) return current.found

  const flight: Flight = { epoch, found: fetchOrRender(address, { epoch, render }) }
  flights().set(address, flight)
  try {
    return await flight.found
  } finally {
    if (flights().get(address) === flight) flights().delete(address)
  }
}

/** Renders for one request what is not worth keeping: one of countless places in a list, or what time alone changes. */
export async function renderUnkept(render: () => Promise<Rendering>): Promise<Found> {
  const rendering = await render()
  if (rendering.kind !== 'page') return rendering
  return { kind: 'page', page: await finishPage(rendering.body, { status: 200, contentType: rendering.contentType }) }
}

/**
 * Marks pages as stale, in memory and for all instances; the next request renders them.
 * Memory is emptied again after the table, because a reader may have fetched the old row in between.
 */
export async function invalidatePages(addresses: string[]): Promise<void> {
  if (addresses.length === 0) return
  forgetInMemory(addresses)
  try {
    await invalidateStored(addresses)
  } finally {
    forgetInMemory(addresses)
  }
}

async function fetchOrRender(address: string, { epoch, render }: { epoch: number; render: () => Promise<Rendering> }): Promise<Found> {
  const stored = await readPage(address)
  if (stored.page && !isMemoryOff()) {
    holdInMemory(address, { page: stored.page, epoch })
    return { kind: 'page', page: stored.page }
  }

  const rendering = await render()
  if (rendering.kind !== 'page') return rendering

  const page = await finishPage(rendering.body, { status: 200, contentType: rendering.contentType })
  const isKept = await writePage(address, { page, generation: stored.generation, frame: rendering.frame ?? null })
  if (isKept) holdInMemory(address, { page, epoch })
  else logger.debug({ address }, 'The page was invalidated while it was being rendered, and is not kept')
  return { kind: 'page', page }
}

function flights(): Map<string, Flight> {
  return shareInProcess('page-flights', () => new Map<string, Flight>())
}
