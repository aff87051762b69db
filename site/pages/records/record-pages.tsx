import type { ReactNode } from 'react'
import { timelineAddress } from '../../../editorial/addresses.ts'
import type { Language } from '../../../editorial/languages.ts'
import { recordPath, type PublicRecord } from '../../../editorial/public-records.ts'
import { Event } from '../../components/records/event.tsx'
import { Organization } from '../../components/records/organization.tsx'
import { Person } from '../../components/records/person.tsx'
import { Photo } from '../../components/records/photo.tsx'
import { Place } from '../../components/records/place.tsx'
import { Topic } from '../../components/records/topic.tsx'
import { spanInWords } from '../../known-dates.ts'
import { eventData } from '../../metadata/event-data.ts'
import { organizationData } from '../../metadata/organization-data.ts'
import { personData } from '../../metadata/person-data.ts'
import { photoData } from '../../metadata/photo-data.ts'
import { placeData } from '../../metadata/place-data.ts'
import { photoIn } from '../../photo-in.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import type { PageFrame } from '../../store/page-frame.ts'
import { paragraphsOf, plainTextIn } from '../../texts.ts'
import { RecordDocument } from './record-document.tsx'

type Told = { language: Language; record: PublicRecord; beside: RecordsBeside; articles: ListedArticles; frame: PageFrame }

/** The page of a record of any kind; null for the settings, which have none. */
export function recordPage({ language, record, beside, articles, frame }: Told): ReactNode {
  const words = RECORD_WORDS[language]
  const path = recordPath(record)
  const address = `/${language}${path}`
  const common = { language, path, isFirst: articles.newer === null, frame }
  const shown = { language, address, beside, articles }
  const [newestPhoto] = beside.photos
  const besidePhoto = newestPhoto ? photoIn(newestPhoto, language) : null
  switch (record.kind) {
    case 'person': {
      const picture = record.portrait ? photoIn(record.portrait, language) : null
      const description =
        firstOf(record.biography[language]) || `${record.name}: ${words.offices.toLowerCase()}, ${words.stories.toLowerCase()}.`
      const data = [personData(record, { language, beside })]
      return (
        <RecordDocument {...common} title={record.name} description={description} picture={picture} data={data} hasFeeds>
          <Person {...shown} person={record} />
        </RecordDocument>
      )
    }
    case 'organization': {
      const title = plainTextIn(record.name, language)
      const data = [organizationData(record, { language, beside })]
      return (
        <RecordDocument {...common} title={title} description={firstOf(record.description[language])} picture={besidePhoto} data={data}>
          <Organization {...shown} organization={record} />
        </RecordDocument>
      )
    }
    case 'place': {
      const title = plainTextIn(record.name, language)
      const data = [placeData(record, { language, beside })]
      return (
        <RecordDocument {...common} title={title} description={firstOf(record.description[language])} picture={besidePhoto} data={data}>
          <Place {...shown} place={record} />
        </RecordDocument>
      )
    }
    case 'event': {
      const title = plainTextIn(record.name, language)
      const description =
        firstOf(record.description[language]) || `${spanInWords({ from: record.date, until: record.until }, language)}: ${title}.`
      const data = [eventData(record, { language, beside })]
      const steps = [{ name: words.timeline, address: timelineAddress(language) }]
      return (
        <RecordDocument {...common} title={title} description={description} picture={besidePhoto} data={data} steps={steps}>
          <Event {...shown} event={record} year={frame.year} />
        </RecordDocument>
      )
    }
    case 'photo': {
      const picture = photoIn(record, language)
      const title = picture.caption || picture.alt || `${words.kind.photo} ${record.id}`
      return (
        <RecordDocument
          {...common}
          title={title}
          description={picture.alt}
          picture={picture}
          data={[photoData(record, { language, beside })]}
        >
          <Photo {...shown} photo={record} title={title} />
        </RecordDocument>
      )
    }
    case 'topic':
      return (
        <RecordDocument
          {...common}
          title={plainTextIn(record.name, language)}
          description={firstOf(record.summary[language])}
          picture={articles.cards.find((card) => card.leadPhoto !== null)?.leadPhoto ?? null}
          hasFeeds
        >
          <Topic language={language} topic={record} address={address} articles={articles} />
        </RecordDocument>
      )
    case 'site':
      return null
  }
}

function firstOf(text: string): string {
  return paragraphsOf(text)[0] ?? ''
}
