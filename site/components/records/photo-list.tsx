import type { Language } from '../../../editorial/languages.ts'
import { recordPath, type PublicPhoto } from '../../../editorial/public-records.ts'
import { photoIn } from '../../photo-in.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { PhotoCredit } from '../photo-credit.tsx'
import { Picture } from '../picture.tsx'

const SIZES = '(min-width: 48rem) 14rem, 45vw'

/** More stand on the pages of the stories. */
const MOST = 12

/** Photos in small, each a link to its own page, with caption and credit. */
export function PhotoList({ photos, language }: { photos: readonly PublicPhoto[]; language: Language }) {
  return (
    <ul className="photo-list">
      {photos.slice(0, MOST).map((record) => {
        const photo = photoIn(record, language)
        return (
          <li key={record.id}>
            <figure>
              <a href={`/${language}${recordPath(record)}`} aria-label={`${RECORD_WORDS[language].openPhoto}: ${photo.alt}`}>
                <Picture photo={photo} mediaBase="/media" sizes={SIZES} loading="lazy" alt="" />
              </a>
              <figcaption>
                <span className="photo-caption">{photo.caption}</span> <PhotoCredit photo={photo} language={language} />
              </figcaption>
            </figure>
          </li>
        )
      })}
    </ul>
  )
}
