import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockTitle } from './block-title.ts'
import { photoFields } from './photo-fields.ts'

/** Several photos together, each with its caption and credit, each leading to its own page. */
export const galleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: bothWords('Gallery', 'Chùm ảnh'), plural: bothWords('Galleries', 'Chùm ảnh') },
  fields: [
    blockTitle,
    {
      name: 'layout',
      label: bothWords('Shown as', 'Hiển thị'),
      type: 'select',
      defaultValue: 'grid',
      options: [
        { value: 'grid', label: bothWords('Side by side', 'Xếp cạnh nhau') },
        { value: 'story', label: bothWords('Photo story: large, one after the other', 'Phóng sự ảnh: cỡ lớn, lần lượt từng ảnh') },
      ],
    },
    {
      name: 'photos',
      label: bothWords('Photos', 'Các ảnh'),
      labels: { singular: bothWords('Photo', 'Ảnh'), plural: bothWords('Photos', 'Ảnh') },
      type: 'array',
      maxRows: BLOCK_LIMITS.photos,
      fields: photoFields,
    },
  ],
}
