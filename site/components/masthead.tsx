import { LANGUAGE_NAMES, type Language } from '../../editorial/languages.ts'
import { MAGAZINE } from '../magazine.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'

/** Where the reader gets to in another language: the same story, or that language's home where it has no edition. */
export type LanguageLink = { language: Language; address: string; isSamePage: boolean }

type Props = { language: Language; languageLinks: LanguageLink[]; isHome: boolean }

export function Masthead({ language, languageLinks, isHome }: Props) {
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
              {words.noEdition[link.language]}
            </p>
          ),
        )}
      </div>
    </header>
  )
}
