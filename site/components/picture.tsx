import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { renditionWidths, type RenditionFormat } from '../../editorial/renditions.ts'
import { isFormatMade } from '../media/rendition-files.ts'
import { isMade } from '../storage/while-rendering.ts'

type Props = {
  photo: PrintedPhoto
  /** Folder of the renditions, `/media` for readers and `/preview/media` for staff. */
  mediaBase: string
  sizes: string
  /** The lead photo is fetched first; all others wait until they are near. */
  loading: 'first' | 'lazy'
  /** Empty where a headline beside the picture says all there is to say. */
  alt?: string
}

/** Wide enough for most screens, and what is fetched where srcset is not understood. */
const USUAL_WIDTH = 1280

export function Picture({ photo, mediaBase, sizes, loading, alt = photo.alt }: Props) {
  const widths = renditionWidths(photo.width)
  const addressOf = (width: number, format: RenditionFormat) => `${mediaBase}/${photo.hash}/${width}.${format}`
  const srcSet = (format: RenditionFormat) => widths.map((width) => `${addressOf(width, format)} ${width}w`).join(', ')
  return (
    <picture>
      {isMade(`avif ${photo.hash}`, () => isFormatMade(photo, 'avif')) ? (
        <source type="image/avif" srcSet={srcSet('avif')} sizes={sizes} />
      ) : null}
      <source type="image/webp" srcSet={srcSet('webp')} sizes={sizes} />
      <img
        className={focusClasses(photo.focalPoint)}
        src={addressOf(usualWidth(photo), 'jpg')}
        srcSet={srcSet('jpg')}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={alt}
        decoding="async"
        {...(loading === 'first' ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}

export type Rendition = { address: string; width: number; height: number }

/** The public rendition to name where only one can be named: to those who share a page, to feeds and to search engines. */
export function sharedRendition(photo: PrintedPhoto): Rendition {
  const width = usualWidth(photo)
  return { address: `/media/${photo.hash}/${width}.jpg`, width, height: Math.round((photo.height * width) / photo.width) }
}

function usualWidth(photo: PrintedPhoto): number {
  const widths = renditionWidths(photo.width)
  return widths.findLast((width) => width <= USUAL_WIDTH) ?? photo.width
}

/** Tenths of the frame as classes, because the pages' policy allows no inline style. */
function focusClasses({ x, y }: PrintedPhoto['focalPoint']): string {
  const tenth = (fraction: number) => Math.round(Math.min(1, Math.max(0, fraction)) * 10)
  return `focus-x-${tenth(x)} focus-y-${tenth(y)}`
}
