import type { Block } from 'payload'
import { bothWords } from '../fields/words.ts'

/** A person named in a line, by typing “@”. The name and the offices of the day are printed; nobody types them twice. */
export const personMentionBlock: Block = {
  slug: 'person',
  interfaceName: 'PersonMentionBlock',
  labels: { singular: bothWords('Person', 'Nhân vật'), plural: bothWords('People', 'Nhân vật') },
  admin: { components: { Label: '/cms/admin/mention/mention-label.client.tsx#MentionLabel' } },
  fields: [
    { name: 'person', label: bothWords('Person', 'Nhân vật'), type: 'relationship', relationTo: 'people' },
    {
      name: 'form',
      label: bothWords('Printed as', 'In thành'),
      type: 'select',
      defaultValue: 'name',
      options: [
        { value: 'name', label: bothWords('Name alone', 'Chỉ tên') },
        { value: 'office-name', label: bothWords('Office, then name', 'Chức vụ rồi tên') },
        { value: 'name-office', label: bothWords('Name, then office', 'Tên rồi chức vụ') },
      ],
    },
  ],
}
