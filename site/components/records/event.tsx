import { timelineAddress } from '../../../editorial/addresses.ts'
import type { Language } from '../../../editorial/languages.ts'
import type { PublicEvent } from '../../../editorial/public-records.ts'
import { anniversaryOf } from '../../anniversary.ts'
import { dayInWords } from '../../instants.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { textIn } from '../../texts.ts'
import { EventList } from './event-list.tsx'
import { byDate } from './event-order.ts'
import { Facts } from './facts.tsx'
import { KnownDate } from './known-date.tsx'
import { nameList } from './name-list.tsx'
import { PhotoList } from './photo-list.tsx'
import { Prose } from './prose.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordSection } from './record-section.tsx'
import { StoryList } from './story-list.tsx'

type Props = { language: Language; event: PublicEvent; address: string; year: number; beside: RecordsBeside; articles: ListedArticles }

export function Event({ language, event, address, year, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { text, lang } = textIn(event.name, language)
  const isFirst = articles.newer === null
  const linked = beside.references
  const parts = beside.events.filter((other) => other.parent?.id === event.id)
  return (
    <div className="record" data-kind="event">
      <div className="record-main">
        <RecordHeader
          language={language}
          kind="event"
          name={text}
          lang={lang}
          step={{ name: words.timeline, address: `${timelineAddress(language)}#event-${event.id}` }}
          above={<EventDate event={event} language={language} year={year} />}
        />
        {isFirst ? <Prose texts={event.description} language={language} /> : null}
        {isFirst && parts.length > 0 ? (
          <RecordSection id="parts" title={words.parts}>
            <EventList events={byDate(parts)} language={language} />
          </RecordSection>
        ) : null}
        {isFirst && beside.photos.length > 0 ? (
          <RecordSection id="photos" title={words.photos}>
            <PhotoList photos={beside.photos} language={language} />
          </RecordSection>
        ) : null}
        <StoryList language={language} address={address} articles={articles} title={words.stories} />
      </div>
      {isFirst ? (
        <div className="record-beside">
          <Facts
            facts={[
              [words.place, nameList({ language, kind: 'place', records: event.place ? [event.place] : [], linked })],
              [words.partOf, nameList({ language, kind: 'event', records: event.parent ? [event.parent] : [], linked })],
              [words.organizations, nameList({ language, kind: 'organization', records: event.organizations, linked })],
              [words.people, nameList({ language, kind: 'person', records: event.people, linked })],
            ]}
          />
        </div>
      ) : null}
    </div>
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
