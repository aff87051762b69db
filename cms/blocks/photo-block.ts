import type { Block } from 'payload'
import { bothWords } from '../fields/words.ts'
import { photoFields } from './photo-fields.ts'

/** A photo in the text. Caption and alt text left empty print the photo's own; filled they stand for this use alone. */
export const photoBlock: Block = {
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: { singular: bothWords('Photo', 'Ảnh'), plural: bothWords('Photos', 'Ảnh') },
  fields: photoFields,
}
