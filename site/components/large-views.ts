import type { ArticleContent } from '../../editorial/publication.ts'
import type { PrintedBlock, PrintedPhoto } from '../../editorial/printed-body.ts'

/** Names on a page, which no other part of it has: of the large view of a photo, and of the figure that leads to it. */
export type LargeView = { id: string; figure: string; photo: PrintedPhoto }

/**
 * The photographs of an article that can be seen large, in the order they are met. One that stands there twice is there twice, for
 * each use has a caption of its own. An infographic leads to its file instead, where the browser itself zooms.
 */
export function largeViews({ leadPhoto, body }: Pick<ArticleContent, 'leadPhoto' | 'body'>): LargeView[] {
  const photos = [...(leadPhoto === null ? [] : [leadPhoto]), ...body.flatMap(photographsOf)]
  return photos.map((photo, position) => ({ id: `large-${position + 1}`, figure: `photo-${position + 1}`, photo }))
}

function photographsOf(block: PrintedBlock): readonly PrintedPhoto[] {
  if (block.kind === 'photo') return [block.photo]
  return block.kind === 'gallery' ? block.photos : []
}

/** The large view of this very use of a photo. */
export function largeViewOf(views: readonly LargeView[], photo: PrintedPhoto): LargeView | undefined {
  return views.find((view) => view.photo === photo)
}
