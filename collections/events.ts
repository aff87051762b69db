import { perLanguage } from '../cms/fields/per-language.ts'
import { words } from '../cms/fields/words.ts'
import { namedRecord } from '../cms/named-record.ts'
import { eventTransitions } from '../cms/transitions/record-transitions.ts'

export const events = namedRecord({
  slug: 'events',
  labels: { singular: words('Event', 'Sự kiện'), plural: words('Events', 'Sự kiện') },
  columns: ['title', 'date', 'place', 'state', 'updatedAt'],
  dates: ['date', 'until'],
  transitions: eventTransitions,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          label: words('Date', 'Ngày'),
          type: 'text',
          maxLength: 20,
          index: true,
          admin: {
            description: words(
              'As exact as it is known: 19/11/1950 or 1950-11-19, 1950-11, 1950; 194X, 1950? or 1950~ where unsure.',
              'Chính xác đến mức đã biết: 19/11/1950 hoặc 1950-11-19, 1950-11, 1950; 194X, 1950? hoặc 1950~ nếu chưa chắc.',
            ),
          },
        },
        {
          name: 'until',
          label: words('Until', 'Đến'),
          type: 'text',
          maxLength: 20,
          admin: { description: words('Where it lasted longer than a day.', 'Nếu kéo dài hơn một ngày.') },
        },
      ],
    },
    {
      name: 'yearly',
      label: words('Kept every year', 'Kỷ niệm hằng năm'),
      type: 'checkbox',
      defaultValue: false,
      admin: { description: words('Its anniversaries are counted on its page.', 'Trang sự kiện sẽ tính năm kỷ niệm.') },
    },
    perLanguage({ name: 'description', label: words('Description', 'Giới thiệu'), kind: 'textarea', maxLength: 4000 }),
    { name: 'place', label: words('Place', 'Địa điểm'), type: 'relationship', relationTo: 'places' },
    { name: 'organizations', label: words('Organizations', 'Tổ chức'), type: 'relationship', relationTo: 'organizations', hasMany: true },
    { name: 'people', label: words('People', 'Nhân vật'), type: 'relationship', relationTo: 'people', hasMany: true },
    { name: 'parent', label: words('Part of', 'Thuộc sự kiện'), type: 'relationship', relationTo: 'events' },
  ],
})
