import { sectionAddress } from '../../editorial/addresses.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { pagesShowing, type Shown } from '../../editorial/pages-showing.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { answerReader } from '../../site/answer.ts'
import { renderPage } from '../../site/pages/render-page.tsx'
import { refreshPages } from '../../site/refresh-pages.ts'
import { printedArticle, type openPublications } from './site-publications.ts'

type Publications = Awaited<ReturnType<typeof openPublications>>

export type Printed = {
  article: number
  story: number
  language: Language
  address: string
  section: { id: number; slug: string; name: string }
  headline?: string
  firstPublishedAt: string
  content?: Partial<ArticleContent>
}

/** A magazine that delivers as the transitions do: what changed, before and after, and nothing else. */
export function deliveringTo(publications: Publications) {
  const live = new Map<number, Printed>()
  const shown = ({ language, address, section, story, article }: Printed): Shown => ({
    language,
    address,
    section: section.slug,
    topics: [],
    otherEditions: [...live.values()].filter((other) => other.story === story && other.article !== article).map((other) => other.address),
  })
  return {
    async publish(printed: Printed): Promise<void> {
      const before = live.get(printed.article)
      const changed = pagesShowing(before ? shown(before) : null, shown(printed))
      const { article, story, language, section, headline = 'Một tựa bài', address, firstPublishedAt } = printed
      const content = printedArticle({ article, story, language, section, headline, ...printed.content })
      await publications.publish({ address, content, firstPublishedAt, act: before ? 'updated' : 'published' })
      live.set(article, printed)
      await refreshPages(changed)
    },
    async unpublish(article: number): Promise<void> {
      const before = live.get(article)
      if (!before) return
      const changed = pagesShowing(shown(before), null)
      await publications.unpublish(article)
      live.delete(article)
      await refreshPages(changed)
    },
  }
}

/** Every address that the given articles can be shown at. */
export function addressesOf(printed: readonly Printed[]): string[] {
  const months = printed.map(({ address }) => address.split('/').slice(0, 4).join('/'))
  const lists = LANGUAGES.flatMap((language) => [
    `/${language}`,
    ...printed.map(({ section }) => sectionAddress({ language, slug: section.slug })),
  ])
  const feeds = lists.flatMap((page) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${page}/${file}`))
  const sitemaps = ['/sitemap.xml', '/vi/sitemap.xml', '/en/sitemap.xml', ...months.map((month) => `${month}/sitemap.xml`)]
  return [...new Set([...printed.map(({ address }) => address), ...months, ...lists, ...feeds, ...sitemaps])]
}

/** Those of the addresses where a reader gets something else than rendering from the committed rows gives. */
export async function stalePages(addresses: readonly string[]): Promise<string[]> {
  const stale: string[] = []
  for (const address of addresses) {
    const served = await answerReader({ method: 'GET', target: address, acceptEncoding: '', ifNoneMatch: '' })
    const fresh = await renderPage(address)
    const body = new TextDecoder().decode(served.body ?? new Uint8Array())
    const isTrue =
      fresh.kind === 'page'
        ? served.status === 200 && body === new TextDecoder().decode(fresh.body)
        : fresh.kind === 'moved'
          ? served.status === 308 && served.headers['location'] === fresh.to
          : served.status === 404
    if (!isTrue) stale.push(address)
  }
  return stale
}
