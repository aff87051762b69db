import { words } from '../cms/fields/words.ts'
import { namedRecord } from '../cms/named-record.ts'

export const places = namedRecord({
  slug: 'places',
  labels: { singular: words('Place', 'Địa điểm'), plural: words('Places', 'Địa điểm') },
})
