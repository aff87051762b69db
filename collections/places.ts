import { perLanguage } from '../cms/fields/per-language.ts'
import { words } from '../cms/fields/words.ts'
import { namedRecord } from '../cms/named-record.ts'
import { placeTransitions } from '../cms/transitions/record-transitions.ts'

export const places = namedRecord({
  slug: 'places',
  labels: { singular: words('Place', 'Địa điểm'), plural: words('Places', 'Địa điểm') },
  columns: ['title', 'within', 'state', 'updatedAt'],
  transitions: placeTransitions,
  fields: [
    perLanguage({ name: 'description', label: words('Description', 'Giới thiệu'), kind: 'textarea', maxLength: 4000 }),
    perLanguage({ name: 'country', label: words('Country', 'Quốc gia'), maxLength: 100 }),
    { name: 'within', label: words('Lies in', 'Thuộc'), type: 'relationship', relationTo: 'places' },
    {
      type: 'row',
      fields: [
        { name: 'latitude', label: words('Latitude', 'Vĩ độ'), type: 'number', min: -90, max: 90 },
        { name: 'longitude', label: words('Longitude', 'Kinh độ'), type: 'number', min: -180, max: 180 },
      ],
    },
  ],
})
