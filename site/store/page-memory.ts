import { shareInProcess } from './share-in-process.ts'

/** A page as readers get it: bytes in each encoding, made once. */
export type FinishedPage = {
  status: number
  contentType: string
  etag: string
  identity: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
}

type PageMemory = {
  pages: Map<string, FinishedPage>
  bytes: number
  /** How often each address was invalidated in this process, and how often all were. */
  epochs: Map<string, number>
  epochOfAll: number
  isOff: boolean
}

const MOST_BYTES = 256 * 1024 * 1024

/** The page held in memory, now the most recently used; undefined where none is. */
export function pageInMemory(address: string): FinishedPage | undefined {
  const held = memory().pages.get(address)
  if (held) {
    memory().pages.delete(address)
    memory().pages.set(address, held)
  }
  return held
}

/** Changes whenever the address is forgotten: a rendering that began under another epoch must not be held. */
export function epochOf(address: string): number {
  return memory().epochOfAll + (memory().epochs.get(address) ?? 0)
}

/** Holds a page if nothing was forgotten since `epoch`; the least recently used make room. */
export function holdInMemory(address: string, { page, epoch }: { page: FinishedPage; epoch: number }): void {
  const { pages, isOff } = memory()
  if (isOff || epoch !== epochOf(address)) return
  drop(address)
  pages.set(address, page)
  memory().bytes += weightOf(page)
  for (const oldest of pages.keys()) {
    if (memory().bytes <= MOST_BYTES) break
    drop(oldest)
  }
}

export function forgetInMemory(addresses: string[]): void {
  for (const address of addresses) {
    drop(address)
    memory().epochs.set(address, (memory().epochs.get(address) ?? 0) + 1)
  }
}

/** Drops every page, also those still being rendered. */
export function forgetAllInMemory(): void {
  memory().pages.clear()
  memory().bytes = 0
  memory().epochOfAll += 1
}

/** In development every request renders anew. */
export function holdNothingInMemory(): void {
  memory().isOff = true
}

export function isMemoryOff(): boolean {
  return memory().isOff
}

function drop(address: string): void {
  const { pages } = memory()
  const page = pages.get(address)
  if (!page) return
  pages.delete(address)
  memory().bytes -= weightOf(page)
}

function weightOf(page: FinishedPage): number {
  return page.identity.length + page.gzip.length + page.brotli.length
}

function memory(): PageMemory {
  return shareInProcess('page-memory', () => ({ pages: new Map(), bytes: 0, epochs: new Map(), epochOfAll: 0, isOff: false }))
}
