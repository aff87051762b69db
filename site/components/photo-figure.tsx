import type { Language } from '../../editorial/languages.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { recordPath } from '../../editorial/public-records.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { Enlarge } from './enlarge.tsx'
import type { LargeView } from './large-views.ts'
import { isCaptioned, PhotoCredit } from './photo-credit.tsx'
import { Picture } from './picture.tsx'

type Props = {
  photo: PrintedPhoto
  language: Language
  mediaBase: string
  place: 'lead' | 'body' | 'portrait'
  view?: LargeView | undefined
}

/** What the stylesheet gives a photo at each width; see photo-figure.css. */
const SIZES = {
  lead: '(min-width: 64rem) 44.8rem, (min-width: 48rem) 40.5rem, 100vw',
  body: '(min-width: 64rem) 40rem, (min-width: 48rem) 36rem, 100vw',
  portrait: '(min-width: 48rem) 16rem, 60vw',
}

/** Its own page shows it larger, with who is in it. */
function photoAddress(photo: PrintedPhoto, language: Language): string {
  return `/${language}${recordPath({ kind: 'photo', id: photo.id })}`
}

const PORTRAIT_SIZES = '(min-width: 34rem) 30rem, 92vw'

/** A photo with its caption and, apart from it, its credit. */
export function PhotoFigure({ photo, language, mediaBase, place, view }: Props) {
  const isPortrait = photo.height > photo.width
  return (
    <figure id={view?.figure} className="photo-figure" data-place={place} data-shape={isPortrait ? 'portrait' : 'landscape'}>
      <Enlarge language={language} view={view}>
        <Picture
          photo={photo}
          mediaBase={mediaBase}
          sizes={isPortrait && place !== 'portrait' ? PORTRAIT_SIZES : SIZES[place]}
          loading={place === 'body' ? 'lazy' : 'first'}
        />
      </Enlarge>
      {!isCaptioned(photo) ? null : (
        <figcaption>
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          <PhotoCredit photo={photo} language={language} /> {/* A portrait of a record's page may stand in no story, and then has none. */}
          {place === 'portrait' ? null : (
            <a className="photo-page" href={photoAddress(photo, language)}>
              {RECORD_WORDS[language].aboutPhoto}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}
