import { aboutAddress, contactAddress, correctionsAddress, monthAddress, timelineAddress, topicAddress } from '../../editorial/addresses.ts'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../editorial/languages.ts'
import { safeLink } from '../blocks/safe-link.ts'
import { CONTACT_WORDS } from '../contact-words.ts'
import { MAGAZINE } from '../magazine.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { textIn } from '../texts.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { OfficeFacts } from './office-facts.tsx'

type Props = {
  language: Language
  /** Null on a page that must stand without the database. */
  frame: PageFrame | null
}

/** Who answers for the magazine, and the ways to all that is in it. */
export function Footer({ language, frame }: Props) {
  const { name, tagline } = MAGAZINE[language]
  const words = WORDS[language]
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div className="footer-imprint">
          <Arc />
          <p className="footer-name">{name}</p>
          <p>{tagline}</p>
          <OfficeFacts site={frame?.site ?? null} language={language} />
        </div>
        <nav className="footer-links" aria-label={words.wholeMagazine}>
          {frame === null || frame.topics.length === 0 ? null : <Topics language={language} topics={frame.topics} />}
          <MagazineLinks language={language} frame={frame} />
          <div>
            <h2>{words.languages}</h2>
            <ul>
              {LANGUAGES.map((one) => (
                <li key={one}>
                  <a href={`/${one}`} lang={one} hrefLang={one}>
                    {LANGUAGE_NAMES[one]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      </div>
    </footer>
  )
}

function Topics({ language, topics }: { language: Language; topics: PageFrame['topics'] }) {
  return (
    <div>
      <h2>{RECORD_WORDS[language].topics}</h2>
      <ul>
        {topics.slice(0, MOST_TOPICS).map(({ id, slug, name }) => {
          const { text, lang } = textIn(name, language)
          return (
            <li key={id}>
              <a href={topicAddress({ language, slug })} lang={lang}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const MOST_TOPICS = 8

function MagazineLinks({ language, frame }: Props) {
  const month = frame?.editions[language].months.at(-1)
  const menu = frame?.site?.menus[language].footer ?? []
  const own = [
    { label: CONTACT_WORDS[language].about, href: aboutAddress(language) },
    { label: RECORD_WORDS[language].timeline, href: timelineAddress(language) },
    ...(month === undefined ? [] : [{ label: WORDS[language].allMonths, href: monthAddress({ language, month }) }]),
    { label: RECORD_WORDS[language].corrections, href: correctionsAddress(language) },
    { label: CONTACT_WORDS[language].report, href: contactAddress(language) },
    { label: WORDS[language].feed, href: `/${language}/feed.xml` },
  ]
  // The desk's own name for a page of ours stands in its place.
  const links = [...own.filter(({ href }) => !menu.some((link) => link.href === href)), ...menu]
  return (
    <div>
      <h2>{MAGAZINE[language].name}</h2>
      <ul>
        {links.map(({ label, href }) => {
          const link = safeLink(href)
          return link === null ? null : (
            <li key={href + label}>
              <a href={link.href} rel={link.isExternal ? 'noopener' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
