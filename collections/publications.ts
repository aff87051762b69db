import { LANGUAGE_NAMES, LANGUAGES } from '../editorial/languages.ts'
import { CLEARED_KINDS, KEPT_KINDS } from '../editorial/public-records.ts'
import { readPublications, staffOnly } from '../cms/access/ledgers.ts'
import { nobody } from '../cms/access/allow.ts'
import { optionLabel } from '../cms/admin/option-label.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { refuseAskingContent } from '../cms/hooks/refuse-asking-content.ts'
import { showContentAsData } from '../cms/hooks/show-content-as-data.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** Append-only: what readers get, printed whole. `content` is canonical JSON whose SHA-256 is the manifest; only the status moves, away from live. */
export const publications = newsroomCollection({
  slug: 'publications',
  labels: { singular: words('Publication', 'Bản in'), plural: words('Publications', 'Bản in') },
  access: { create: nobody, read: readPublications, update: nobody, delete: nobody, readVersions: nobody },
  admin: { useAsTitle: 'address', defaultColumns: ['address', 'status', 'act', 'publishedAt'], group: bothWords('Newsroom', 'Tòa soạn') },
  hooks: { beforeOperation: [refuseAskingContent], afterRead: [showContentAsData] },
  fields: [
    {
      name: 'kind',
      label: words('Kind', 'Loại'),
      type: 'select',
      required: true,
      options: ['article', ...CLEARED_KINDS, ...KEPT_KINDS].map((value) => ({ value, label: optionLabel(value) })),
    },
    // Id of the article or record it prints.
    { name: 'subject', label: words('Subject', 'Đối tượng'), type: 'number', required: true, index: true },
    {
      name: 'article',
      label: words('Article', 'Bài viết'),
      type: 'relationship',
      relationTo: 'articles',
      access: { read: staffOnly },
    },
    {
      name: 'story',
      label: words('Story', 'Đề tài'),
      type: 'relationship',
      relationTo: 'stories',
      access: { read: staffOnly },
    },
    // Records are printed in all languages at once, and have none.
    {
      name: 'language',
      label: words('Language', 'Ngôn ngữ'),
      type: 'select',
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    },
    { name: 'address', label: words('Address', 'Địa chỉ'), type: 'text', required: true, index: true },
    {
      name: 'act',
      label: words('Act', 'Hành động'),
      type: 'select',
      required: true,
      options: ['published', 'updated', 'corrected', 'retracted'].map((value) => ({ value, label: optionLabel(value) })),
    },
    {
      name: 'status',
      label: words('Status', 'Trạng thái'),
      type: 'select',
      required: true,
      index: true,
      options: ['live', 'superseded', 'unpublished', 'retracted'].map((value) => ({ value, label: optionLabel(value) })),
    },
    { name: 'sequence', label: words('Sequence', 'Lần in'), type: 'number', required: true },
    { name: 'revision', label: words('Revision', 'Bản sửa'), type: 'number', required: true },
    { name: 'manifest', label: words('Manifest', 'Bản kê'), type: 'text', required: true },
    { name: 'content', label: words('Content', 'Nội dung'), type: 'textarea', required: true },
    { name: 'photoHashes', label: words('Photos', 'Ảnh'), type: 'text', hasMany: true },
    { name: 'approval', label: words('Approval', 'Phê duyệt'), type: 'relationship', relationTo: 'approvals', access: { read: staffOnly } },
    { name: 'firstPublishedAt', label: words('First published', 'Đăng lần đầu'), type: 'date', required: true },
    { name: 'publishedAt', label: words('Published', 'Đăng lúc'), type: 'date', required: true, index: true },
    { name: 'by', label: words('Published by', 'Người đăng'), type: 'relationship', relationTo: 'users', access: { read: staffOnly } },
  ],
})
