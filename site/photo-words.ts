import type { Language } from '../editorial/languages.ts'

type PhotoWords = {
  large: string
  all: string
  place: (place: number, of: number) => string
  previous: string
  next: string
  close: string
}

/** What our own words around photographs say. */
export const PHOTO_WORDS: Record<Language, PhotoWords> = {
  vi: {
    large: 'Xem ảnh cỡ lớn',
    all: 'Các ảnh cỡ lớn',
    place: (place, of) => `Ảnh ${place}/${of}`,
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Về bài viết',
  },
  en: {
    large: 'See the photo large',
    all: 'The photographs, large',
    place: (place, of) => `Photo ${place} of ${of}`,
    previous: 'Previous photo',
    next: 'Next photo',
    close: 'Back to the story',
  },
}
