import { cropAround, focalPointWithin, isWholeFrame, type CropName, type Rectangle } from '../../editorial/crops.ts'
import { originalHashOf, type PrintedPhoto } from '../../editorial/printed-body.ts'
import { cropHash } from './crop-hash.ts'

/** Shapes in which the lead photo of a live article is shown elsewhere: by cards, and by search engines, which ask for these three. */
const SHAPES = ['16:9', '4:3', '1:1'] as const satisfies readonly CropName[]

/**
 * The lead photo cut to these shapes, out of what the article shows of it; a shape that it has already is left out. They follow from what
 * was printed, so that they are signed with it, and become public with it (cms/transitions/publish.ts).
 */
export function leadCrops(photo: PrintedPhoto): PrintedPhoto[] {
  return SHAPES.flatMap((name) => {
    const part = photo.crops?.[name] ?? cropAround(name, { frame: photo, focalPoint: photo.focalPoint })
    return isWholeFrame(part, photo) ? [] : [cutFrom(photo, { name, part })]
  })
}

function cutFrom({ crops: _drawn, ...photo }: PrintedPhoto, { name, part }: { name: CropName; part: Rectangle }): PrintedPhoto {
  const of = originalHashOf(photo)
  const left = (photo.crop?.left ?? 0) + part.left
  const top = (photo.crop?.top ?? 0) + part.top
  const { width, height } = part
  return {
    ...photo,
    hash: cropHash(of, { left, top, width, height }),
    width,
    height,
    focalPoint: focalPointWithin(part, { frame: photo, focalPoint: photo.focalPoint }),
    crop: { name, of, left, top },
  }
}
