import type { Language } from '../../editorial/languages.ts'
import type { PrintedTimeline, PrintedTimelineEntry } from '../../editorial/printed-body.ts'
import { isoDate, spanInWords } from '../known-dates.ts'

type Props = { timeline: PrintedTimeline; language: Language }

/** What happened, in the order it was entered, each date at the precision that is known. */
export function Timeline({ timeline: { title, entries }, language }: Props) {
  return (
    <section className="timeline-block" aria-label={title === '' ? undefined : title}>
      {title === '' ? null : <p className="block-title">{title}</p>}
      <ol>
        {entries.map((entry, position) => (
          <li key={position}>
            <EntryDate entry={entry} language={language} />
            {entry.title === '' ? null : (
              <p className="timeline-title">
                {entry.event && entry.event.slug !== '' ? (
                  <a href={`/${language}/events/${entry.event.slug}`}>{entry.title}</a>
                ) : (
                  entry.title
                )}
              </p>
            )}
            {entry.text === '' ? null : <p>{entry.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function EntryDate({ entry: { date, until }, language }: { entry: PrintedTimelineEntry; language: Language }) {
  const words = spanInWords({ from: date, until }, language)
  if (words === '') return null
  const exact = until === '' ? isoDate(date) : null
  return <p className="timeline-date">{exact === null ? words : <time dateTime={exact}>{words}</time>}</p>
}
