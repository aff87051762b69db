import { isSlug, sectionAddress } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import { isFeedAddress, writeFeed } from '../feeds/feed-kinds.ts'
import type { Cursor } from '../http/cursor.ts'
import { movedAddress } from '../queries/moved-address.ts'
import { renderDocument } from '../render-document.tsx'
import { pageFrame, type PageFrame } from '../store/page-frame.ts'
import type { Rendering } from '../store/page-store.ts'
import { isPageAddress, pageAt } from './page-kinds.tsx'

/** Whether something of ours may stand at the address: a page, a feed or a sitemap. */
export function isRenderedAddress(address: string): boolean {
  return isPageAddress(address) || isFeedAddress(address)
}

/** Renders an address from the committed rows, without looking at what is stored. `before` goes on in a list. */
export async function renderPage(address: string, { before = null }: { before?: Cursor | null } = {}): Promise<Rendering> {
  if (!isRenderedAddress(address)) return { kind: 'missing' }
  const frame = await pageFrame()

  const feed = await writeFeed({ address, frame })
  if (feed !== null) return keep(feed.text, { contentType: feed.contentType, frame })
  const page = await pageAt({ address, frame, before })
  if (page !== null) return keep(await renderDocument(page), { contentType: 'text/html; charset=utf-8', frame })

  const to = movedSection(address, frame) ?? (await movedArticle(address))
  return to === null ? { kind: 'missing' } : { kind: 'moved', to }
}

function keep(text: string, { contentType, frame }: { contentType: string; frame: PageFrame }): Rendering {
  return { kind: 'page', contentType, body: new TextEncoder().encode(text), frame: frame.key }
}

/** A section whose slug was changed leads on from the old one, and so do its feeds. */
function movedSection(address: string, frame: PageFrame): string | null {
  const [, language, slug = '', rest = ''] = /^\/([a-z]{2})\/sections\/([^/]+)(\/.+)?$/.exec(address) ?? []
  if (!isLanguage(language)) return null
  const section = frame.editions[language].sections.find(({ formerSlugs }) => formerSlugs.includes(slug))
  return section ? sectionAddress({ language, slug: section.slug }) + rest : null
}

async function movedArticle(address: string): Promise<string | null> {
  const slug = address.slice(address.lastIndexOf('/') + 1)
  return isSlug(slug) && address.split('/').length === 6 ? movedAddress(address) : null
}
