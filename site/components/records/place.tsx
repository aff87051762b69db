import type { Language } from '../../../editorial/languages.ts'
import type { PublicPlace } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { plainTextIn, textIn } from '../../texts.ts'
import { Facts } from './facts.tsx'
import { nameList } from './name-list.tsx'
import { Position } from './position.tsx'
import { Prose } from './prose.tsx'
import { RecordEvents } from './record-events.tsx'
import { RecordFrame } from './record-frame.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordPhotos } from './record-photos.tsx'

type Props = { language: Language; place: PublicPlace; address: string; beside: RecordsBeside; articles: ListedArticles }

export function Place({ language, place, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { text, lang } = textIn(place.name, language)
  const linked = beside.references
  const inside = beside.places.filter((other) => other.within?.id === place.id)
  return (
    <RecordFrame
      language={language}
      kind="place"
      address={address}
      articles={articles}
      header={<RecordHeader language={language} kind="place" name={text} lang={lang} />}
      about={
        <>
          <Prose texts={place.description} language={language} />
          <RecordPhotos photos={beside.photos} language={language} />
        </>
      }
      beside={
        <>
          <Facts
            facts={[
              [words.within, nameList({ language, kind: 'place', records: place.within ? [place.within] : [], linked })],
              [words.contains, nameList({ language, kind: 'place', records: inside, linked })],
              [words.country, plainTextIn(place.country, language)],
              [words.position, place.position === null ? null : <Position key="position" position={place.position} language={language} />],
            ]}
          />
          <RecordEvents events={beside.events} id="events" title={words.events} language={language} />
        </>
      }
    />
  )
}
