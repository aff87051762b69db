import type { Language } from '../editorial/languages.ts'
import type { PrintedPhoto } from '../editorial/printed-body.ts'
import type { RecordPhoto } from '../editorial/public-records.ts'
import { plainTextIn } from './texts.ts'

/** A photo of a record as a page in one language shows it. */
export function photoIn({ id, hash, width, height, focalPoint, caption, alt, credit }: RecordPhoto, language: Language): PrintedPhoto {
  return { id, hash, width, height, focalPoint, caption: plainTextIn(caption, language), alt: plainTextIn(alt, language), credit }
}
