import { sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import type { PrintedSection } from '../../editorial/publication.ts'
import { WORDS } from '../words.ts'

/**
 * Where to read on. It leads to the section rather than naming its latest stories: those change with every publication, and
 * this page does not.
 */
export function MoreInSection({ section: { slug, name }, language }: { section: PrintedSection; language: Language }) {
  if (slug === '') return null
  return (
    <p className="more-in-section">
      <a href={sectionAddress({ language, slug })}>{WORDS[language].moreIn(name)}</a>
    </p>
  )
}
