import { readAudit } from '../cms/access/ledgers.ts'
import { nobody } from '../cms/access/allow.ts'
import { subjectFields } from '../cms/fields/subject.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { exportAudit } from '../cms/audit-export/export-audit.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** Append-only: who did what, when, to which revision, and why. */
export const audit = newsroomCollection({
  slug: 'audit',
  labels: { singular: words('Audit entry', 'Dòng nhật ký'), plural: words('Audit trail', 'Nhật ký') },
  access: { create: nobody, read: readAudit, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'subjectKind', 'subject', 'by', 'reason'],
    group: bothWords('Settings', 'Thiết lập'),
  },
  endpoints: [exportAudit],
  fields: [
    { name: 'action', label: words('Action', 'Hành động'), type: 'text', required: true, index: true },
    ...subjectFields(),
    { name: 'revision', label: words('Revision', 'Bản sửa'), type: 'number' },
    { name: 'by', label: words('By', 'Người thực hiện'), type: 'relationship', relationTo: 'users' },
    { name: 'fromStage', label: words('From', 'Từ'), type: 'text' },
    { name: 'toStage', label: words('To', 'Đến'), type: 'text' },
    { name: 'reason', label: words('Reason', 'Lý do'), type: 'textarea' },
    { name: 'details', label: words('Details', 'Chi tiết'), type: 'json' },
  ],
})
