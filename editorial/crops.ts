import type { HeadBox } from './head-rows.ts'

/** Shapes that a photo is cut to, by their width and height. */
export const CROP_NAMES = ['16:9', '4:3', '1:1', '4:5'] as const
export type CropName = (typeof CROP_NAMES)[number]

/** How an article may show a photo. */
export const CROP_CHOICES = ['whole', ...CROP_NAMES] as const

/** Whole pixels of the upright picture. */
export type Rectangle = { left: number; top: number; width: number; height: number }
export type Frame = { width: number; height: number }
export type Point = { x: number; y: number }

/** Crops that somebody drew, as fractions of the upright picture; what is missing follows from the focal point. */
export type HandSetCrops = Partial<Record<CropName, HeadBox | undefined>>

/** Narrower than the narrowest rendition nothing is cut, unless the picture itself has no more to give. */
const NARROWEST = 320

/** Width for one of height. */
export function ratioOf(name: CropName): number {
  const [across, down] = SIDES[name]
  return across / down
}

const SIDES: Record<CropName, readonly [across: number, down: number]> = { '16:9': [16, 9], '4:3': [4, 3], '1:1': [1, 1], '4:5': [4, 5] }

export function isCropName(value: unknown): value is CropName {
  return CROP_NAMES.some((name) => name === value)
}

/** The largest rectangle of that shape, with the focal point as near to its middle as the edges allow. */
export function cropAround(name: CropName, { frame, focalPoint }: { frame: Frame; focalPoint: Point }): Rectangle {
  const { width, height } = largestIn(name, frame)
  return {
    left: within(Math.round(focalPoint.x * frame.width - width / 2), frame.width - width),
    top: within(Math.round(focalPoint.y * frame.height - height / 2), frame.height - height),
    width,
    height,
  }
}

type Cut = { frame: Frame; focalPoint: Point; handSet: HandSetCrops }

/** As it was drawn, where it was and still fits this picture, else from the focal point. */
export function cropOf(name: CropName, { frame, focalPoint, handSet }: Cut): Rectangle {
  const box = handSet[name]
  return box && faultInCrop(name, { box, frame }) === null ? rectangleOf(box, frame) : cropAround(name, { frame, focalPoint })
}

export type CropFault = 'outside' | 'shape' | 'small'

/** What is wrong with a crop that was drawn; null where nothing is. Its shape may be a pixel off. */
export function faultInCrop(name: CropName, { box, frame }: { box: HeadBox; frame: Frame }): CropFault | null {
  const sides = [box.x, box.y, box.w, box.h]
  const isInside = sides.every((side) => side >= 0 && side <= 1) && box.x + box.w <= 1 + ROUNDING && box.y + box.h <= 1 + ROUNDING
  if (!isInside) return 'outside'
  const { width, height } = rectangleOf(box, frame)
  const ratio = ratioOf(name)
  if (Math.min(Math.abs(width - height * ratio), Math.abs(height - width / ratio)) > 1) return 'shape'
  return width < narrowestCrop(name, frame) ? 'small' : null
}

/** How many pixels across a crop must at least be. */
export function narrowestCrop(name: CropName, frame: Frame): number {
  return Math.min(NARROWEST, largestIn(name, frame).width)
}

const ROUNDING = 0.000002

/** The nearest whole pixels, none of them outside. */
export function rectangleOf({ x, y, w, h }: HeadBox, frame: Frame): Rectangle {
  const width = Math.max(1, Math.min(frame.width, Math.round(w * frame.width)))
  const height = Math.max(1, Math.min(frame.height, Math.round(h * frame.height)))
  return {
    left: within(Math.round(x * frame.width), frame.width - width),
    top: within(Math.round(y * frame.height), frame.height - height),
    width,
    height,
  }
}

/** The same as fractions of the picture. */
export function boxOfRectangle({ left, top, width, height }: Rectangle, frame: Frame): HeadBox {
  const x = fraction(left / frame.width)
  const y = fraction(top / frame.height)
  return { x, y, w: fraction(Math.min(width / frame.width, 1 - x)), h: fraction(Math.min(height / frame.height, 1 - y)) }
}

/** Where the focal point is in that part; at its edge where it lies outside. */
export function focalPointWithin(
  { left, top, width, height }: Rectangle,
  { frame, focalPoint }: { frame: Frame; focalPoint: Point },
): Point {
  const share = (at: number, length: number) => Math.round(Math.min(1, Math.max(0, at / length)) * 1e4) / 1e4
  return { x: share(focalPoint.x * frame.width - left, width), y: share(focalPoint.y * frame.height - top, height) }
}

/** Whether nothing is cut off. */
export function isWholeFrame({ width, height }: Rectangle, frame: Frame): boolean {
  return width === frame.width && height === frame.height
}

/** What a crop is, whatever it is called: its SHA-256 names its files. `original` is the hash of the whole picture. */
export function canonicalCrop(original: string, { left, top, width, height }: Rectangle): string {
  return `crop 1 of ${original}: ${left},${top} ${width}x${height}`
}

function largestIn(name: CropName, { width, height }: Frame): Frame {
  const ratio = ratioOf(name)
  return width > height * ratio
    ? { width: Math.max(1, Math.min(width, Math.round(height * ratio))), height }
    : { width, height: Math.max(1, Math.min(height, Math.round(width / ratio))) }
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, most), Math.max(0, value))
}

function fraction(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
