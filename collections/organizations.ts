import { words } from '../cms/fields/words.ts'
import { namedRecord } from '../cms/named-record.ts'

export const organizations = namedRecord({
  slug: 'organizations',
  labels: { singular: words('Organization', 'Tổ chức'), plural: words('Organizations', 'Tổ chức') },
})
