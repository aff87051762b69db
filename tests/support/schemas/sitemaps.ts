import { ADDRESS, DATE_TIME, LANGUAGE, WORDS, type ElementRule, type XmlSchema } from './xml-schema.ts'

const sitemap = (local: string) => `{http://www.sitemaps.org/schemas/sitemap/0.9}${local}`
const image = (local: string) => `{http://www.google.com/schemas/sitemap-image/1.1}${local}`
const news = (local: string) => `{http://www.google.com/schemas/sitemap-news/0.9}${local}`
const xhtml = (local: string) => `{http://www.w3.org/1999/xhtml}${local}`

const LOCATION: ElementRule = { text: ADDRESS, also: ({ text }) => (text.length <= 2_048 ? null : 'it is longer than 2048 characters') }

/** siteindex.xsd of sitemaps.org (www.sitemaps.org/schemas/sitemap/0.9/siteindex.xsd), transcribed. */
export const SITEMAP_INDEX_SCHEMA: XmlSchema = {
  root: sitemap('sitemapindex'),
  rules: {
    [sitemap('sitemapindex')]: { children: { [sitemap('sitemap')]: 'some' } },
    [sitemap('sitemap')]: { children: { [sitemap('loc')]: 'one', [sitemap('lastmod')]: 'optional' } },
    [sitemap('loc')]: LOCATION,
    [sitemap('lastmod')]: { text: DATE_TIME },
  },
}

/**
 * sitemap.xsd of sitemaps.org (www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd) with Google's sitemap-image 1.1 and the
 * xhtml:link of developers.google.com/search/docs/specialty/international/localized-versions, transcribed.
 */
export const SITEMAP_SCHEMA: XmlSchema = {
  root: sitemap('urlset'),
  rules: {
    [sitemap('urlset')]: { children: { [sitemap('url')]: 'any' } },
    [sitemap('url')]: {
      children: { [sitemap('loc')]: 'one', [sitemap('lastmod')]: 'optional', [xhtml('link')]: 'any', [image('image')]: 'any' },
      also: ({ children }) => {
        const links = children.filter(({ name }) => name === xhtml('link'))
        const own = children.find(({ name }) => name === sitemap('loc'))?.text
        if (links.length === 0 || links.some(({ attributes }) => attributes.get('href') === own)) return null
        return 'its alternates do not name itself'
      },
    },
    [sitemap('loc')]: LOCATION,
    [sitemap('lastmod')]: { text: DATE_TIME },
    [xhtml('link')]: {
      attributes: {
        rel: { pattern: /^alternate$/, isRequired: true },
        hreflang: { pattern: new RegExp(`${LANGUAGE.source}|^x-default$`), isRequired: true },
        href: { pattern: ADDRESS, isRequired: true },
      },
    },
    [image('image')]: { children: { [image('loc')]: 'one' } },
    [image('loc')]: LOCATION,
  },
}

/** sitemap-news.xsd 0.9 (www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd): its `news` is a sequence. */
export const NEWS_SITEMAP_SCHEMA: XmlSchema = {
  root: sitemap('urlset'),
  rules: {
    [sitemap('urlset')]: { children: { [sitemap('url')]: 'any' } },
    [sitemap('url')]: { children: { [sitemap('loc')]: 'one', [news('news')]: 'one' } },
    [sitemap('loc')]: LOCATION,
    [news('news')]: {
      inOrder: true,
      children: { [news('publication')]: 'one', [news('publication_date')]: 'one', [news('title')]: 'one' },
    },
    [news('publication')]: { inOrder: true, children: { [news('name')]: 'one', [news('language')]: 'one' } },
    [news('name')]: { text: WORDS },
    [news('language')]: { text: /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/ },
    [news('publication_date')]: { text: DATE_TIME },
    [news('title')]: { text: WORDS },
  },
}
