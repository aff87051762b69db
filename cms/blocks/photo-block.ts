import type { Block } from 'payload'
import { photoChoice } from '../admin/slots.ts'
import { bothWords } from '../fields/words.ts'

/** A photo in the text. Caption and alt text left empty print the photo's own; filled they stand for this use alone. */
export const photoBlock: Block = {
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: { singular: bothWords('Photo', 'Ảnh'), plural: bothWords('Photos', 'Ảnh') },
  fields: [
    { name: 'photo', label: bothWords('Photo', 'Ảnh'), type: 'upload', relationTo: 'photos', admin: photoChoice },
    {
      name: 'caption',
      label: bothWords('Caption here', 'Chú thích tại đây'),
      type: 'textarea',
      maxLength: 2000,
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
      maxLength: 1000,
      admin: {
        description: bothWords(
          'For who cannot see it. Empty prints the photo’s own.',
          'Dành cho người không nhìn thấy ảnh. Để trống sẽ in mô tả của ảnh.',
        ),
      },
    },
  ],
}
