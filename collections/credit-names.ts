import { allow, editorialStaff, nobody } from '../cms/access/allow.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { creditedPictures } from '../cms/credit-names/credited-pictures.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** How agencies and photographers are written, with every mark, and the other forms in which their names come in. */
export const creditNames = newsroomCollection({
  slug: 'credit-names',
  labels: { singular: words('Credit name', 'Tên ghi nguồn'), plural: words('Credit names', 'Tên ghi nguồn') },
  access: {
    create: allow('edit every photo'),
    read: editorialStaff,
    update: allow('edit every photo'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    listSearchableFields: ['name', 'otherForms.form'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
  },
  endpoints: [creditedPictures],
  hooks: { afterChange: [recordKeeping('credit-name')] },
  fields: [
    {
      name: 'name',
      label: words('Name', 'Tên'),
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      admin: { description: words('As it is printed, with every mark: “Đinh Hòa”.', 'Như in ra, đủ dấu: “Đinh Hòa”.') },
    },
    {
      name: 'otherForms',
      label: words('Other forms', 'Các cách viết khác'),
      labels: { singular: words('Other form', 'Cách viết khác'), plural: words('Other forms', 'Các cách viết khác') },
      type: 'array',
      maxRows: 50,
      admin: {
        description: words(
          'Whatever differs only in marks or capitals is known by itself; enter here what is otherwise, such as “Vietnam News Agency”.',
          'Cách viết chỉ khác dấu hoặc chữ hoa thì tự nhận ra; hãy ghi ở đây cách viết khác hẳn, ví dụ “Vietnam News Agency”.',
        ),
      },
      fields: [{ name: 'form', label: words('Written as', 'Viết là'), type: 'text', required: true, maxLength: 200 }],
    },
    {
      name: 'pictures',
      type: 'ui',
      admin: {
        components: { Field: '/cms/admin/credit-names/past-pictures.client.tsx#PastPictures' },
        disableListColumn: true,
      },
    },
  ],
})
