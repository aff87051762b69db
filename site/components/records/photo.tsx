import type { Language } from '../../../editorial/languages.ts'
import type { PublicPhoto } from '../../../editorial/public-records.ts'
import { SOURCE_TYPE_WORDS } from '../../../editorial/source-types.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { photoIn } from '../../photo-in.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { isCaptioned, PhotoCredit } from '../photo-credit.tsx'
import { Picture } from '../picture.tsx'
import { Facts } from './facts.tsx'
import { KnownDate } from './known-date.tsx'
import { Licence } from './licence.tsx'
import { nameList } from './name-list.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordName } from './record-name.tsx'
import { StoryList } from './story-list.tsx'

type Props = { language: Language; photo: PublicPhoto; title: string; address: string; beside: RecordsBeside; articles: ListedArticles }

const SIZES = '(min-width: 81rem) 76rem, 100vw'

/** A photograph as large as it goes, with everything that is known of it. */
export function Photo({ language, photo, title, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const linked = beside.references
  const printed = photoIn(photo, language)
  const isFirst = articles.newer === null
  return (
    <div className="record" data-kind="photo">
      <figure className="photo-large" data-shape={photo.height > photo.width ? 'portrait' : 'landscape'}>
        <Picture photo={printed} mediaBase="/media" sizes={SIZES} loading="first" />
        {!isCaptioned({ ...printed, caption: '' }) ? null : (
          <figcaption>
            <PhotoCredit photo={printed} language={language} />
          </figcaption>
        )}
      </figure>
      <div className="record-main">
        <RecordHeader language={language} kind="photo" name={title} lang={photo.caption[language] === '' ? 'vi' : undefined} />
        {isFirst ? <Shown photo={photo} language={language} linked={linked} /> : null}
        <StoryList language={language} address={address} articles={articles} title={words.inStories} />
      </div>
      {isFirst ? (
        <div className="record-beside">
          <Facts
            facts={[
              [words.date, photo.takenOn === '' ? null : <KnownDate key="date" date={photo.takenOn} language={language} />],
              [words.place, nameList({ language, kind: 'place', records: photo.place ? [photo.place] : [], linked })],
              [words.event, nameList({ language, kind: 'event', records: photo.event ? [photo.event] : [], linked })],
              [words.creator, photo.creator],
              [words.agency, photo.agency],
              [words.licence, photo.licence === '' ? null : <Licence key="licence" licence={photo.licence} />],
              [words.copyright, photo.copyrightNotice ?? ''],
              [words.made, photo.sourceType ? SOURCE_TYPE_WORDS[photo.sourceType][language] : ''],
            ]}
          />
        </div>
      ) : null}
    </div>
  )
}

/** Who is in it, with the offices held on the day it was taken. */
function Shown({ photo, language, linked }: { photo: PublicPhoto; language: Language; linked: ReadonlySet<string> }) {
  if (photo.people.length === 0) return null
  return (
    <section className="record-section" aria-labelledby="shown">
      <h2 id="shown">{RECORD_WORDS[language].shown}</h2>
      <ul className="shown-people">
        {photo.people.map((person) => (
          <li key={person.id}>
            <span className="person-name">
              <RecordName language={language} kind="person" record={person} linked={linked} />
            </span>
            {person.mark?.words[language] ? <span className="person-place">{` (${person.mark.words[language]})`}</span> : null}{' '}
            {person.offices[language].map((office) => (
              <span key={office} className="person-office">
                {office}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
