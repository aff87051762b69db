import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockSource } from './block-title.ts'

/** A table of plain cells, typed in a grid or pasted from a sheet or a document. */
export const tableBlock: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  labels: { singular: bothWords('Table', 'Bảng'), plural: bothWords('Tables', 'Bảng') },
  fields: [
    {
      name: 'caption',
      label: bothWords('What the table shows', 'Bảng về'),
      type: 'text',
      maxLength: BLOCK_LIMITS.title,
    },
    {
      name: 'heads',
      label: bothWords('Headings', 'Ô tiêu đề'),
      type: 'select',
      defaultValue: 'row',
      options: [
        { value: 'row', label: bothWords('First row', 'Hàng đầu') },
        { value: 'column', label: bothWords('First column', 'Cột đầu') },
        { value: 'both', label: bothWords('First row and first column', 'Hàng đầu và cột đầu') },
        { value: 'none', label: bothWords('None', 'Không có') },
      ],
    },
    {
      name: 'rows',
      label: bothWords('Cells', 'Các ô'),
      type: 'json',
      admin: { components: { Field: '/cms/admin/table/table-field.client.tsx#TableField' } },
    },
    blockSource,
  ],
}
