import {
  correctionsAddress,
  feedAddresses,
  monthAddressOf,
  sectionAddress,
  SITEMAP_INDEX,
  sitemapAddress,
  timelineAddress,
  topicAddress,
} from './addresses.ts'
import { LANGUAGES, type Language } from './languages.ts'

/** What decides on which pages a publication of an article shows. */
export type Shown = {
  language: Language
  address: string
  /** Slug of the section it is printed in. */
  section: string
  /** Slugs of its topics as they are printed. */
  topics: readonly string[]
  /** Live pages of the story's other editions, which link here. */
  otherEditions: readonly string[]
}

/**
 * Every address that a publication changes, given how it stood before and how it stands now.
 * What all pages share (the line of sections, the months there are) is no matter of one address: the page store compares it
 * at each delivery (site/store/page-frame.ts). `/news-sitemap.xml` is never stored, because time alone changes it.
 * Pages of records and of stories that name this one are found by what they refer to (`pagesOfRecords`).
 */
export function pagesShowing(before: Shown | null, now: Shown | null): string[] {
  const shown = [before, now].filter((one) => one !== null)
  return [...new Set(shown.flatMap(pagesOf))]
}

function pagesOf({ language, address, section: slug, topics, otherEditions }: Shown): string[] {
  const home = `/${language}`
  const section = sectionAddress({ language, slug })
  const month = monthAddressOf(address)
  const dossiers = topics.filter((topic) => topic !== '').map((topic) => topicAddress({ language, slug: topic }))
  // A sitemap names the other editions beside each article, so theirs change as well.
  const sitemaps = [address, ...otherEditions].flatMap((edition) => monthAddressOf(edition) ?? []).map(sitemapAddress)
  return [
    address,
    ...otherEditions,
    home,
    section,
    ...dossiers,
    ...(month === null ? [] : [month]),
    correctionsAddress(language),
    ...feedAddresses(correctionsAddress(language)),
    ...feedAddresses(home),
    ...feedAddresses(section),
    ...dossiers.flatMap(feedAddresses),
    ...sitemaps,
    SITEMAP_INDEX,
  ]
}

/** The pages of records, given their paths without a language such as `/people/do-van-chien`; of an event also the timeline. */
export function pagesOfRecords(records: readonly { kind: string; address: string }[]): string[] {
  const pages = LANGUAGES.flatMap((language) =>
    records.flatMap(({ kind, address }) => {
      const page = `/${language}${address}`
      if (kind === 'person' || kind === 'topic') return [page, ...feedAddresses(page)]
      return kind === 'event' ? [page, timelineAddress(language)] : [page]
    }),
  )
  // Which records have a page is what the sitemap of an edition's other pages says.
  return records.length === 0 ? [] : [...new Set([...pages, ...LANGUAGES.map((language) => sitemapAddress(`/${language}`))])]
}

/** Pages made of the site's settings alone; what every page shows of them is part of the frame. */
export const SITE_PAGES: string[] = LANGUAGES.flatMap((language) => [`/${language}`, `/${language}/about`, `/${language}/contact`])
