import type { Field } from 'payload'
import { bothWords } from '../fields/words.ts'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { cropChoice } from '../fields/crop-choice.ts'

/** A photo of which all is needed, such as one full of figures. */
export const wholePhotoFields: Field[] = [
  { name: 'photo', label: bothWords('Photo', 'Ảnh'), type: 'upload', relationTo: 'photos' },
  {
    name: 'caption',
    label: bothWords('Caption here', 'Chú thích tại đây'),
    type: 'textarea',
    maxLength: BLOCK_LIMITS.caption,
    admin: {
      description: bothWords(
        'Empty prints the photo’s own caption. The credit is printed from the photo.',
        'Để trống sẽ in chú thích của ảnh. Nguồn ảnh được in từ hồ sơ ảnh.',
      ),
    },
  },
  {
    name: 'alt',
    label: bothWords('Alt text here', 'Mô tả thay thế tại đây'),
    type: 'textarea',
    maxLength: BLOCK_LIMITS.alt,
    admin: {
      description: bothWords(
        'For who cannot see it. Empty prints the photo’s own.',
        'Dành cho người không nhìn thấy ảnh. Để trống sẽ in mô tả của ảnh.',
      ),
    },
  },
]

const [photo, ...texts] = wholePhotoFields

/** The same with the part of it that is shown. */
export const photoFields: Field[] = [...(photo ? [photo] : []), cropChoice, ...texts]
