import { sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { MAGAZINE } from '../magazine.ts'
import { WORDS } from '../words.ts'

type Props = {
  language: Language
  /** The section that the page is part of; none on the section's own page. */
  section?: { slug: string; name: string }
  /** Another page that this one is part of. */
  step?: { name: string; address: string }
}

/** The way from the front page down to this one, which is not named again. */
export function Breadcrumb({ language, section, step }: Props) {
  const last = section && section.slug !== '' ? { name: section.name, address: sectionAddress({ language, slug: section.slug }) } : step
  return (
    <nav className="breadcrumb" aria-label={WORDS[language].breadcrumb}>
      <ol>
        <li>
          <a href={`/${language}`}>{MAGAZINE[language].name}</a>
        </li>
        {last === undefined ? null : (
          <li>
            <a className="kicker" href={last.address}>
              {last.name}
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
