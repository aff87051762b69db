import { LANGUAGE_NAMES } from '../../editorial/languages.ts'
import type { Retraction as Retracted } from '../queries/retraction.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { paragraphsOf } from '../texts.ts'
import { WORDS } from '../words.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Instant } from './instant.tsx'
import { QuickSearch } from './quick-search.tsx'

/** What stands where a story was: that it was withdrawn, when, and why. */
export function Retraction({ retraction: { content, retractedAt, editions } }: { retraction: Retracted }) {
  const { language, headline, section, reason } = content
  const words = RECORD_WORDS[language]
  return (
    <div className="message" data-kind="retraction">
      <Breadcrumb language={language} section={section} />
      <Arc />
      <p className="kicker">{words.retracted}</p>
      <h1>{headline}</h1>
      <p className="retraction-date">
        {words.retractedOn} <Instant at={retractedAt} language={language} />
      </p>
      <section className="retraction-reason" aria-labelledby="reason">
        <h2 id="reason">{words.reason}</h2>
        {paragraphsOf(reason).map((paragraph, position) => (
          <p key={position}>{paragraph}</p>
        ))}
      </section>
      {editions.length === 0 ? null : (
        <section aria-labelledby="editions">
          <h2 id="editions">{words.otherEditions}</h2>
          <ul className="retraction-editions">
            {editions.map((edition) => (
              <li key={edition.language}>
                <a href={edition.address} lang={edition.language} hrefLang={edition.language}>
                  {LANGUAGE_NAMES[edition.language]}
                </a>
                {edition.isLive ? null : ` – ${words.retractedToo}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <QuickSearch language={language} id="gone-search" />
      <p>
        <a href={`/${language}`}>{WORDS[language].backHome}</a>
      </p>
    </div>
  )
}
