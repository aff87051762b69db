import { isSlug } from '../../editorial/addresses.ts'
import { movedAddress } from '../queries/moved-address.ts'
import { renderDocument } from '../render-document.tsx'
import type { Rendering } from '../store/page-store.ts'
import { isPageAddress, pageAt } from './page-kinds.tsx'

/** Renders an address from the committed rows, without looking at what is stored. */
export async function renderPage(address: string): Promise<Rendering> {
  if (!isPageAddress(address)) return { kind: 'missing' }
  const page = await pageAt(address)
  if (page !== null) {
    const body = new TextEncoder().encode(await renderDocument(page))
    return { kind: 'page', contentType: 'text/html; charset=utf-8', body }
  }
  const slug = address.slice(address.lastIndexOf('/') + 1)
  const to = isSlug(slug) ? await movedAddress(address) : null
  return to === null ? { kind: 'missing' } : { kind: 'moved', to }
}
