import { monthAddress, sectionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { dayInWords, instantWithOffset, localDay, localTime, monthInWords } from '../instants.ts'
import type { ArchiveLine } from '../queries/month-articles.ts'
import { WORDS } from '../words.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { FurtherPages } from './further-pages.tsx'

type Props = {
  language: Language
  /** yyyy-mm */
  month: string
  lines: ArchiveLine[]
  /** The nearest months that have something; null where there is none. */
  older: string | null
  newer: string | null
}

/** A month of the archive: every story by its day, and the months before and after. */
export function Month({ language, month, lines, older, newer }: Props) {
  const words = WORDS[language]
  const link = (other: string | null, say: (month: string) => string) =>
    other === null ? null : { address: monthAddress({ language, month: other }), words: say(monthInWords(other, language)) }
  return (
    <div className="front">
      <header className="list-header">
        <Breadcrumb language={language} />
        <h1>{words.archive(monthInWords(month, language))}</h1>
      </header>
      <div className="month">
        {daysOf(lines).map(({ day, ofDay }) => (
          <section key={day} className="month-day" aria-labelledby={`d-${day}`}>
            <h2 id={`d-${day}`}>
              <time dateTime={day}>{dayInWords(day, language)}</time>
            </h2>
            <ul>
              {ofDay.map((line) => (
                <Line key={line.address} line={line} language={language} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <FurtherPages label={words.furtherPages} newer={link(newer, words.newerMonth)} older={link(older, words.olderMonth)} />
    </div>
  )
}

function Line({ line, language }: { line: ArchiveLine; language: Language }) {
  const { slug, name } = line.section
  return (
    <li>
      <a className="month-headline" href={line.address}>
        {line.headline}
      </a>
      <p className="month-facts">
        <time dateTime={instantWithOffset(line.firstPublishedAt)}>{localTime(line.firstPublishedAt)}</time>
        {slug === '' ? null : (
          <a className="kicker" href={sectionAddress({ language, slug })}>
            {name}
          </a>
        )}
      </p>
    </li>
  )
}

function daysOf(lines: ArchiveLine[]): { day: string; ofDay: ArchiveLine[] }[] {
  return [...Map.groupBy(lines, (line) => localDay(line.firstPublishedAt))].map(([day, ofDay]) => ({ day, ofDay }))
}
