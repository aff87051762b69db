import { sectionAddress } from '../../editorial/addresses.ts'
import { isLanguage } from '../../editorial/languages.ts'
import type { PageFrame } from '../store/page-frame.ts'

/** Where a section whose slug was changed has its page now, and its feeds theirs; null for every other address. */
export function movedSection(address: string, frame: PageFrame): string | null {
  const [, language, slug = '', rest = ''] = /^\/([a-z]{2})\/sections\/([^/]+)(\/.+)?$/.exec(address) ?? []
  if (!isLanguage(language)) return null
  const section = frame.editions[language].sections.find(({ formerSlugs }) => formerSlugs.includes(slug))
  return section ? sectionAddress({ language, slug: section.slug }) + rest : null
}
