import type { Language } from '../../editorial/languages.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { recordPath } from '../../editorial/public-records.ts'
import { PHOTO_WORDS } from '../photo-words.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { LargeView } from './large-views.ts'
import { PhotoCredit } from './photo-credit.tsx'
import { Picture } from './picture.tsx'

type Props = { views: readonly LargeView[]; language: Language; mediaBase: string }

/**
 * The photographs of a page over the whole window, side by side in a strip: shown while the address names one of them, and then at
 * that one. Links lead on and back to the text, a finger pulls the strip, and no script is needed; nothing of it is fetched before.
 */
export function LargePhotos({ views, language, mediaBase }: Props) {
  if (views.length === 0) return null
  return (
    <section className="large-photos" aria-label={PHOTO_WORDS[language].all}>
      {views.map((view, position) => (
        <LargePhoto
          key={view.id}
          {...view}
          place={views.length === 1 ? null : PHOTO_WORDS[language].place(position + 1, views.length)}
          previous={views[position - 1]?.id}
          next={views[position + 1]?.id}
          language={language}
          mediaBase={mediaBase}
        />
      ))}
    </section>
  )
}

type LargePhotoProps = LargeView & {
  place: string | null
  previous: string | undefined
  next: string | undefined
  language: Language
  mediaBase: string
}

function LargePhoto({ id, figure, photo, place, previous, next, language, mediaBase }: LargePhotoProps) {
  const words = PHOTO_WORDS[language]
  return (
    <figure id={id} className="large-photo">
      <Picture photo={photo} mediaBase={mediaBase} sizes={sizesOf(photo)} loading="lazy" />
      <figcaption className="large-photo-words">
        <p>
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          <PhotoCredit photo={photo} language={language} />{' '}
          <a className="photo-page" href={`/${language}${recordPath({ kind: 'photo', id: photo.id })}`}>
            {RECORD_WORDS[language].aboutPhoto}
          </a>
        </p>
        <div className="large-photo-tools">
          {place === null ? null : <span>{place}</span>}
          {previous === undefined ? null : <Turn to={previous} label={words.previous} arrow="M10 3 5 8l5 5" />}
          {next === undefined ? null : <Turn to={next} label={words.next} arrow="m6 3 5 5-5 5" />}
          <a href={`#${figure}`}>{words.close}</a>
        </div>
      </figcaption>
    </figure>
  )
}

function Turn({ to, label, arrow }: { to: string; label: string; arrow: string }) {
  return (
    <a href={`#${to}`} aria-label={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={arrow} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </a>
  )
}

/** As wide as the window, or as high as most of it, whichever is smaller. */
function sizesOf({ width, height }: PrintedPhoto): string {
  return `(min-aspect-ratio: ${width}/${height}) ${Math.round((85 * width) / height)}vh, 100vw`
}
