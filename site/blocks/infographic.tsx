import type { Language } from '../../editorial/languages.ts'
import type { PrintedInfographic } from '../../editorial/printed-body.ts'
import { renditionWidths } from '../../editorial/renditions.ts'
import { Picture } from '../components/picture.tsx'
import { isCaptioned, PhotoCredit } from '../components/photo-credit.tsx'
import { BLOCK_WORDS } from './block-words.ts'
import { TextBlocks } from './text-blocks.tsx'

type Props = { infographic: PrintedInfographic; language: Language; mediaBase: string }

/** The picture, which leads to its largest rendition, where the browser itself zooms; and all that it says as text. */
export function Infographic({ infographic: { photo, text }, language, mediaBase }: Props) {
  const words = BLOCK_WORDS[language]
  const largest = Math.max(...renditionWidths(photo.width))
  const address = `${mediaBase}/${photo.hash}/${largest}.jpg`
  return (
    <div className="infographic">
      <figure>
        <a href={address}>
          <Picture photo={photo} mediaBase={mediaBase} sizes="(min-width: 64rem) 40rem, (min-width: 48rem) 36rem, 100vw" loading="lazy" />
          <span className="infographic-zoom">{words.largeView}</span>
        </a>
        {!isCaptioned(photo) ? null : (
          <figcaption>
            {photo.caption === '' ? null : <span className="photo-caption">{photo.caption}</span>}{' '}
            <PhotoCredit photo={photo} language={language} />
          </figcaption>
        )}
      </figure>
      {text.length === 0 ? null : (
        <details>
          <summary>{words.asText}</summary>
          <div className="details-text">
            <TextBlocks blocks={text} language={language} />
          </div>
        </details>
      )}
    </div>
  )
}
