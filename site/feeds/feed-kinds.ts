import { FEED_FILES, monthAddress, NEWS_SITEMAP, sectionAddress, SITEMAP_INDEX } from '../../editorial/addresses.ts'
import { isLanguage, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { MAGAZINE } from '../magazine.ts'
import { feedArticles } from '../queries/feed-articles.ts'
import { newsArticles } from '../queries/news-articles.ts'
import { lastPublications, sitemapArticles } from '../queries/sitemap-articles.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { feedEntry } from './feed-entry.ts'
import { FEED_WRITERS } from './feed-writers.ts'
import { writeMonthSitemap, writeNewsSitemap, writePagesSitemap, writeSitemapIndex } from './write-sitemaps.ts'

type Written = { text: string; contentType: string }

type FeedKind = {
  pattern: RegExp
  /** False where time alone changes it. */
  isKept: boolean
  /** Null where nothing live stands at the address. */
  write: (groups: Record<string, string>, frame: PageFrame) => Promise<Written | null>
}

const FEED_STORIES = 30
const XML = 'application/xml; charset=utf-8'

/** Everything that programs read: feeds of editions and sections, and the sitemaps. */
const FEED_KINDS: Record<string, FeedKind> = {
  edition: {
    pattern: new RegExp(`^/(?<language>[a-z]{2})/(?<file>${FEED_FILES.join('|').replaceAll('.', '\\.')})$`),
    isKept: true,
    write: async ({ language, file }) => {
      if (!isLanguage(language)) return null
      const { name, tagline } = MAGAZINE[language]
      return writeFeedOf({ language, page: `/${language}`, file, title: name, description: tagline, section: null })
    },
  },
  section: {
    pattern: new RegExp(`^/(?<language>[a-z]{2})/sections/(?<slug>[^/]+)/(?<file>${FEED_FILES.join('|').replaceAll('.', '\\.')})$`),
    isKept: true,
    write: async ({ language, slug, file }, frame) => {
      const section = isLanguage(language) && frame.editions[language].sections.find((one) => one.slug === slug)
      if (!section) return null
      const title = `${section.name} – ${MAGAZINE[language].name}`
      const page = sectionAddress({ language, slug: section.slug })
      return writeFeedOf({ language, page, file, title, description: MAGAZINE[language].tagline, section: section.id })
    },
  },
  sitemapIndex: {
    pattern: new RegExp(`^${SITEMAP_INDEX.replace('.', '\\.')}$`),
    isKept: true,
    write: async () => ({ text: writeSitemapIndex(await lastPublications()), contentType: XML }),
  },
  pagesSitemap: {
    pattern: /^\/(?<language>[a-z]{2})\/sitemap\.xml$/,
    isKept: true,
    write: async ({ language }, frame) =>
      isLanguage(language) ? { text: writePagesSitemap(language, frame.editions), contentType: XML } : null,
  },
  monthSitemap: {
    pattern: /^\/(?<language>[a-z]{2})\/(?<year>\d{4})\/(?<number>\d{2})\/sitemap\.xml$/,
    isKept: true,
    write: async ({ language, year, number }, frame) => {
      const month = `${year}-${number}`
      if (!isLanguage(language) || !frame.editions[language].months.includes(month)) return null
      return { text: writeMonthSitemap(await sitemapArticles(monthAddress({ language, month }))), contentType: XML }
    },
  },
  newsSitemap: {
    pattern: new RegExp(`^${NEWS_SITEMAP.replace('.', '\\.')}$`),
    isKept: false,
    write: async () => ({ text: writeNewsSitemap(await newsArticles()), contentType: XML }),
  },
}

/** The text of a feed or sitemap; null where the address is none, or nothing live stands there. */
export async function writeFeed({ address, frame }: { address: string; frame: PageFrame }): Promise<Written | null> {
  const kind = kindOf(address)
  return kind ? kind.write(kind.pattern.exec(address)?.groups ?? {}, frame) : null
}

export function isFeedAddress(address: string): boolean {
  return kindOf(address) !== undefined
}

/** Whether it is written for each request anew. */
export function isUnkeptFeed(address: string): boolean {
  return kindOf(address)?.isKept === false
}

function kindOf(address: string): FeedKind | undefined {
  return Object.values(FEED_KINDS).find(({ pattern }) => pattern.test(address))
}

type FeedAsked = { language: Language; page: string; file: string | undefined; title: string; description: string; section: number | null }

async function writeFeedOf({ language, page, file, title, description, section }: FeedAsked): Promise<Written | null> {
  const known = FEED_FILES.find((one) => one === file)
  if (known === undefined) return null
  const articles = await feedArticles(language, { section, limit: FEED_STORIES })
  const { contentType, write } = FEED_WRITERS[known]
  const text = write({
    title,
    description,
    language,
    page: environment.baseUrl + page,
    self: `${environment.baseUrl}${page}/${known}`,
    updatedAt:
      articles
        .map(({ publishedAt }) => publishedAt)
        .toSorted()
        .at(-1) ?? null,
    entries: await Promise.all(articles.map(feedEntry)),
  })
  return { text, contentType }
}
