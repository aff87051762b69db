import type { Language } from '../../editorial/languages.ts'
import type { PrintedGallery, PrintedPhoto } from '../../editorial/printed-body.ts'
import { recordPath } from '../../editorial/public-records.ts'
import { Enlarge } from '../components/enlarge.tsx'
import { largeViewOf, type LargeView } from '../components/large-views.ts'
import { Picture } from '../components/picture.tsx'
import { isCaptioned, PhotoCredit } from '../components/photo-credit.tsx'
import { PHOTO_WORDS } from '../photo-words.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { BLOCK_WORDS } from './block-words.ts'

type Props = { gallery: PrintedGallery; language: Language; mediaBase: string; views: readonly LargeView[] }

const SIZES = {
  whole: '(min-width: 64rem) 40rem, (min-width: 48rem) 36rem, 92vw',
  half: '(min-width: 64rem) 19.5rem, (min-width: 48rem) 17.5rem, (min-width: 34rem) 45vw, 92vw',
  story: '(min-width: 64rem) 44.8rem, (min-width: 48rem) 40.5rem, 100vw',
}

/** Photographs two abreast where there is room; or, as a story, large and one after the other, each with its place among them. */
export function Gallery({ gallery: { title, photos, layout }, language, mediaBase, views }: Props) {
  const isStory = layout === 'story'
  const isOdd = photos.length % 2 === 1
  return (
    <section className="gallery" aria-label={title || BLOCK_WORDS[language].gallery}>
      {title === '' ? null : <p className="block-title">{title}</p>}
      <ol className="gallery-photos" data-layout={layout} data-count={isOdd ? 'odd' : 'even'}>
        {photos.map((photo, position) => (
          <li key={position}>
            <GalleryPhoto
              photo={photo}
              language={language}
              mediaBase={mediaBase}
              sizes={isStory ? SIZES.story : position === 0 && isOdd ? SIZES.whole : SIZES.half}
              place={isStory ? PHOTO_WORDS[language].place(position + 1, photos.length) : null}
              view={largeViewOf(views, photo)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

type GalleryPhotoProps = {
  photo: PrintedPhoto
  language: Language
  mediaBase: string
  sizes: string
  place: string | null
  view: LargeView | undefined
}

function GalleryPhoto({ photo, language, mediaBase, sizes, place, view }: GalleryPhotoProps) {
  return (
    <figure id={view?.figure} className="gallery-photo" data-shape={photo.height > photo.width ? 'portrait' : 'landscape'}>
      <Enlarge language={language} view={view}>
        <Picture photo={photo} mediaBase={mediaBase} sizes={sizes} loading="lazy" />
      </Enlarge>
      {!isCaptioned(photo) && place === null ? null : (
        <figcaption>
          {place === null ? null : <span className="gallery-place">{place}</span>}{' '}
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          <PhotoCredit photo={photo} language={language} />{' '}
          <a className="photo-page" href={`/${language}${recordPath({ kind: 'photo', id: photo.id })}`}>
            {RECORD_WORDS[language].aboutPhoto}
          </a>
        </figcaption>
      )}
    </figure>
  )
}
