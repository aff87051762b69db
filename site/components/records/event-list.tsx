import type { Language } from '../../../editorial/languages.ts'
import { recordPath, type PublicEvent } from '../../../editorial/public-records.ts'
import { textIn } from '../../texts.ts'
import { KnownDate } from './known-date.tsx'

/** Events with their dates, each a link to its page. They come in the order they are given. */
export function EventList({ events, language }: { events: readonly PublicEvent[]; language: Language }) {
  return (
    <ul className="event-list">
      {events.map((event) => {
        const { text, lang } = textIn(event.name, language)
        return (
          <li key={event.id}>
            <span className="event-date">
              <KnownDate date={event.date} until={event.until} language={language} />
            </span>
            <a href={`/${language}${recordPath(event)}`} lang={lang}>
              {text}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
