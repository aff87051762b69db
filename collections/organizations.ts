import { perLanguage } from '../cms/fields/per-language.ts'
import { words } from '../cms/fields/words.ts'
import { namedRecord } from '../cms/named-record.ts'
import { organizationTransitions } from '../cms/transitions/record-transitions.ts'

export const organizations = namedRecord({
  slug: 'organizations',
  labels: { singular: words('Organization', 'Tổ chức'), plural: words('Organizations', 'Tổ chức') },
  columns: ['title', 'country', 'state', 'updatedAt'],
  transitions: organizationTransitions,
  fields: [
    perLanguage({ name: 'shortName', label: words('Short name', 'Tên viết tắt'), maxLength: 100 }),
    perLanguage({
      name: 'description',
      label: words('Description', 'Giới thiệu'),
      kind: 'textarea',
      maxLength: 4000,
    }),
    perLanguage({ name: 'country', label: words('Country', 'Quốc gia'), maxLength: 100 }),
    { name: 'website', label: words('Website', 'Trang web'), type: 'text', maxLength: 500 },
    {
      name: 'successor',
      label: words('Became', 'Tổ chức kế tục'),
      type: 'relationship',
      relationTo: 'organizations',
      admin: { description: words('The organization that carries on where this one ended.', 'Tổ chức tiếp nối khi tổ chức này kết thúc.') },
    },
  ],
})
