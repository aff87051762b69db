import { timelineAddress } from '../../../editorial/addresses.ts'
import type { Language } from '../../../editorial/languages.ts'
import type { PublicEvent } from '../../../editorial/public-records.ts'
import { anniversaryOf } from '../../anniversary.ts'
import { dayInWords } from '../../instants.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { textIn } from '../../texts.ts'
import { Facts } from './facts.tsx'
import { KnownDate } from './known-date.tsx'
import { nameList } from './name-list.tsx'
import { Prose } from './prose.tsx'
import { RecordEvents } from './record-events.tsx'
import { RecordFrame } from './record-frame.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordPhotos } from './record-photos.tsx'

type Props = { language: Language; event: PublicEvent; address: string; year: number; beside: RecordsBeside; articles: ListedArticles }

export function Event({ language, event, address, year, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { text, lang } = textIn(event.name, language)
  const linked = beside.references
  const parts = beside.events.filter((other) => other.parent?.id === event.id)
  return (
    <RecordFrame
      language={language}
      kind="event"
      address={address}
      articles={articles}
      header={
        <RecordHeader
          language={language}
          kind="event"
          name={text}
          lang={lang}
          step={{ name: words.timeline, address: `${timelineAddress(language)}#event-${event.id}` }}
          above={<EventDate event={event} language={language} year={year} />}
        />
      }
      about={
        <>
          <Prose texts={event.description} language={language} />
          <RecordEvents events={parts} id="parts" title={words.parts} language={language} />
          <RecordPhotos photos={beside.photos} language={language} />
        </>
      }
      beside={
        <Facts
          facts={[
            [words.place, nameList({ language, kind: 'place', records: event.place ? [event.place] : [], linked })],
            [words.partOf, nameList({ language, kind: 'event', records: event.parent ? [event.parent] : [], linked })],
            [words.organizations, nameList({ language, kind: 'organization', records: event.organizations, linked })],
            [words.people, nameList({ language, kind: 'person', records: event.people, linked })],
          ]}
        />
      }
    />
  )
}

/** When it was, large, and how long ago that is in the year of this page. */
function EventDate({ event, language, year }: { event: PublicEvent; language: Language; year: number }) {
  const words = RECORD_WORDS[language]
  const anniversary = anniversaryOf(event, year)
  return (
    <p className="event-when">
      <span className="event-day">
        <KnownDate date={event.date} until={event.until} language={language} />
      </span>{' '}
      {anniversary === null ? null : (
        <span className="event-years">
          {anniversary.day === null
            ? words.years(anniversary.years, anniversary.year)
            : words.anniversary(anniversary.years, dayInWords(anniversary.day, language))}
        </span>
      )}
    </p>
  )
}
