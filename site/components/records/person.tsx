import type { Language } from '../../../editorial/languages.ts'
import type { PublicPerson } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { photoIn } from '../../photo-in.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { PhotoFigure } from '../photo-figure.tsx'
import { Facts } from './facts.tsx'
import { Offices } from './offices.tsx'
import { Prose } from './prose.tsx'
import { RecordEvents } from './record-events.tsx'
import { RecordFrame } from './record-frame.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordPhotos } from './record-photos.tsx'
import { RecordSection } from './record-section.tsx'

type Props = { language: Language; person: PublicPerson; address: string; beside: RecordsBeside; articles: ListedArticles }

export function Person({ language, person, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { portrait, tenures, biography, otherNames } = person
  return (
    <RecordFrame
      language={language}
      kind="person"
      address={address}
      articles={articles}
      header={
        <RecordHeader language={language} kind="person" name={person.name} lang={undefined} feedsOf={address}>
          <Facts
            facts={[
              [words.otherNames, otherNames.join(', ')],
              [words.country, person.country],
            ]}
          />
        </RecordHeader>
      }
      about={
        <>
          {portrait === null ? null : (
            <PhotoFigure photo={photoIn(portrait, language)} language={language} mediaBase="/media" place="portrait" />
          )}
          {tenures.length === 0 ? null : (
            <RecordSection id="offices" title={words.offices}>
              <Offices tenures={tenures} language={language} linked={beside.references} />
            </RecordSection>
          )}
          {biography[language] === '' ? null : (
            <RecordSection id="biography" title={words.biography}>
              <Prose texts={biography} language={language} />
            </RecordSection>
          )}
        </>
      }
      beside={
        beside.photos.length === 0 && beside.events.length === 0 ? null : (
          <>
            <RecordEvents events={beside.events} id="events" title={words.events} language={language} />
            <RecordPhotos photos={beside.photos} language={language} />
          </>
        )
      }
    />
  )
}
