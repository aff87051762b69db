import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockSource, blockTitle } from './block-title.ts'

/** Numbers set large, or drawn as bars or a line with the same numbers as a table. */
export const keyFiguresBlock: Block = {
  slug: 'keyFigures',
  interfaceName: 'KeyFiguresBlock',
  labels: { singular: bothWords('Key figures', 'Số liệu'), plural: bothWords('Key figures', 'Số liệu') },
  fields: [
    blockTitle,
    {
      name: 'plot',
      label: bothWords('Shown as', 'Hiển thị'),
      type: 'select',
      defaultValue: 'none',
      options: [
        { value: 'none', label: bothWords('Numbers set large', 'Số cỡ lớn') },
        { value: 'bars', label: bothWords('Bars', 'Biểu đồ cột') },
        { value: 'line', label: bothWords('Line', 'Biểu đồ đường') },
      ],
    },
    {
      name: 'rows',
      label: bothWords('Figures', 'Các số liệu'),
      labels: { singular: bothWords('Figure', 'Số liệu'), plural: bothWords('Figures', 'Số liệu') },
      type: 'array',
      maxRows: BLOCK_LIMITS.figures,
      fields: [
        {
          name: 'label',
          label: bothWords('What it counts', 'Số liệu về'),
          type: 'text',
          maxLength: BLOCK_LIMITS.line,
        },
        {
          type: 'row',
          fields: [
            { name: 'value', label: bothWords('Number', 'Con số'), type: 'number' },
            { name: 'unit', label: bothWords('Unit', 'Đơn vị'), type: 'text', maxLength: BLOCK_LIMITS.line },
          ],
        },
        {
          name: 'text',
          label: bothWords('In words', 'Viết bằng chữ'),
          type: 'text',
          maxLength: BLOCK_LIMITS.line,
          admin: {
            description: bothWords(
              'Printed in place of the number, such as “more than 2 million”. A plot still needs the number.',
              'In thay cho con số, ví dụ “hơn 2 triệu”. Biểu đồ vẫn cần con số.',
            ),
          },
        },
      ],
    },
    blockSource,
  ],
}
