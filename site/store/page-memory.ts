import { shareInProcess } from './share-in-process.ts'

/** A page as readers get it: bytes in each encoding, made once. */
export type FinishedPage = {
  status: number
  contentType: string
  /** Names the bytes before they are compressed, as an entity tag with its quotes. */
  etag: string
  identity: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
}

type PageMemory = {
  pages: Map<string, FinishedPage>
  bytes: number
  /** Counts what was forgotten; `epochs` says when each address was last, `epochOfAll` when everything was. */
  forgotten: number
  epochs: Map<string, number>
  epochOfAll: number
  isOff: boolean
}

const MOST_BYTES = 256 * 1024 * 1024
const MOST_EPOCHS = 50_000

/** What a page costs beside its bytes, roughly. */
const OVERHEAD = 1_024

/** The page held in memory, now the most recently used; undefined where none is. */
export function pageInMemory(address: string): FinishedPage | undefined {
  const held = memory().pages.get(address)
  if (held) {
    memory().pages.delete(address)
    memory().pages.set(address, held)
  }
  return held
}

/** Every page held: its address and the tag of its bytes. */
export function pagesInMemory(): { address: string; etag: string }[] {
  return [...memory().pages].map(([address, { etag }]) => ({ address, etag }))
}

export function bytesInMemory(): number {
  return memory().bytes
}

/** Changes whenever the address is forgotten: a rendering that began under another epoch must not be held. */
export function epochOf(address: string): number {
  return Math.max(memory().epochOfAll, memory().epochs.get(address) ?? 0)
}

/** Holds a page if nothing was forgotten since `epoch`; the least recently used make room. */
export function holdInMemory(
  address: string,
  { page, epoch, mostBytes = MOST_BYTES }: { page: FinishedPage; epoch: number; mostBytes?: number },
): void {
  const { pages, isOff } = memory()
  if (isOff || epoch !== epochOf(address)) return
  dropFromMemory(address)
  pages.set(address, page)
  memory().bytes += weightOf(page)
  for (const oldest of pages.keys()) {
    if (memory().bytes <= mostBytes) break
    dropFromMemory(oldest)
  }
}

export function forgetInMemory(addresses: readonly string[]): void {
  const { epochs } = memory()
  if (epochs.size + addresses.length > MOST_EPOCHS) forgetFlights()
  for (const address of addresses) {
    dropFromMemory(address)
    memory().forgotten += 1
    epochs.set(address, memory().forgotten)
  }
}

/** Drops every page, also those still being rendered. */
export function forgetAllInMemory(): void {
  memory().pages.clear()
  memory().bytes = 0
  forgetFlights()
}

/** Holds nothing of what is being fetched or rendered now. */
export function forgetFlights(): void {
  memory().forgotten += 1
  memory().epochOfAll = memory().forgotten
  memory().epochs.clear()
}

/** Drops one page; what is being rendered for its address may still be held. */
export function dropFromMemory(address: string): void {
  const { pages } = memory()
  const page = pages.get(address)
  if (!page) return
  pages.delete(address)
  memory().bytes -= weightOf(page)
}

/** In development every request renders anew. */
export function holdNothingInMemory(): void {
  memory().isOff = true
}

export function isMemoryOff(): boolean {
  return memory().isOff
}

function weightOf(page: FinishedPage): number {
  return page.identity.length + page.gzip.length + page.brotli.length + OVERHEAD
}

function memory(): PageMemory {
  return shareInProcess('page-memory', () => ({
    pages: new Map(),
    bytes: 0,
    forgotten: 0,
    epochs: new Map(),
    epochOfAll: 0,
    isOff: false,
  }))
}
