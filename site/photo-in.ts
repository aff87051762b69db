import type { Language } from '../editorial/languages.ts'
import type { PrintedPhoto } from '../editorial/printed-body.ts'
import type { RecordPhoto } from '../editorial/public-records.ts'
import { plainTextIn } from './texts.ts'

/** A photo of a record as a page in one language shows it. */
export function photoIn(photo: RecordPhoto, language: Language): PrintedPhoto {
  const { id, hash, width, height, focalPoint, caption, alt, credit, creator, copyrightNotice, sourceType } = photo
  return {
    id,
    hash,
    width,
    height,
    focalPoint,
    caption: plainTextIn(caption, language),
    alt: plainTextIn(alt, language),
    credit,
    creator,
    copyrightNotice,
    sourceType,
  }
}
