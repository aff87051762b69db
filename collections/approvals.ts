import { editorsRead } from '../cms/access/ledgers.ts'
import { nobody } from '../cms/access/allow.ts'
import { subjectFields } from '../cms/fields/subject.ts'
import { words } from '../cms/fields/words.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** Append-only: who signed what readers will see, by its hash. A void is a row of its own that names the row it voids. */
export const approvals = newsroomCollection({
  slug: 'approvals',
  labels: { singular: words('Approval', 'Phê duyệt'), plural: words('Approvals', 'Phê duyệt') },
  access: { create: nobody, read: editorsRead, update: nobody, delete: nobody, readVersions: nobody },
  admin: { hidden: true },
  fields: [
    ...subjectFields(),
    {
      name: 'kind',
      label: words('Act', 'Hành động'),
      type: 'select',
      required: true,
      // `alone`: a publisher on their own, where the settings allow it; `confirm`: somebody else, afterwards.
      options: ['approve', 'clear', 'void', 'alone', 'confirm'],
    },
    { name: 'revision', label: words('Revision', 'Bản sửa'), type: 'number', required: true },
    { name: 'manifest', label: words('Manifest', 'Bản kê'), type: 'text', index: true },
    // The day whose offices were signed, yyyy-mm-dd; publishing prints the same day's.
    { name: 'referenceDate', label: words('Offices as of', 'Chức vụ tính đến ngày'), type: 'text' },
    { name: 'by', label: words('By', 'Người duyệt'), type: 'relationship', relationTo: 'users' },
    { name: 'voids', label: words('Voids', 'Hủy phê duyệt'), type: 'relationship', relationTo: 'approvals' },
    { name: 'reason', label: words('Reason', 'Lý do'), type: 'textarea' },
  ],
})
