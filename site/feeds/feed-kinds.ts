import { correctionsAddress, FEED_FILES, monthAddress, NEWS_SITEMAP, sectionAddress, SITEMAP_INDEX } from '../../editorial/addresses.ts'
import { isLanguage, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { corrections } from '../queries/corrections.ts'
import { MAGAZINE } from '../magazine.ts'
import { feedRetractions } from '../queries/feed-retractions.ts'
import { feedArticles } from '../queries/feed-articles.ts'
import type { Within } from '../queries/listed-articles.ts'
import { liveRecord } from '../queries/live-record.ts'
import { newsArticles } from '../queries/news-articles.ts'
import { lastPublications, sitemapArticles } from '../queries/sitemap-articles.ts'
import { visibleRecordPaths } from '../queries/visible-records.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { plainTextIn } from '../texts.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { feedEntry, type FeedEntry } from './feed-entry.ts'
import { correctionEntry, tombstoneEntry } from './ledger-entries.tsx'
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

const XML = 'application/xml; charset=utf-8'

/** Everything that programs read: feeds of editions, sections, topics and people, and the sitemaps. */
const FEED_KINDS: Record<string, FeedKind> = {
  edition: {
    pattern: new RegExp(`^/(?<language>[a-z]{2})/(?<file>${FEED_FILES.join('|').replaceAll('.', '\\.')})$`),
    isKept: true,
    write: async ({ language, file }) => {
      if (!isLanguage(language)) return null
      const { name, tagline } = MAGAZINE[language]
      return writeFeedOf({ language, page: `/${language}`, file, title: name, description: tagline, within: null })
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
      return writeFeedOf({ language, page, file, title, description: MAGAZINE[language].tagline, within: { section: section.id } })
    },
  },
  record: {
    pattern: new RegExp(
      `^/(?<language>[a-z]{2})(?<path>/(?:people|topics)/[a-z0-9-]+)/(?<file>${FEED_FILES.join('|').replaceAll('.', '\\.')})$`,
    ),
    isKept: true,
    write: async ({ language, path, file }) => {
      const record = isLanguage(language) && path !== undefined ? await liveRecord(path) : null
      if (!isLanguage(language) || (record?.kind !== 'person' && record?.kind !== 'topic')) return null
      const name = record.kind === 'person' ? record.name : plainTextIn(record.name, language)
      const within = { reference: `${record.kind}:${record.id}` }
      const title = `${name} – ${MAGAZINE[language].name}`
      return writeFeedOf({ language, page: `/${language}${path}`, file, title, description: MAGAZINE[language].tagline, within })
    },
  },
  corrections: {
    pattern: new RegExp(`^/(?<language>[a-z]{2})/corrections/(?<file>${FEED_FILES.join('|').replaceAll('.', '\\.')})$`),
    isKept: true,
    write: async ({ language, file }) => {
      if (!isLanguage(language)) return null
      const { lines } = await corrections(language, { before: null, limit: CORRECTIONS })
      const { corrections: name, correctionsText: description } = RECORD_WORDS[language]
      const title = `${name} – ${MAGAZINE[language].name}`
      const entries = await Promise.all(lines.map((line) => correctionEntry(line, language)))
      return written({ language, page: correctionsAddress(language), file, title, description, entries })
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
      isLanguage(language)
        ? { text: writePagesSitemap(language, { editions: frame.editions, records: await visibleRecordPaths() }), contentType: XML }
        : null,
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

const CORRECTIONS = 50

type FeedAsked = { language: Language; page: string; file: string | undefined; title: string; description: string }

/** The newest stories, and the reasons of those that were taken away. */
async function writeFeedOf({ within, ...asked }: FeedAsked & { within: Within | null }): Promise<Written | null> {
  const [articles, retractions] = await Promise.all([feedArticles(asked.language, { within }), feedRetractions(asked.language, { within })])
  const entries = await Promise.all([...articles.map(feedEntry), ...retractions.map(tombstoneEntry)])
  return written({ ...asked, entries })
}

function written({ language, page, file, title, description, entries }: FeedAsked & { entries: FeedEntry[] }): Written | null {
  const known = FEED_FILES.find((one) => one === file)
  if (known === undefined) return null
  const { contentType, write } = FEED_WRITERS[known]
  const updatedAt =
    entries
      .map(({ publishedAt }) => publishedAt)
      .toSorted()
      .at(-1) ?? null
  const text = write({
    title,
    description,
    language,
    page: environment.baseUrl + page,
    self: `${environment.baseUrl}${page}/${known}`,
    updatedAt,
    entries,
  })
  return { text, contentType }
}
