import { rowsOfHeads, type HeadBox } from './head-rows.ts'
import type { Language } from './languages.ts'
import { ordinal } from './ordinals.ts'

/** Where a head is in its group: rows from the front, people from the left, both from 1. */
export type Place = { row: number; rows: number; fromLeft: number; inRow: number }

/** The place of every head, in the order in which they were given. */
export function placesOf(boxes: readonly HeadBox[]): Place[] {
  return placesInRows(rowsOfHeads(boxes), boxes.length)
}

/** The heads seen in a part of the picture: the list of who is there, with the box as fractions of that part and the place among those seen. */
export function placesWithin(boxes: readonly HeadBox[], crop: HeadBox): { index: number; box: HeadBox; place: Place }[] {
  const seen = new Set(boxes.flatMap((box, index) => (isSeen(box, crop) ? [index] : [])))
  // Who stands in which row was plainer in the whole picture.
  const rows = rowsOfHeads(boxes)
    .map((row) => row.filter((index) => seen.has(index)))
    .filter((row) => row.length > 0)
  const places = placesInRows(rows, boxes.length)
  return boxes.flatMap((box, index) => {
    const place = places[index]
    return seen.has(index) && place ? [{ index, box: boxWithin(box, crop), place }] : []
  })
}

function placesInRows(rows: readonly (readonly number[])[], length: number): Place[] {
  const places = Array.from({ length }, (): Place => ({ row: 1, rows: 1, fromLeft: 1, inRow: 1 }))
  rows.forEach((row, at) =>
    row.forEach((index, position) => {
      places[index] = { row: at + 1, rows: rows.length, fromLeft: position + 1, inRow: row.length }
    }),
  )
  return places
}

/** A head cut by the edge counts as long as its middle is there. */
function isSeen({ x, y, w, h }: HeadBox, crop: HeadBox): boolean {
  const [across, down] = [x + w / 2, y + h / 2]
  return across >= crop.x && across <= crop.x + crop.w && down >= crop.y && down <= crop.y + crop.h
}

function boxWithin({ x, y, w, h }: HeadBox, crop: HeadBox): HeadBox {
  const left = Math.max(x, crop.x)
  const top = Math.max(y, crop.y)
  const right = Math.min(x + w, crop.x + crop.w)
  const bottom = Math.min(y + h, crop.y + crop.h)
  return {
    x: rounded((left - crop.x) / crop.w),
    y: rounded((top - crop.y) / crop.h),
    w: rounded((right - left) / crop.w),
    h: rounded((bottom - top) / crop.h),
  }
}

/** Six places are less than a pixel of any picture. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6
}

/** “front row, sixth from the right”, “hàng đầu, thứ sáu từ phải sang”; empty for somebody who is alone in the picture. */
export function placeInWords(place: Place, language: Language): string {
  return [rowInWords(place, language), positionInWords(place, language)].filter((part) => part !== '').join(', ')
}

/** The row alone: “front row”, “hàng đầu”; empty where there is only one. */
export function rowInWords({ row, rows }: Pick<Place, 'row' | 'rows'>, language: Language): string {
  const words = WORDS[language]
  if (rows === 1) return ''
  if (row === 1) return words.front
  if (row === rows) return rows === 2 ? words.behind : words.back
  return words.row(row)
}

/** From the nearer side, as captions count. */
function positionInWords({ fromLeft, inRow }: Place, language: Language): string {
  const words = WORDS[language]
  const fromRight = inRow - fromLeft + 1
  if (inRow === 1) return ''
  if (inRow === 2) return fromLeft === 1 ? words.left : words.right
  if (fromLeft === 1) return words.farLeft
  if (fromRight === 1) return words.farRight
  if (fromLeft === fromRight) return words.centre
  return fromLeft < fromRight ? words.fromLeft(fromLeft) : words.fromRight(fromRight)
}

type PlaceWords = {
  front: string
  /** Of two rows, and of more. */
  behind: string
  back: string
  row(number: number): string
  left: string
  right: string
  farLeft: string
  farRight: string
  centre: string
  fromLeft(number: number): string
  fromRight(number: number): string
}

const WORDS: Record<Language, PlaceWords> = {
  vi: {
    front: 'hàng đầu',
    behind: 'hàng sau',
    back: 'hàng cuối',
    row: (number) => `hàng ${ordinal(number, 'vi')}`,
    left: 'bên trái',
    right: 'bên phải',
    farLeft: 'ngoài cùng bên trái',
    farRight: 'ngoài cùng bên phải',
    centre: 'ở giữa',
    fromLeft: (number) => `${ordinal(number, 'vi')} từ trái sang`,
    fromRight: (number) => `${ordinal(number, 'vi')} từ phải sang`,
  },
  en: {
    front: 'front row',
    behind: 'back row',
    back: 'back row',
    row: (number) => `${ordinal(number, 'en')} row`,
    left: 'left',
    right: 'right',
    farLeft: 'far left',
    farRight: 'far right',
    centre: 'centre',
    fromLeft: (number) => `${ordinal(number, 'en')} from the left`,
    fromRight: (number) => `${ordinal(number, 'en')} from the right`,
  },
}
