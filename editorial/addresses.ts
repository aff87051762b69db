import type { Language } from './languages.ts'

/** Longest slug, in characters; longer titles are cut at a word. */
const SLUG_LENGTH = 80

/** `/{lang}/{yyyy}/{mm}/{dd}/{slug}`: the newsroom's day of first publication (yyyy-mm-dd), for ever. */
export function articleAddress({ language, day, slug }: { language: Language; day: string; slug: string }): string {
  return `/${language}/${day.replaceAll('-', '/')}/${slug}`
}

/** `/{lang}/sections/{slug}`, from the section's slug as it is printed. */
export function sectionAddress({ language, slug }: { language: Language; slug: string }): string {
  return `/${language}/sections/${slug}`
}

/** `/{lang}/topics/{slug}` */
export function topicAddress({ language, slug }: { language: Language; slug: string }): string {
  return `/${language}/topics/${slug}`
}

/** `/{lang}/timeline`: every event with a page, from the first on. */
export function timelineAddress(language: Language): string {
  return `/${language}/timeline`
}

/** `/{lang}/corrections`: the ledger. */
export function correctionsAddress(language: Language): string {
  return `/${language}/corrections`
}

/** `/{lang}/corrections/{id}`: one correction, with the text before and after it. */
export function correctionAddress({ language, id }: { language: Language; id: number }): string {
  return `${correctionsAddress(language)}/${id}`
}

/** `/{lang}/about`: who makes the magazine. */
export function aboutAddress(language: Language): string {
  return `/${language}/about`
}

/** `/{lang}/contact`: how to reach the desk, and the form to report an error with. */
export function contactAddress(language: Language): string {
  return `/${language}/contact`
}

/** `/{lang}/contact/thanks`: after a report was sent. */
export function thanksAddress(language: Language): string {
  return `${contactAddress(language)}/thanks`
}

/** `/{lang}/search`: the results of `?q=`. */
export function searchAddress(language: Language): string {
  return `/${language}/search`
}

/** `/{lang}/{yyyy}/{mm}`: what was first published in that month (yyyy-mm) of the newsroom's calendar. */
export function monthAddress({ language, month }: { language: Language; month: string }): string {
  return `/${language}/${month.replace('-', '/')}`
}

/** The month's page of an article's address, which names the day of first publication; null for any other address. */
export function monthAddressOf(address: string): string | null {
  return /^(\/[^/]+\/\d{4}\/\d{2})\/\d{2}\/[^/]+$/.exec(address)?.[1] ?? null
}

/** Whether an address has the form of an article's page. */
export function isPageOfArticle(address: string): boolean {
  return monthAddressOf(address) !== null
}

export const FEED_FILES = ['feed.xml', 'atom.xml', 'feed.json'] as const

export type FeedFile = (typeof FEED_FILES)[number]

/** The feeds under a page: of an edition under its home, of a section under its own page. */
export function feedAddresses(page: string): string[] {
  return FEED_FILES.map((file) => `${page}/${file}`)
}

export const SITEMAP_INDEX = '/sitemap.xml'
export const NEWS_SITEMAP = '/news-sitemap.xml'

/** The sitemap of a month's articles, or of an edition's other pages. */
export function sitemapAddress(page: string): string {
  return `${page}/sitemap.xml`
}

/** Words of an address from a title in any of our languages: marks dropped, Đ as d; empty where nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .replace(/[đĐðÐłŁøØßæÆœŒ]/g, (letter) => UNDECOMPOSED[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’'ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= SLUG_LENGTH) return plain
  const word = plain.slice(0, SLUG_LENGTH + 1).lastIndexOf('-')
  return plain.slice(0, word >= SLUG_LENGTH / 2 ? word : SLUG_LENGTH).replace(/-+$/, '')
}

/** Letters that Unicode does not take apart. Ð (eth) is what a wrong keyboard makes of Đ. */
const UNDECOMPOSED: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
}

export function isSlug(text: string): boolean {
  return text.length <= SLUG_LENGTH + 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
