import { editorsRead } from '../cms/access/ledgers.ts'
import { nobody } from '../cms/access/allow.ts'
import { subjectFields } from '../cms/fields/subject.ts'
import { words } from '../cms/fields/words.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** Append-only: who saved which revision of what, when, with the hash of its text. The text itself is Payload's version row. */
export const revisions = newsroomCollection({
  slug: 'revisions',
  labels: { singular: words('Revision', 'Bản sửa'), plural: words('Revisions', 'Bản sửa') },
  access: { create: nobody, read: editorsRead, update: nobody, delete: nobody, readVersions: nobody },
  admin: { hidden: true },
  indexes: [{ fields: ['subjectKind', 'subject', 'number'], unique: true }],
  fields: [
    ...subjectFields(),
    { name: 'number', label: words('Number', 'Số'), type: 'number', required: true },
    { name: 'author', label: words('Author', 'Người lưu'), type: 'relationship', relationTo: 'users' },
    { name: 'hash', label: words('Hash', 'Mã băm'), type: 'text', required: true },
  ],
})
