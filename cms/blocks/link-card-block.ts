import type { Block } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'
import { blockTitle } from './block-title.ts'

/** An address elsewhere, described by us: nothing of that site is fetched, here or on the page. */
export const linkCardBlock: Block = {
  slug: 'linkCard',
  interfaceName: 'LinkCardBlock',
  labels: { singular: bothWords('Link card', 'Thẻ liên kết'), plural: bothWords('Link cards', 'Thẻ liên kết') },
  fields: [
    {
      name: 'url',
      label: bothWords('Address', 'Địa chỉ'),
      type: 'text',
      maxLength: 2_000,
      admin: { description: bothWords('https://…, on another site.', 'https://…, ở trang khác.') },
    },
    blockTitle,
    { name: 'text', label: bothWords('Description', 'Mô tả'), type: 'textarea', maxLength: 1_000 },
    { name: 'site', label: bothWords('Name of the site', 'Tên trang'), type: 'text', maxLength: BLOCK_LIMITS.line },
  ],
}
