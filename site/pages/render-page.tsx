import { isSlug } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import { RECORD_FOLDERS } from '../../editorial/public-records.ts'
import { isFeedAddress, writeFeed } from '../feeds/feed-kinds.ts'
import type { Cursor } from '../http/cursor.ts'
import { movedRecord } from '../queries/live-record.ts'
import { movedAddress } from '../queries/moved-address.ts'
import { redirectedAddress } from '../queries/redirected-address.ts'
import { retractionAt } from '../queries/retraction.ts'
import { renderDocument } from '../render-document.tsx'
import { pageFrame, type PageFrame } from '../store/page-frame.ts'
import type { Rendering } from '../store/page-store.ts'
import { GonePage } from './gone-page.tsx'
import { movedSection } from './moved-section.ts'
import { isPageAddress, pageAt } from './page-kinds.tsx'

/** Whether something of ours may stand at the address: a page, a feed or a sitemap. */
export function isRenderedAddress(address: string): boolean {
  return isPageAddress(address) || isFeedAddress(address)
}

/** Renders an address from the committed rows, without looking at what is stored. `before` goes on in a list. */
export async function renderPage(address: string, { before = null }: { before?: Cursor | null } = {}): Promise<Rendering> {
  if (!isRenderedAddress(address)) return leadOn(await redirectedAddress(address))
  const frame = await pageFrame()

  const feed = await writeFeed({ address, frame })
  if (feed !== null) return keep(feed.text, { contentType: feed.contentType, frame })
  const page = await pageAt({ address, frame, before })
  if (page !== null) return keep(await renderDocument(page), { contentType: 'text/html; charset=utf-8', frame })

  const to = movedSection(address, frame) ?? (await movedArticle(address)) ?? (await movedRecordPage(address))
  if (to !== null) return leadOn(to)
  const retraction = isArticleAddress(address) ? await retractionAt(address) : null
  if (retraction === null) return leadOn(await redirectedAddress(address))
  const gone = await renderDocument(<GonePage retraction={retraction} frame={frame} />)
  return { ...keep(gone, { contentType: 'text/html; charset=utf-8', frame }), status: 410 }
}

function leadOn(to: string | null): Rendering {
  return to === null ? { kind: 'missing' } : { kind: 'moved', to }
}

function keep(text: string, { contentType, frame }: { contentType: string; frame: PageFrame }): Extract<Rendering, { kind: 'page' }> {
  return { kind: 'page', contentType, body: new TextEncoder().encode(text), frame: frame.key }
}

async function movedArticle(address: string): Promise<string | null> {
  return isArticleAddress(address) ? movedAddress(address) : null
}

function isArticleAddress(address: string): boolean {
  const slug = address.slice(address.lastIndexOf('/') + 1)
  return isSlug(slug) && address.split('/').length === 6
}

/** A record whose slug was changed leads on from the old one, and so do its feeds. */
async function movedRecordPage(address: string): Promise<string | null> {
  const folders = Object.values(RECORD_FOLDERS).join('|')
  const [, language, path, rest = ''] = new RegExp(`^/([a-z]{2})(/(?:${folders})/[a-z0-9-]+)(/.+)?$`).exec(address) ?? []
  if (!isLanguage(language) || path === undefined) return null
  const to = await movedRecord(path)
  return to === null ? null : `/${language}${to}${rest}`
}
