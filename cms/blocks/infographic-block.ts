import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { TYPED_TEXT } from './block-title.ts'
import { wholePhotoFields } from './photo-fields.ts'

/** A picture of words and numbers. Everything it says is typed as text too, or it goes to nobody. */
export const infographicBlock: Block = {
  slug: 'infographic',
  interfaceName: 'InfographicBlock',
  labels: { singular: bothWords('Infographic', 'Đồ họa thông tin'), plural: bothWords('Infographics', 'Đồ họa thông tin') },
  fields: [
    ...wholePhotoFields,
    {
      name: 'text',
      label: bothWords('What it says, as text', 'Nội dung bằng chữ'),
      type: 'textarea',
      maxLength: BLOCK_LIMITS.text,
      admin: { rows: 6, description: TYPED_TEXT },
    },
  ],
}
