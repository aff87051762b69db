import type { Language } from '../../editorial/languages.ts'
import type { PrintedGallery, PrintedPhoto } from '../../editorial/printed-body.ts'
import { Picture } from '../components/picture.tsx'
import { isCaptioned, PhotoCredit } from '../components/photo-credit.tsx'
import { BLOCK_WORDS } from './block-words.ts'

type Props = { gallery: PrintedGallery; language: Language; mediaBase: string }

const SIZES = {
  whole: '(min-width: 64rem) 40rem, (min-width: 48rem) 36rem, 92vw',
  half: '(min-width: 64rem) 19.5rem, (min-width: 48rem) 17.5rem, (min-width: 34rem) 45vw, 92vw',
}

/** Photographs one under the other, two abreast where there is room, each leading to its own page. */
export function Gallery({ gallery: { title, photos }, language, mediaBase }: Props) {
  return (
    <section className="gallery" aria-label={title || BLOCK_WORDS[language].gallery}>
      {title === '' ? null : <p className="block-title">{title}</p>}
      <ul className="gallery-photos" data-count={photos.length % 2 === 0 ? 'even' : 'odd'}>
        {photos.map((photo, position) => (
          <li key={position}>
            <GalleryPhoto
              photo={photo}
              language={language}
              mediaBase={mediaBase}
              sizes={position === 0 && photos.length % 2 === 1 ? SIZES.whole : SIZES.half}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GalleryPhoto({
  photo,
  language,
  mediaBase,
  sizes,
}: {
  photo: PrintedPhoto
  language: Language
  mediaBase: string
  sizes: string
}) {
  return (
    <figure className="gallery-photo" data-shape={photo.height > photo.width ? 'portrait' : 'landscape'}>
      <a href={`/${language}/photos/${photo.id}`}>
        <Picture photo={photo} mediaBase={mediaBase} sizes={sizes} loading="lazy" alt={photo.alt} />
      </a>
      {!isCaptioned(photo) ? null : (
        <figcaption>
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          <PhotoCredit photo={photo} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
