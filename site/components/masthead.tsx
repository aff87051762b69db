import { LANGUAGE_NAMES, type Language } from '../../editorial/languages.ts'
import { searchAddress, sectionAddress, timelineAddress } from '../../editorial/addresses.ts'
import type { MenuLink } from '../../editorial/public-records.ts'
import { safeLink } from '../blocks/safe-link.ts'
import { MAGAZINE } from '../magazine.ts'
import type { LiveSection } from '../store/page-frame.ts'
import { RECORD_WORDS } from '../record-words.ts'
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
  /** Further links, from the settings. */
  menu: MenuLink[]
  /** Path of this page, to mark the section it is. */
  address: string | null
  isHome: boolean
}

export function Masthead({ language, languageLinks, counterpart, sections, menu, address, isHome }: Props) {
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
        <div className="masthead-tools">
          <p className="masthead-search">
            <a href={searchAddress(language)} aria-current={address === searchAddress(language) ? 'page' : undefined}>
              {words.search}
            </a>
          </p>
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
        </div>
        {languageLinks.map((link) =>
          link.isSamePage ? null : (
            <p key={link.language} className="no-edition" id={`no-edition-${link.language}`}>
              {words.noEdition[counterpart][link.language]}
            </p>
          ),
        )}
      </div>
      {sections.length === 0 ? null : <SectionLine language={language} sections={sections} menu={menu} address={address} />}
    </header>
  )
}

function SectionLine({ language, sections, menu, address }: Pick<Props, 'language' | 'sections' | 'menu' | 'address'>) {
  const own = [
    ...sections.map(({ slug, name }) => ({ label: name, href: sectionAddress({ language, slug }) })),
    { label: RECORD_WORDS[language].timeline, href: timelineAddress(language) },
  ]
  // The desk's own name for a page of ours stands in its place.
  const links = [...own.filter(({ href }) => !menu.some((link) => link.href === href)), ...menu]
  return (
    <nav className="section-line" aria-label={WORDS[language].sections}>
      <ul>
        {links.map(({ label, href }) => {
          const link = safeLink(href)
          return link === null ? null : (
            <li key={href + label}>
              <a href={link.href} aria-current={href === address ? 'page' : undefined} rel={link.isExternal ? 'noopener' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
