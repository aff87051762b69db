import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockTitle, TYPED_TEXT } from './block-title.ts'

/** What a reader may want to know beside the story: a title, paragraphs and lists. */
export const factBoxBlock: Block = {
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: { singular: bothWords('Fact box', 'Hộp thông tin'), plural: bothWords('Fact boxes', 'Hộp thông tin') },
  fields: [
    blockTitle,
    {
      name: 'text',
      label: bothWords('Text', 'Nội dung'),
      type: 'textarea',
      maxLength: BLOCK_LIMITS.text,
      admin: { rows: 6, description: TYPED_TEXT },
    },
  ],
}
