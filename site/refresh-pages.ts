import { forgetMedia } from './media/public-hashes.ts'
import { movedSection } from './pages/moved-section.ts'
import { isHotPage } from './pages/page-kinds.tsx'
import { renderPage } from './pages/render-page.tsx'
import { pageFrame, refreshFrame } from './store/page-frame.ts'
import { findPage, invalidatePages as invalidateStoredPages } from './store/page-store.ts'

const AT_ONCE = 4

/**
 * Marks pages as stale, and all pages where what they share has changed; each is rendered when it is next asked for.
 * Call it after commit.
 */
export async function invalidatePages(addresses: string[]): Promise<void> {
  await markStale(addresses)
}

/**
 * Renders the pages that readers come to from the committed rows and keeps them; the rest wait until they are asked for.
 * When it resolves, no reader gets an older one. All are marked first. Where a rendering fails the others are still made, the page stays marked, and the call rejects
 * with an AggregateError, so that delivery is tried again.
 */
export async function refreshPages(addresses: string[]): Promise<void> {
  const waiting = (await markStale(addresses)).filter(isHotPage)

  const failures: unknown[] = []
  const work = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const current = address
      try {
        await findPage(current, { render: () => renderPage(current) })
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} pages could not be rendered`)
}

/** Each address once. */
async function markStale(addresses: string[]): Promise<string[]> {
  forgetMedia()
  await refreshFrame()
  const frame = await pageFrame()
  // A publication names its section as it was printed, which may have another slug by now.
  const stale = [...new Set(addresses.flatMap((address) => [address, movedSection(address, frame) ?? address]))]
  await invalidateStoredPages(stale)
  forgetMedia()
  return stale
}
