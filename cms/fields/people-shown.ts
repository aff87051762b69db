import type { Field } from 'payload'
import { noTranslators } from '../access/records.ts'
import { words } from './words.ts'

/** A side of a head’s box, as a fraction of the upright frame (cms/hooks/check-marks.ts). */
function fraction(name: string, en: string, vi: string): Field {
  return { name, label: words(en, vi), type: 'number', min: 0, max: 1, admin: { hidden: true } }
}

/** Who is in a picture, and where each head is, as far as it was marked. */
export const peopleShown: Field = {
  name: 'peopleShown',
  label: words('People shown', 'Người trong ảnh'),
  labels: { singular: words('Person', 'Người'), plural: words('People shown', 'Người trong ảnh') },
  type: 'array',
  maxRows: 200,
  access: { update: noTranslators },
  admin: { components: { Field: '/cms/admin/who-is-where/who-is-where.client.tsx#WhoIsWhere' } },
  fields: [
    { name: 'person', label: words('Person', 'Nhân vật'), type: 'relationship', relationTo: 'people' },
    { name: 'others', label: words('Others, not named', 'Người khác, không nêu tên'), type: 'checkbox', defaultValue: false },
    fraction('x', 'Left edge of the head', 'Cạnh trái của đầu'),
    fraction('y', 'Upper edge of the head', 'Cạnh trên của đầu'),
    fraction('w', 'Width of the head', 'Chiều rộng của đầu'),
    fraction('h', 'Height of the head', 'Chiều cao của đầu'),
  ],
}
