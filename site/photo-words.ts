import type { Language } from '../editorial/languages.ts'

type PhotoWords = {
  large: string
  place: (place: number, of: number) => string
  previous: string
  next: string
  close: string
}

/** What our own words around photographs say. */
export const PHOTO_WORDS: Record<Language, PhotoWords> = {
  vi: {
    large: 'Xem ảnh cỡ lớn',
    place: (place, of) => `Ảnh ${place}/${of}`,
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Đóng',
  },
  en: {
    large: 'See the photo large',
    place: (place, of) => `Photo ${place} of ${of}`,
    previous: 'Previous photo',
    next: 'Next photo',
    close: 'Close',
  },
}
