import type { Language } from '../../../editorial/languages.ts'
import type { PublicPlace } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { plainTextIn, textIn } from '../../texts.ts'
import { EventList } from './event-list.tsx'
import { byDate } from './event-order.ts'
import { Facts } from './facts.tsx'
import { nameList } from './name-list.tsx'
import { PhotoList } from './photo-list.tsx'
import { Position } from './position.tsx'
import { Prose } from './prose.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordSection } from './record-section.tsx'
import { StoryList } from './story-list.tsx'

type Props = { language: Language; place: PublicPlace; address: string; beside: RecordsBeside; articles: ListedArticles }

export function Place({ language, place, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { text, lang } = textIn(place.name, language)
  const isFirst = articles.newer === null
  const linked = beside.references
  const inside = beside.places.filter((other) => other.within?.id === place.id)
  return (
    <div className="record" data-kind="place">
      <div className="record-main">
        <RecordHeader language={language} kind="place" name={text} lang={lang} />
        {isFirst ? <Prose texts={place.description} language={language} /> : null}
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
              [words.within, nameList({ language, kind: 'place', records: place.within ? [place.within] : [], linked })],
              [words.contains, nameList({ language, kind: 'place', records: inside, linked })],
              [words.country, plainTextIn(place.country, language)],
              [words.position, place.position === null ? null : <Position key="position" position={place.position} language={language} />],
            ]}
          />
          {beside.events.length === 0 ? null : (
            <RecordSection id="events" title={words.events}>
              <EventList events={byDate(beside.events)} language={language} />
            </RecordSection>
          )}
        </div>
      ) : null}
    </div>
  )
}
