import type { Language } from '../../../editorial/languages.ts'
import type { PublicPerson } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { photoIn } from '../../photo-in.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { PhotoFigure } from '../photo-figure.tsx'
import { EventList } from './event-list.tsx'
import { byDate } from './event-order.ts'
import { Facts } from './facts.tsx'
import { Offices } from './offices.tsx'
import { PhotoList } from './photo-list.tsx'
import { Prose } from './prose.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordSection } from './record-section.tsx'
import { StoryList } from './story-list.tsx'

type Props = { language: Language; person: PublicPerson; address: string; beside: RecordsBeside; articles: ListedArticles }

export function Person({ language, person, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { portrait, tenures, biography, otherNames } = person
  const isFirst = articles.newer === null
  return (
    <div className="record" data-kind="person">
      <div className="record-main">
        <RecordHeader language={language} kind="person" name={person.name} lang={undefined} feedsOf={address}>
          <Facts
            facts={[
              [words.otherNames, otherNames.join(', ')],
              [words.country, person.country],
            ]}
          />
        </RecordHeader>
        {isFirst && portrait !== null ? (
          <PhotoFigure photo={photoIn(portrait, language)} language={language} mediaBase="/media" place="portrait" />
        ) : null}
        {isFirst && tenures.length > 0 ? (
          <RecordSection id="offices" title={words.offices}>
            <Offices tenures={tenures} language={language} linked={beside.references} />
          </RecordSection>
        ) : null}
        {isFirst && biography[language] !== '' ? (
          <RecordSection id="biography" title={words.biography}>
            <Prose texts={biography} language={language} />
          </RecordSection>
        ) : null}
        <StoryList language={language} address={address} articles={articles} title={words.stories} />
      </div>
      {isFirst && (beside.photos.length > 0 || beside.events.length > 0) ? (
        <div className="record-beside">
          {beside.events.length === 0 ? null : (
            <RecordSection id="events" title={words.events}>
              <EventList events={byDate(beside.events)} language={language} />
            </RecordSection>
          )}
          {beside.photos.length === 0 ? null : (
            <RecordSection id="photos" title={words.photos}>
              <PhotoList photos={beside.photos} language={language} />
            </RecordSection>
          )}
        </div>
      ) : null}
    </div>
  )
}
