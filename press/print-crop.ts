import { boxOfRectangle, CROP_NAMES, cropOf, focalPointWithin, isWholeFrame, type CropName, type Rectangle } from '../editorial/crops.ts'
import type { HeadBox } from '../editorial/head-rows.ts'
import { originalHashOf, type DrawnCrops, type PrintedPhoto } from '../editorial/printed-body.ts'
import type { Photo } from '../generated/payload-types.ts'
import { cropHash } from '../site/media/crop-hash.ts'
import { handSetOf } from './hand-set-crops.ts'
import type { Pictured } from './renditions.ts'

type Whole = Pick<PrintedPhoto, 'hash' | 'width' | 'height' | 'focalPoint'>

/** The picture of a photo, or the part of it that goes by this name. Where that is all of it, it is the whole picture. */
export function printPicture(photo: Photo, name: CropName | null): Whole & Pick<PrintedPhoto, 'crop'> {
  const whole = wholePicture(photo)
  const rectangle = name === null || whole.width === 0 ? null : cropOf(name, cutOf(photo, whole))
  if (name === null || rectangle === null || isWholeFrame(rectangle, whole)) return whole
  const { left, top, width, height } = rectangle
  return {
    hash: cropHash(whole.hash, rectangle),
    width,
    height,
    focalPoint: focalPointWithin(rectangle, { frame: whole, focalPoint: whole.focalPoint }),
    crop: { name, of: whole.hash, left, top },
  }
}

export function wholePicture(photo: Photo): Whole {
  return {
    hash: photo.hash ?? '',
    width: photo.uprightWidth ?? 0,
    height: photo.uprightHeight ?? 0,
    focalPoint: { x: (photo.focalX ?? 50) / 100, y: (photo.focalY ?? 50) / 100 },
  }
}

/** The crops that somebody drew, in pixels; undefined where nobody did. */
export function drawnCrops(photo: Photo): DrawnCrops | undefined {
  const whole = wholePicture(photo)
  const handSet = handSetOf(photo)
  const drawn = CROP_NAMES.filter((name) => handSet[name])
  if (drawn.length === 0 || whole.width === 0) return undefined
  return Object.fromEntries(drawn.map((name): [CropName, Rectangle] => [name, cropOf(name, cutOf(photo, whole))]))
}

/** The part of the upright picture that a printed photo is, as fractions of it; null where it is all of it. */
export function boxOfCrop(photo: Photo, name: CropName): HeadBox | null {
  const { crop, width, height } = printPicture(photo, name)
  return crop ? boxOfRectangle({ left: crop.left, top: crop.top, width, height }, wholePicture(photo)) : null
}

/** What the renditions of a printed photo are made of. */
export function picturedOf(printed: Pick<PrintedPhoto, 'hash' | 'width' | 'height' | 'crop'>, filename: string): Pictured {
  const { hash, width, height, crop } = printed
  if (!crop) return { hash, filename }
  return { hash, filename, crop: { of: originalHashOf(printed), left: crop.left, top: crop.top, width, height } }
}

function cutOf(photo: Photo, whole: Whole) {
  return { frame: whole, focalPoint: whole.focalPoint, handSet: handSetOf(photo) }
}
