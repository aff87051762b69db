import { sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { MAGAZINE } from '../magazine.ts'
import { WORDS } from '../words.ts'

type Props = {
  language: Language
  /** The section that the page is part of; none on the section's own page. */
  section?: { slug: string; name: string }
}

/** The way from the front page down to this one, which is not named again. */
export function Breadcrumb({ language, section }: Props) {
  return (
    <nav className="breadcrumb" aria-label={WORDS[language].breadcrumb}>
      <ol>
        <li>
          <a href={`/${language}`}>{MAGAZINE[language].name}</a>
        </li>
        {section === undefined || section.slug === '' ? null : (
          <li>
            <a className="kicker" href={sectionAddress({ language, slug: section.slug })}>
              {section.name}
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
