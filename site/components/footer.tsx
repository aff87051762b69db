import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../editorial/languages.ts'
import { MAGAZINE } from '../magazine.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'

export function Footer({ language }: { language: Language }) {
  const { name, tagline } = MAGAZINE[language]
  return (
    <footer className="footer">
      <div className="footer-inner">
        <Arc />
        <p className="footer-name">{name}</p>
        <p>{tagline}</p>
        <ul aria-label={WORDS[language].furtherPages}>
          {LANGUAGES.map((one) => (
            <li key={one}>
              <a href={`/${one}`} lang={one} hrefLang={one}>
                {LANGUAGE_NAMES[one]}
              </a>
            </li>
          ))}
          <li>
            <a href={`/${language}/feed.xml`} type="application/rss+xml">
              {WORDS[language].feed}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
