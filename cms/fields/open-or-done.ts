import type { Field } from 'payload'
import { words } from './words.ts'

/** What somebody ticks off: open until then. */
export const openOrDone: Field = {
  name: 'status',
  label: words('Status', 'Tình trạng'),
  type: 'select',
  required: true,
  defaultValue: 'open',
  index: true,
  options: [
    { value: 'open', label: words('Open', 'Chưa xử lý') },
    { value: 'done', label: words('Done', 'Đã xử lý') },
  ],
  admin: { position: 'sidebar' },
}
