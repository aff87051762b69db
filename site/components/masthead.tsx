import { LANGUAGE_NAMES, type Language } from '../../editorial/languages.ts'
import { sectionAddress } from '../../editorial/addresses.ts'
import { MAGAZINE } from '../magazine.ts'
import type { LiveSection } from '../store/page-frame.ts'
import { WORDS, type Counterpart } from '../words.ts'
import { Arc } from './arc.tsx'

/** Where the reader gets to in another language: the same story, section or month, or that language's home where it has none. */
export type LanguageLink = { language: Language; address: string; isSamePage: boolean }

type Props = {
  language: Language
  languageLinks: LanguageLink[]
  /** What the other language may have none of. */
  counterpart: Counterpart
  /** Those with something live; none on a page that must stand without the database. */
  sections: LiveSection[]
  /** Path of this page, to mark the section it is. */
  address: string | null
  isHome: boolean
}

export function Masthead({ language, languageLinks, counterpart, sections, address, isHome }: Props) {
  const words = WORDS[language]
  const Name = isHome ? 'h1' : 'p'
  return (
    <header className="masthead" data-place={isHome ? 'home' : 'inside'}>
      <div className="masthead-inner">
        <Name className="masthead-name">
          <a href={`/${language}`} aria-current={isHome ? 'page' : undefined}>
            <Arc />
            <span>{MAGAZINE[language].name}</span>
          </a>
        </Name>
        {isHome ? <p className="masthead-tagline">{MAGAZINE[language].tagline}</p> : null}
        <nav className="language-switch" aria-label={words.languages}>
          <ul>
            <li>
              <span aria-current="true">{LANGUAGE_NAMES[language]}</span>
            </li>
            {languageLinks.map((link) => (
              <li key={link.language}>
                <a
                  href={link.address}
                  lang={link.language}
                  hrefLang={link.language}
                  rel={link.isSamePage ? 'alternate' : undefined}
                  aria-describedby={link.isSamePage ? undefined : `no-edition-${link.language}`}
                >
                  {LANGUAGE_NAMES[link.language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {languageLinks.map((link) =>
          link.isSamePage ? null : (
            <p key={link.language} className="no-edition" id={`no-edition-${link.language}`}>
              {words.noEdition[counterpart][link.language]}
            </p>
          ),
        )}
      </div>
      {sections.length === 0 ? null : <SectionLine language={language} sections={sections} address={address} />}
    </header>
  )
}

function SectionLine({ language, sections, address }: Pick<Props, 'language' | 'sections' | 'address'>) {
  return (
    <nav className="section-line" aria-label={WORDS[language].sections}>
      <ul>
        {sections.map(({ id, slug, name }) => {
          const href = sectionAddress({ language, slug })
          return (
            <li key={id}>
              <a href={href} aria-current={href === address ? 'page' : undefined}>
                {name}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
