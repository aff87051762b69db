import type { Language } from '../../editorial/languages.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { recordPath } from '../../editorial/public-records.ts'
import { PHOTO_WORDS } from '../photo-words.ts'
import { RECORD_WORDS } from '../record-words.ts'
import type { LargeView } from './large-views.ts'
import { PhotoCredit } from './photo-credit.tsx'
import { Picture } from './picture.tsx'

type Props = { views: readonly LargeView[]; language: Language; mediaBase: string }

/** The large views of a page, each a popover that leads to the one before and after it; a browser fetches none before it is opened. */
export function LargePhotos({ views, language, mediaBase }: Props) {
  return views.map((view, position) => (
    <LargePhoto
      key={view.id}
      {...view}
      place={PHOTO_WORDS[language].place(position + 1, views.length)}
      previous={views[position - 1]?.id}
      next={views[position + 1]?.id}
      language={language}
      mediaBase={mediaBase}
    />
  ))
}

type LargePhotoProps = LargeView & {
  place: string
  previous: string | undefined
  next: string | undefined
  language: Language
  mediaBase: string
}

function LargePhoto({ id, photo, place, previous, next, language, mediaBase }: LargePhotoProps) {
  const words = PHOTO_WORDS[language]
  const isAlone = previous === undefined && next === undefined
  return (
    <dialog id={id} className="large-photo" popover="auto" aria-label={place}>
      <Picture photo={photo} mediaBase={mediaBase} sizes={sizesOf(photo)} loading="lazy" />
      <div className="large-photo-words">
        <p>
          {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
          <PhotoCredit photo={photo} language={language} />{' '}
          <a className="photo-page" href={`/${language}${recordPath({ kind: 'photo', id: photo.id })}`}>
            {RECORD_WORDS[language].aboutPhoto}
          </a>
        </p>
        <div className="large-photo-tools">
          {isAlone ? null : <span>{place}</span>}
          {previous === undefined ? null : <Turn to={previous} label={words.previous} arrow="M10 3 5 8l5 5" />}
          {next === undefined ? null : <Turn to={next} label={words.next} arrow="m6 3 5 5-5 5" />}
          <button type="button" popoverTarget={id} popoverTargetAction="hide" autoFocus>
            {words.close}
          </button>
        </div>
      </div>
    </dialog>
  )
}

/** Opening another view closes this one: a page shows one popover at a time. */
function Turn({ to, label, arrow }: { to: string; label: string; arrow: string }) {
  return (
    <button type="button" popoverTarget={to} popoverTargetAction="show" aria-label={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={arrow} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}

/** As wide as the window, or as high as most of it, whichever is smaller. */
function sizesOf({ width, height }: PrintedPhoto): string {
  return `(min-aspect-ratio: ${width}/${height}) ${Math.round((85 * width) / height)}vh, 100vw`
}
