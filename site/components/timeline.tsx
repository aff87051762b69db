import type { Language } from '../../editorial/languages.ts'
import { recordPath, type PublicEvent, type PublicPlace } from '../../editorial/public-records.ts'
import { knownDateInWords, yearOf } from '../known-dates.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { paragraphsOf, textIn } from '../texts.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { byDate } from './records/event-order.ts'
import { KnownDate } from './records/known-date.tsx'
import { RecordName } from './records/record-name.tsx'

type Props = { language: Language; events: PublicEvent[]; places: PublicPlace[] }

/** Every event in its order on one vertical rule, under the year it fell in. */
export function Timeline({ language, events, places }: Props) {
  const words = RECORD_WORDS[language]
  const linked = new Set(places.map(({ id }) => `place:${id}`))
  return (
    <div className="front">
      <header className="list-header">
        <Breadcrumb language={language} />
        <Arc />
        <h1>{words.timeline}</h1>
        <p>{words.timelineText}</p>
      </header>
      {events.length === 0 ? <p className="empty">{words.noEvents}</p> : null}
      <div className="chronicle">
        {yearsOf(events).map(({ year, ofYear }) => (
          <section key={year} className="chronicle-year" aria-labelledby={`y-${year}`}>
            <h2 id={`y-${year}`}>{year === 'XXXX' ? words.noYear : asHeading(knownDateInWords(year, language))}</h2>
            <ol>
              {ofYear.map((event) => (
                <Entry key={event.id} event={event} under={year} language={language} linked={linked} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  )
}

type EntryProps = {
  event: PublicEvent
  /** The date of the heading above it, which is not said again. */
  under: string
  language: Language
  linked: ReadonlySet<string>
}

function Entry({ event, under, language, linked }: EntryProps) {
  const { text, lang } = textIn(event.name, language)
  const description = textIn(event.description, language)
  const [first] = paragraphsOf(description.text)
  return (
    <li id={`event-${event.id}`}>
      {event.date === under && event.until === '' ? null : (
        <p className="event-date">
          <KnownDate date={event.date} until={event.until} language={language} />
        </p>
      )}
      <h3>
        <a href={`/${language}${recordPath(event)}`} lang={lang}>
          {text}
        </a>
      </h3>
      {first === undefined ? null : (
        <p className="chronicle-text" lang={description.lang}>
          {first}
        </p>
      )}
      {event.place === null ? null : (
        <p className="chronicle-place">
          <RecordName language={language} kind="place" record={event.place} linked={linked} />
        </p>
      )}
    </li>
  )
}

/** Under the year, or where nobody knows the year under the decade, as far as it is known. */
function yearsOf(events: readonly PublicEvent[]): { year: string; ofYear: PublicEvent[] }[] {
  const year = ({ date }: PublicEvent) => String(yearOf(date) ?? date.replace(/[?~%]$/, ''))
  return [...Map.groupBy(byDate(events), year)].map(([one, ofYear]) => ({ year: one, ofYear }))
}

/** “thập niên 1940” as the first words of a line. */
function asHeading(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
