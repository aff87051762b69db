import { feedAddresses, monthAddressOf, sectionAddress, SITEMAP_INDEX, sitemapAddress } from './addresses.ts'
import type { Language } from './languages.ts'

/** What decides on which pages a publication shows. */
export type Shown = {
  language: Language
  address: string
  /** Slug of the section it is printed in. */
  section: string
  /** Live pages of the story's other editions, which link here. */
  otherEditions: readonly string[]
}

/**
 * Every address that a publication changes, given how it stood before and how it stands now.
 * What all pages share (the line of sections, the months there are) is no matter of one address: the page store compares it
 * at each delivery (site/store/page-frame.ts). `/news-sitemap.xml` is never stored, because time alone changes it.
 */
export function pagesShowing(before: Shown | null, now: Shown | null): string[] {
  const shown = [before, now].filter((one) => one !== null)
  return [...new Set(shown.flatMap(pagesOf))]
}

function pagesOf({ language, address, section: slug, otherEditions }: Shown): string[] {
  const home = `/${language}`
  const section = sectionAddress({ language, slug })
  const month = monthAddressOf(address)
  // A sitemap names the other editions beside each article, so theirs change as well.
  const sitemaps = [address, ...otherEditions].flatMap((edition) => monthAddressOf(edition) ?? []).map(sitemapAddress)
  return [
    address,
    ...otherEditions,
    home,
    section,
    ...(month === null ? [] : [month]),
    ...feedAddresses(home),
    ...feedAddresses(section),
    ...sitemaps,
    SITEMAP_INDEX,
  ]
}
