import { allow, nobody, noField } from '../cms/access/allow.ts'
import { openOrDone } from '../cms/fields/open-or-done.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

const asReported = { create: noField, update: noField }

/** What readers report through the contact page. The desk reads it, answers and ticks it off; nobody can write one in the reader's name. */
export const notes = newsroomCollection({
  slug: 'notes',
  labels: { singular: words('Note from a reader', 'Thư bạn đọc'), plural: words('Notes from readers', 'Thư bạn đọc') },
  access: {
    create: nobody,
    read: allow('read every manuscript'),
    update: allow('read every manuscript'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'message',
    defaultColumns: ['createdAt', 'status', 'message', 'page', 'language'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
  },
  fields: [
    openOrDone,
    { name: 'message', label: words('Message', 'Nội dung'), type: 'textarea', required: true, maxLength: 5000, access: asReported },
    { name: 'page', label: words('About the page', 'Về trang'), type: 'text', maxLength: 500, access: asReported },
    { name: 'name', label: words('Name', 'Tên'), type: 'text', maxLength: 200, access: asReported },
    { name: 'email', label: words('Mail', 'Thư điện tử'), type: 'text', maxLength: 200, access: asReported },
    { name: 'language', label: words('Language', 'Ngôn ngữ'), type: 'text', maxLength: 5, access: asReported },
    { name: 'answer', label: words('What the desk did', 'Tòa soạn đã làm gì'), type: 'textarea', maxLength: 5000 },
  ],
})
