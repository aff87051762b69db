import { monthAddress, sectionAddress, sitemapAddress } from '../../editorial/addresses.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../editorial/languages.ts'
import { renditionWidths } from '../../editorial/renditions.ts'
import { environment } from '../../environment.ts'
import { instantWithOffset } from '../instants.ts'
import { MAGAZINE } from '../magazine.ts'
import type { NewsArticle } from '../queries/news-articles.ts'
import type { MonthPublished, SitemapArticle } from '../queries/sitemap-articles.ts'
import type { Edition } from '../queries/edition.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { element, textElement, xmlDocument, type Xml } from './xml.ts'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

/** An image in a sitemap is a pointer, so its largest common width is named. */
const IMAGE_WIDTH = 1280

/** `/sitemap.xml`: every edition's pages and every month's articles. */
export function writeSitemapIndex(months: MonthPublished[]): string {
  return xmlDocument(
    element('sitemapindex', { xmlns: SITEMAP }, [
      ...LANGUAGES.map((language) => element('sitemap', {}, [location(sitemapAddress(`/${language}`))])),
      ...months.map(({ language, month, publishedAt }) =>
        element('sitemap', {}, [location(sitemapAddress(monthAddress({ language, month }))), lastModified(publishedAt)]),
      ),
    ]),
  )
}

type Pages = { editions: PageFrame['editions']; records: string[] }

/** Pages that every edition has at the same path. */
const OWN_PAGES = ['/timeline', '/corrections', '/about', '/contact']

/** `/{lang}/sitemap.xml`: home, sections, months and records (by their paths), each beside its counterparts in other languages. */
export function writePagesSitemap(language: Language, { editions, records }: Pages): string {
  const { sections, months } = editions[language]
  const inAll = (find: (one: Language) => string | null): Edition[] =>
    LANGUAGES.flatMap((one) => {
      const address = find(one)
      return address === null ? [] : [{ language: one, address }]
    })
  const pages = [
    inAll((one) => `/${one}`),
    ...sections.map(({ id }) =>
      inAll((one) => {
        const same = editions[one].sections.find((section) => section.id === id)
        return same ? sectionAddress({ language: one, slug: same.slug }) : null
      }),
    ),
    ...months.map((month) => inAll((one) => (editions[one].months.includes(month) ? monthAddress({ language: one, month }) : null))),
    ...[...OWN_PAGES, ...records].map((path) => inAll((one) => `/${one}${path}`)),
  ]
  return urlset(
    pages.flatMap((page) => {
      const own = page.find((edition) => edition.language === language)
      return own ? [element('url', {}, [location(own.address), ...alternates(page)])] : []
    }),
  )
}

/** `/{lang}/{yyyy}/{mm}/sitemap.xml`: the month's articles with their photos and other editions. */
export function writeMonthSitemap(articles: SitemapArticle[]): string {
  return urlset(
    articles.map(({ language, address, publishedAt, photos, editions }) =>
      element('url', {}, [
        location(address),
        lastModified(publishedAt),
        ...(editions.length === 0 ? [] : alternates([{ language, address }, ...editions])),
        ...photos.map(imageOf),
      ]),
    ),
  )
}

/** `/news-sitemap.xml`, as Google News reads it. */
export function writeNewsSitemap(articles: NewsArticle[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: SITEMAP, 'xmlns:news': NEWS },
      articles.map(({ language, address, headline, firstPublishedAt }) =>
        element('url', {}, [
          location(address),
          element('news:news', {}, [
            element('news:publication', {}, [textElement('news:name', MAGAZINE[language].name), textElement('news:language', language)]),
            textElement('news:publication_date', instantWithOffset(firstPublishedAt)),
            textElement('news:title', headline),
          ]),
        ]),
      ),
    ),
  )
}

function urlset(urls: Xml[]): string {
  return xmlDocument(element('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': XHTML, 'xmlns:image': IMAGE }, urls))
}

function location(address: string): Xml {
  return textElement('loc', environment.baseUrl + address)
}

function lastModified(instant: string): Xml {
  return textElement('lastmod', instantWithOffset(instant))
}

function alternates(editions: Edition[]): Xml[] {
  const fallback = editions.find(({ language }) => language === DEFAULT_LANGUAGE) ?? editions[0]
  const link = (hreflang: string, address: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: environment.baseUrl + address })
  return [...editions.map(({ language, address }) => link(language, address)), ...(fallback ? [link('x-default', fallback.address)] : [])]
}

function imageOf({ hash, width }: { hash: string; width: number }): Xml {
  const widths = renditionWidths(width)
  const named = widths.findLast((one) => one <= IMAGE_WIDTH) ?? width
  return element('image:image', {}, [textElement('image:loc', `${environment.baseUrl}/media/${hash}/${named}.jpg`)])
}
