import type { Language } from '../../editorial/languages.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { WORDS } from '../words.ts'
import { Picture } from './picture.tsx'

type Props = {
  photo: PrintedPhoto
  language: Language
  mediaBase: string
  place: 'lead' | 'body'
}

/** What the stylesheet gives a photo at each width; see photo-figure.css. */
const SIZES = {
  lead: '(min-width: 64rem) 44.8rem, (min-width: 48rem) 40.5rem, 100vw',
  body: '(min-width: 64rem) 40rem, (min-width: 48rem) 36rem, 100vw',
}

const PORTRAIT_SIZES = '(min-width: 34rem) 30rem, 92vw'

/** A photo with its caption and, apart from it, its credit. */
export function PhotoFigure({ photo, language, mediaBase, place }: Props) {
  const isPortrait = photo.height > photo.width
  return (
    <figure className="photo-figure" data-place={place} data-shape={isPortrait ? 'portrait' : 'landscape'}>
      <Picture
        photo={photo}
        mediaBase={mediaBase}
        sizes={isPortrait ? PORTRAIT_SIZES : SIZES[place]}
        loading={place === 'lead' ? 'first' : 'lazy'}
      />
      {photo.caption === '' && photo.credit === '' ? null : (
        <figcaption>
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          {photo.credit === '' ? null : <span className="photo-credit">{WORDS[language].credit(photo.credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}
